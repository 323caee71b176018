// What a member has asked to do for the society, and the way to offer it.

import { Loading, Piece, day, define, html, nothing, refused, session } from 'becs/console';
import * as api from './member-api.js';
import { w } from './volunteer-words.js';

class WorkApplications extends Piece {
  static properties = { member: { attribute: false }, rules: { attribute: false } };

  constructor() {
    super();
    this.all = new Loading(this, () => api.applications(this.member.id), { now: false });
  }

  willUpdate(changed) {
    if (changed.has('member')) this.all.again();
  }

  async #offer(application) {
    try {
      const { offer } = await import('./volunteer-dialogs.js');
      if (await offer(this.member, application, this.rules)) this.dispatchEvent(new CustomEvent('done'));
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
    }
  }

  render() {
    return this.all.value?.length ? html`<h3>${w('applied')}</h3><ul>${this.all.value.map((a) => html`<li>${day(a.at.slice(0, 10))} · <span class="mono">${a.receipt}</span> · ${a.roles.map((r) => api.said(r)).join(', ')}
      ${session.may('membership.member.decide') ? html`<button type="button" class="small" data-does="offer" @click=${() => this.#offer(a)}>${w('offer')}</button>` : nothing}</li>`)}</ul>` : nothing;
  }
}

define('work-applications', WorkApplications);
