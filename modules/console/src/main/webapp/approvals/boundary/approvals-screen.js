// Requests for a second person: who asks for what, and the decision.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { lines } from '../../ui/boundary/field.js';
import { asked, filters } from '../../ui/boundary/filters.js';
import { facts, pill, receipt, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { ask, drawer } from '../../ui/control/dialogs.js';
import { Paged } from '../../ui/control/paged.js';
import { tell } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { attention } from '../../shell/control/attention.js';
import { session } from '../../session/control/session.js';
import * as approvals from '../control/approvals.js';
import { w } from '../entity/approvals-words.js';

const STATES = ['ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'];
const MOODS = { ASKED: 'warn', APPROVED: 'good', REFUSED: 'wrong' };

const state = (a) => pill(STATES.includes(a.state) ? w(a.state) : a.state, MOODS[a.state] ?? '');

export default class ApprovalsScreen extends Screen {
  constructor() {
    super();
    this.wish = asked(['state']);
    this.list = new Paged(this, (after) => approvals.slice(this.wish, after));
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p>`; }

  #isOwn(a) { return a.askedBy === session.me?.person; }

  #again() {
    this.list.again();
    attention.refresh();
  }

  async #decide(a, decision) {
    const done = await ask({
      title: () => w(`${decision}-title`),
      body: (refusal) => html`
        ${receipt(decision === 'approve' ? w('will-be-done') : w('what'), [{ icon: icon(decision === 'approve' ? 'stamp' : 'stop'), text: a.what }])}
        ${lines({ name: 'reason', label: w('reason'), hint: w('reason-hint'), fault: refusal?.fault?.('reason') })}`,
      act: () => w(decision),
      danger: decision === 'refuse',
      perform: (values) => approvals.decide(a.id, decision, values.get('reason').trim()),
    });
    if (!done) return;
    this.#again();
    tell(w(decision === 'approve' ? 'approved-told' : 'refused-told'));
  }

  #withdraw(a) {
    return this.attempt(async () => {
      await approvals.withdraw(a.id);
      this.#again();
      tell(w('withdrawn-told'));
    });
  }

  #look(a) {
    return drawer(() => w('what'), () => html`
      <p>${a.what}</p>
      ${facts([
        [w('state'), state(a)], [w('action'), html`<code>${a.action}</code>`], [w('subject'), a.subject], ...Object.entries(a.facts ?? {}),
        [w('by'), a.askedByName ?? w('nobody')], [w('at'), when(a.askedAt)], [w('until'), when(a.expiresAt)],
        [w('decided'), a.decidedByName ?? ''], [w('reason'), a.reason],
      ])}`);
  }

  #acts(a) {
    const open = a.state === 'ASKED';
    return html`<button type="button" class="small plain" aria-label="${w('look')}: ${a.what}" @click=${() => this.#look(a)}>${w('look')}</button>
      ${open && this.#isOwn(a) ? html`<button type="button" class="small" @click=${() => this.#withdraw(a)}>${w('withdraw')}</button>` : nothing}
      ${open && !this.#isOwn(a) && session.may('core.approval.decide') ? html`
        <button type="button" class="small" @click=${() => this.#decide(a, 'refuse')}>${w('refuse')}</button>
        <button type="button" class="small primary" @click=${() => this.#decide(a, 'approve')}>${w('approve')}</button>` : nothing}`;
  }

  body() {
    const tools = filters([{ name: 'state', label: w('any-state'), options: STATES.map((s) => [s, w(s)]) }], this.wish,
      (change) => { Object.assign(this.wish, change); this.list.again(); });
    return this.list.show((list) => html`<data-table name="approvals" .caption=${w('title')} .rows=${list} .more=${this.list.more} .tools=${tools}
      .columns=${[
        { key: 'what', label: () => w('what'), head: true, value: (a) => a.what },
        { key: 'state', label: () => w('state'), value: (a) => a.state, cell: state },
        { key: 'by', label: () => w('by'), value: (a) => a.askedByName, cell: (a) => a.askedByName ?? html`<span class="soft">${w('nobody')}</span>` },
        { key: 'at', minor: true, label: () => w('at'), value: (a) => a.askedAt, cell: (a) => when(a.askedAt) },
        { key: 'until', minor: true, label: () => w('until'), value: (a) => a.expiresAt, cell: (a) => (a.state === 'ASKED' ? when(a.expiresAt) : '–') },
      ]}
      .acts=${(a) => this.#acts(a)}
      .empty=${html`<h2>${w('empty-title')}</h2><p>${w('empty-lead')}</p>`}></data-table>`);
  }
}
