// Requests for a second person: those that wait for me, those that I have made, what became of all; and, one address
// further, one of them.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { asked, filters } from '../../ui/boundary/filters.js';
import { facts, pill, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { Loading } from '../../ui/control/loading.js';
import { Paged } from '../../ui/control/paged.js';
import { attention } from '../../shell/control/attention.js';
import { router } from '../../shell/control/router.js';
import { session } from '../../session/control/session.js';
import * as approvals from '../control/approvals.js';
import { STATES, isOpen, isOwn, mood } from '../entity/approval.js';
import { w } from '../entity/approvals-words.js';
import { deciding, mayDecide } from './deciding.js';

/** An id of ours says nothing to people. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FACTS = ['reason', 'action', 'actor', 'subject', 'result', 'from', 'to', 'role', 'module', 'version', 'signer'];

const state = (a) => pill(STATES.includes(a.state) ? w(a.state) : a.state, mood(a));
const by = (a) => a.askedByName ?? html`<span class="soft">${w('nobody')}</span>`;

export default class ApprovalsScreen extends Screen {
  constructor() {
    super();
    this.wish = asked(['state']);
    this.list = new Paged(this, (after) => approvals.slice(this.wish, after));
    this.open = new Loading(this, () => approvals.open());
    this.one = new Loading(this, async () => (this.rest[0] ? approvals.one(this.rest[0]) : undefined), { now: false });
  }

  connectedCallback() {
    super.connectedCallback();
    attention.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    attention.removeEventListener('change', this.#again);
  }

  willUpdate(changed) {
    if (!changed.has('rest')) return;
    this.one.is(undefined);
    if (this.rest[0]) this.one.again();
  }

  title() { return this.rest[0] ? w('one') : w('title'); }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() { return this.rest[0] ? { path: 'approvals', label: w('title') } : null; }

  help() { return html`<p>${w('help-1')}</p>`; }

  #again = () => {
    this.list.again();
    this.open.again();
    if (this.rest[0]) this.one.again();
  };

  #page(a) {
    return html`
      <div class="sheet request">
        <p class="large">${a.what}</p>
        <p>${state(a)}</p>
        ${facts([
          [w('about'), a.subjectName ?? (UUID.test(a.subject) ? '' : a.subject)], [w('action'), html`<code>${a.action}</code>`],
          ...Object.entries(a.facts ?? {}).map(([name, value]) => [FACTS.includes(name) ? w(`fact-${name}`) : html`<code>${name}</code>`, value]),
          [w('by'), by(a)], [w('at'), when(a.askedAt)], [w('until'), isOpen(a) ? when(a.expiresAt) : ''],
          [w('decided'), a.decidedByName ?? ''], [w('decided-at'), when(a.decidedAt)], [w('reason'), a.reason],
        ])}
        <p class="actions">${deciding(a, this.#again)}
          ${a.action === 'core.audit.export' && a.state === 'APPROVED' && isOwn(a, session.me)
            ? html`<a class="button small primary" href=${router.href('audit/exports')}>${w('to-export')}</a>` : nothing}</p>
      </div>`;
  }

  #cards(heading, list, none) {
    return html`<section>
      <h2>${heading}</h2>
      ${list.length ? html`<ul class="requests">${list.map((a) => html`<li class="sheet">
        <div><a href=${router.href(`approvals/${a.id}`)}>${a.what}</a>
          <small>${w('asked-by', { name: a.askedByName ?? w('nobody') })} · ${w('open-until')} ${when(a.expiresAt)}</small></div>
        <div class="actions">${deciding(a, this.#again)}</div></li>`)}</ul>` : html`<p class="soft">${none}</p>`}
    </section>`;
  }

  #all() {
    const tools = filters([{ name: 'state', label: w('any-state'), options: STATES.map((s) => [s, w(s)]) }], this.wish,
      (change) => { Object.assign(this.wish, change); this.list.again(); });
    return html`<section><h2>${w('all')}</h2>
      ${this.list.show((list) => html`<data-table name="approvals" .caption=${w('title')} .rows=${list} .more=${this.list.more} .tools=${tools}
        .columns=${[
          { key: 'what', label: () => w('what'), head: true, value: (a) => a.what, cell: (a) => html`<a href=${router.href(`approvals/${a.id}`)}>${a.what}</a>` },
          { key: 'state', label: () => w('state'), value: (a) => a.state, cell: state },
          { key: 'by', label: () => w('by'), value: (a) => a.askedByName, cell: by },
          { key: 'at', minor: true, label: () => w('at'), value: (a) => a.askedAt, cell: (a) => when(a.askedAt) },
          { key: 'decided', minor: true, label: () => w('decided'), value: (a) => a.decidedByName, cell: (a) => a.decidedByName ?? '–' },
        ]}
        .empty=${html`<h3>${w('empty-title')}</h3><p>${w('empty-lead')}</p>`}></data-table>`)}</section>`;
  }

  body() {
    if (this.rest[0]) return this.one.show((a) => this.#page(a));
    return this.open.show((open) => html`
      ${this.#cards(w('for-me'), open.filter(mayDecide), w('for-me-none'))}
      ${this.#cards(w('by-me'), open.filter((a) => isOwn(a, session.me)), w('by-me-none'))}
      ${this.#all()}`);
  }
}
