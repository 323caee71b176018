// Exports of the audit log: those that were agreed to, until when they can be read, and taking one away.

import { html, nothing } from 'lit';
import { Piece, define } from '../../ui/boundary/piece.js';
import { progress } from '../../ui/boundary/progress.js';
import { facts, when } from '../../ui/boundary/show.js';
import { Loading } from '../../ui/control/loading.js';
import { save } from '../../ui/control/saving.js';
import { refused } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { router } from '../../shell/control/router.js';
import { day } from '../../shell/entity/format.js';
import { session } from '../../session/control/session.js';
import * as audit from '../control/audit.js';
import { w } from '../entity/exports-words.js';

class AuditExports extends Piece {
  /** `taking`: id of the one that is coming, and how many entries of it have come. */
  static properties = { taking: { state: true } };

  #ending = null;

  constructor() {
    super();
    this.list = new Loading(this, () => audit.exported());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#ending?.abort();
  }

  async #take(e) {
    this.#ending = new AbortController();
    this.taking = { id: e.id, count: 0 };
    try {
      const entries = await audit.entriesOf(e.id, (count) => { this.taking = { id: e.id, count }; }, this.#ending.signal);
      save(entries, `audit-${e.readyAt.slice(0, 10)}.ndjson`);
    } catch (fault) {
      if (fault.status === undefined && fault.name !== 'AbortError') throw fault;
      if (fault.name !== 'AbortError') refused(fault);
    } finally {
      this.taking = undefined;
    }
  }

  #row(e) {
    const { reason, ...filter } = e.filter;
    return html`<li class="sheet">
      <div><strong>${reason}</strong>
        ${facts(Object.entries(filter).map(([name, value]) => [w(name), html`<code>${value}</code>`]))}
        <small>${w('up-to', { day: day(e.readyAt) })} · ${w('expires')} ${when(e.expiresAt)}</small></div>
      <div class="actions">${this.taking?.id === e.id
        ? progress({ label: w('taking'), count: 0, total: 0, said: w('came', { n: this.taking.count }), stop: () => this.#ending.abort() })
        : html`<button type="button" class="small primary" ?disabled=${Boolean(this.taking)} @click=${() => this.#take(e)}>${icon('keep')} ${w('take')}</button>`}</div>
    </li>`;
  }

  render() {
    return html`
      <p class="note">${w('lead')} ${session.may('core.approval.read') ? html`<a href=${router.href('approvals')}>${w('to-approvals')}</a>` : nothing}</p>
      ${this.list.show((list) => (list.length
        ? html`<p class="count" role="status">${w('count', { n: list.length })}</p><ul class="requests">${list.map((e) => this.#row(e))}</ul>`
        : html`<div class="empty"><h2>${w('empty-title')}</h2><p>${w('empty-lead')}</p></div>`))}`;
  }
}

define('audit-exports', AuditExports);
