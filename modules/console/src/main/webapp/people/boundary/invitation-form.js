// The form that invites somebody.

import { html, nothing } from 'lit';
import { select, some, text } from '../../ui/boundary/field.js';
import { Piece, define } from '../../ui/boundary/piece.js';
import { Draft } from '../../ui/control/draft.js';
import { session } from '../../session/control/session.js';
import * as people from '../control/people.js';
import { nameOf } from '../entity/person.js';
import { w } from '../entity/people-words.js';

class InvitationForm extends Piece {
  static properties = { done: { attribute: false }, roles: { attribute: false } };

  constructor() {
    super();
    this.draft = new Draft(this, async (form) => {
      const wish = Object.fromEntries(['nameBn', 'nameEn', 'email', 'mobile', 'language'].map((n) => [n, form.get(n).trim()]).filter(([, v]) => v));
      const made = await people.invite({ ...wish, roles: form.getAll('roles').map((role) => ({ role })) });
      this.draft.saved();
      this.done(made);
    });
  }

  render() {
    const field = (name, label, more = {}) => text({ name, label, fault: this.draft.fault(name), ...more });
    return html`
      <p class="soft">${w('invite-lead')}</p>
      <form class="form" novalidate @submit=${this.draft.submit} @input=${() => this.draft.touched()}>
        ${this.draft.summary()}
        ${field('nameBn', w('name-bn'))}
        ${field('nameEn', w('name-en'))}
        ${field('email', w('email'), { type: 'email' })}
        ${field('mobile', w('mobile'), { inputmode: 'tel' })}
        ${select({ name: 'language', label: w('language'), options: [['bn', w('bn')], ['en', w('en')]], value: 'bn' })}
        ${session.may('core.role.grant') && this.roles.length ? some({ name: 'roles', label: w('roles'), options: this.roles.map((r) => ({ value: r.id, label: nameOf(r) })), fault: this.draft.fault('roles') }) : nothing}
        ${this.draft.button(w('invite-send'))}
      </form>`;
  }
}

define('invitation-form', InvitationForm);
