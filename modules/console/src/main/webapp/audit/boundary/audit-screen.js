// The audit log: search, look, verify.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { lines } from '../../ui/boundary/field.js';
import { asked, filters } from '../../ui/boundary/filters.js';
import { diff } from '../../ui/boundary/changes.js';
import { progress } from '../../ui/boundary/progress.js';
import { facts, pill } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { ask, drawer } from '../../ui/control/dialogs.js';
import { bones } from '../../ui/control/loading.js';
import { Paged } from '../../ui/control/paged.js';
import { refused, report } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { moment, number } from '../../shell/entity/format.js';
import { router } from '../../shell/control/router.js';
import { session } from '../../session/control/session.js';
import * as audit from '../control/audit.js';
import { w } from '../entity/audit-words.js';

const RESULTS = ['DONE', 'REFUSED', 'FAILED'];
const MOODS = { DONE: 'good', REFUSED: 'warn', FAILED: 'wrong' };

const result = (e) => pill(RESULTS.includes(e.result) ? w(e.result) : e.result, MOODS[e.result] ?? '');

export default class AuditScreen extends Screen {
  /** `hasExports`: whether the part for exports has come. */
  static properties = { verdict: { state: true }, hasExports: { state: true } };

  #ending = null;

  constructor() {
    super();
    this.wish = asked(['action', 'result', 'actor', 'subject', 'from', 'to']);
    this.list = new Paged(this, (after) => audit.slice(this.wish, after));
  }

  get #isExports() { return this.rest[0] === 'exports'; }

  title() { return w(this.#isExports ? 'exports' : 'title'); }

  lead() { return this.#isExports ? nothing : w('lead'); }

  above() { return this.#isExports ? { path: 'audit', label: w('title') } : null; }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  actions() {
    if (this.#isExports) return nothing;
    return html`
      ${session.may('core.audit.export') ? html`<a class="button plain" href=${router.href('audit/exports')}>${icon('keep')} ${w('exports')}</a>
        <button type="button" @click=${() => this.#export()}>${w('export')}</button>` : nothing}
      ${session.may('core.audit.verify') ? html`<button type="button" ?disabled=${Boolean(this.verdict?.busy)} @click=${() => this.#verify()}>${icon('shield')} ${w('verify')}</button>` : nothing}`;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#ending?.abort();
  }

  async #verify() {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    this.verdict = { busy: true, n: 0 };
    try {
      const end = await audit.verify((n) => { this.verdict = { busy: true, n }; }, signal);
      this.verdict = end.state === 'SOUND' ? { mood: 'good', text: w('sound', { n: end.checked }) }
        : { mood: 'wrong', text: w('broken', { sentence: end.broken?.sentence ?? '' }) };
    } catch (fault) {
      if (fault.status === undefined && fault.name !== 'AbortError') throw fault;
      if (fault.name !== 'AbortError') refused(fault);
      this.verdict = signal.aborted ? { text: w('not-to-the-end', { n: this.verdict.n }) } : null;
    }
  }

  #verdict() {
    const { busy, n, mood, text } = this.verdict;
    return html`<div class="note ${mood ?? ''}" role="status">${busy
      ? progress({ label: w('verify'), count: 0, total: 0, said: w('verifying', { n }), stop: () => this.#ending.abort() }) : html`<p>${text}</p>`}</div>`;
  }

  async #export() {
    const done = await ask({ title: () => w('export'), act: () => w('export'),
      body: (refusal) => html`<p>${w('export-body')}</p>${lines({ name: 'reason', label: w('reason'), fault: refusal?.fault?.('reason') })}`,
      perform: (values) => audit.exportOf({ ...this.wish, reason: values.get('reason').trim() }) });
    if (done) report(done, w('export-told'));
  }

  #look(e) {
    return drawer(() => w('entry'), () => html`
      ${facts([
        [w('action'), html`<code>${e.action}</code>`], [w('result'), result(e)], [w('code'), e.code ? html`<code>${e.code}</code>` : ''],
        [w('actor'), html`${e.actorName ?? ''} <small class="mono">${e.actor}</small>`], [w('subject'), e.subject], [w('at'), moment(e.at)], [w('network'), e.network],
        [w('position'), e.position === undefined || e.position === null ? '' : number(e.position)], [w('hash'), e.hash ? html`<code>${e.hash}</code>` : ''],
      ])}
      <h3 class="part">${w('changes')}</h3>
      ${e.changes?.length ? diff(e.changes.map((c) => ({ field: c.field, before: this.#value(c, c.before), after: this.#value(c, c.after) }))) : html`<p class="soft">${w('changes-none')}</p>`}`);
  }

  #value(change, value) {
    return value ?? (['S', 'X'].includes(change.dataClass) ? w('hidden') : '');
  }

  body() {
    if (this.#isExports) {
      if (!this.hasExports) import('./audit-exports.js').then(() => { this.hasExports = true; });
      return this.hasExports ? html`<audit-exports></audit-exports>` : bones();
    }
    const tools = filters([
      { name: 'action', label: w('action-find') },
      { name: 'result', label: w('any-result'), options: RESULTS.map((r) => [r, w(r)]) },
    ], this.wish, (change) => { Object.assign(this.wish, change); this.list.again(); });
    return html`
      ${this.verdict ? this.#verdict() : nothing}
      ${this.list.show((list) => html`<data-table name="audit" .caption=${w('title')} .rows=${list} .more=${this.list.more} .tools=${tools}
        .columns=${[
          { key: 'action', label: () => w('action'), head: true, value: (e) => e.action, cell: (e) => html`<span class="mono">${e.action}</span>` },
          { key: 'result', label: () => w('result'), value: (e) => e.result, cell: result },
          { key: 'actor', label: () => w('actor'), value: (e) => e.actor, cell: (e) => e.actorName ?? html`<span class="mono">${(e.actor ?? '').slice(0, 13)}</span>` },
          { key: 'subject', minor: true, label: () => w('subject'), value: (e) => e.subject, cell: (e) => html`<span class="mono">${(e.subject ?? '').slice(0, 24)}</span>` },
          { key: 'at', label: () => w('at'), value: (e) => e.at, cell: (e) => html`<time datetime=${e.at}>${moment(e.at)}</time>` },
        ]}
        .acts=${(e) => html`<button type="button" class="small" aria-label="${w('details')}: ${e.action}" @click=${() => this.#look(e)}>${w('details')}</button>`}
        .empty=${html`<h2>${w('empty-title')}</h2><p>${w('empty-lead')}</p>`}></data-table>`)}`;
  }
}
