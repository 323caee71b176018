// The form of a role that is made here.

import { html, nothing } from 'lit';
import { some, text, yes } from '../../ui/boundary/field.js';
import { Piece, define } from '../../ui/boundary/piece.js';
import { Draft } from '../../ui/control/draft.js';
import * as roles from '../control/roles.js';
import { labelOf } from '../entity/role.js';
import { w } from '../entity/roles-words.js';

class RoleForm extends Piece {
  static properties = { role: { attribute: false }, etag: { attribute: false }, catalogue: { attribute: false }, done: { attribute: false } };

  constructor() {
    super();
    this.draft = new Draft(this, async (form) => {
      const definition = {
        nameBn: form.get('nameBn').trim(), nameEn: form.get('nameEn').trim(),
        permissions: form.getAll('permissions'), secondFactor: form.has('secondFactor'),
      };
      const { data } = await roles.define(this.role?.id ?? form.get('id').trim(), definition, this.etag);
      this.draft.saved();
      this.done(data ?? true);
    });
  }

  willUpdate(changed) {
    if (changed.has('role')) this.values = { nameBn: '', nameEn: '', ...this.role, chosen: new Set(this.role?.permissions ?? []) };
  }

  #typed(e) {
    const { name, value, checked } = e.target;
    if (name === 'permissions') {
      if (checked) this.values.chosen.add(value); else this.values.chosen.delete(value);
    } else {
      this.values[name] = name === 'secondFactor' ? checked : value;
    }
    this.draft.touched();
  }

  render() {
    const field = (name, label, more) => text({ name, label, value: this.values[name], fault: this.draft.fault(name), ...more });
    return html`<form class="form" novalidate @submit=${this.draft.submit} @input=${(e) => this.#typed(e)}>
      ${this.draft.summary()}
      ${this.role ? nothing : field('id', w('id'), { hint: w('id-hint') })}
      ${field('nameBn', w('name-bn'))}
      ${field('nameEn', w('name-en'))}
      ${yes({ name: 'secondFactor', label: w('second-factor'), checked: this.values.secondFactor })}
      ${some({ name: 'permissions', label: w('permissions'), fault: this.draft.fault('permissions'), chosen: this.values.chosen,
        options: (this.catalogue?.permissions ?? []).map((p) => ({ value: p.word, label: labelOf(p), hint: p.word })) })}
      ${this.draft.button(w('save'))}
    </form>`;
  }
}

define('role-form', RoleForm);
