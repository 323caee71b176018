// The form for a new token.

import { html } from 'lit';
import { some, text } from '../../ui/boundary/field.js';
import { Piece, define } from '../../ui/boundary/piece.js';
import { Draft } from '../../ui/control/draft.js';
import { Loading } from '../../ui/control/loading.js';
import * as tokens from '../control/tokens.js';
import { w } from '../entity/tokens-words.js';

const STANDARD_DAYS = '90';

class TokenForm extends Piece {
  static properties = { done: { attribute: false } };

  constructor() {
    super();
    this.values = { name: '', days: STANDARD_DAYS, chosen: new Set() };
    this.permissions = new Loading(this, () => tokens.permissions());
    this.draft = new Draft(this, async (form) => {
      const { token } = await tokens.issue({
        name: this.values.name.trim(), permissions: form.getAll('permissions'), days: Number(this.values.days) || 0,
      });
      this.draft.saved();
      this.done(token);
    });
  }

  #typed(name, value) {
    this.values[name] = value;
    this.draft.touched();
  }

  #chose(e) {
    if (e.target.checked) this.values.chosen.add(e.target.value); else this.values.chosen.delete(e.target.value);
    this.draft.touched();
  }

  render() {
    const fault = (field) => this.draft.fault(field);
    return this.permissions.show((options) => html`
      <form class="form" novalidate @submit=${this.draft.submit}>
        ${this.draft.summary()}
        ${text({ name: 'name', label: w('name'), hint: w('name-hint'), value: this.values.name, fault: fault('name'), input: (e) => this.#typed('name', e.target.value) })}
        ${text({ name: 'days', label: w('days'), hint: w('days-hint'), value: this.values.days, inputmode: 'numeric', fault: fault('days'), input: (e) => this.#typed('days', e.target.value) })}
        ${some({ name: 'permissions', label: w('permissions'), hint: w('permissions-hint'), options, chosen: this.values.chosen, fault: fault('permissions'), input: (e) => this.#chose(e) })}
        ${this.draft.button(w('issue'))}
      </form>`);
  }
}

define('token-form', TokenForm);
