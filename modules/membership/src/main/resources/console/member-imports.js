// Members who come in by a file: sent, looked through, done, taken back.

import { Loading, Screen, ask, field, html, moment, nothing, number, pill, progress, router, tell, when } from 'becs/console';
import * as api from './member-list-api.js';
import { w } from './member-list-words.js';

const HERE = 'membership/imports';
const FIELDS = ['name_bn', 'name_en', 'mobile', 'email', 'type', 'division', 'district', 'upazila', 'joined_on', 'end_on'];
const WORKING = ['CHECKING', 'RUNNING', 'UNDOING'];
const PAUSE = 1500;

/** The name of its file; whoever gave none has the moment. */
const called = (i) => i.name ?? moment(i.askedAt);

export default class ImportsScreen extends Screen {
  constructor() {
    super();
    this.rules = new Loading(this, () => api.rules());
    this.list = new Loading(this, () => api.imports());
    this.one = new Loading(this, () => (this.rest[0] ? api.read(this.rest[0]) : Promise.resolve(null)));
  }

  willUpdate(changed) {
    if (!changed.has('rest')) return;
    this.one.again();
    if (!this.rest[0] && this.list.value) this.list.again();
  }

  updated() {
    super.updated();
    clearTimeout(this.watch);
    if (WORKING.includes(this.one.value?.state)) this.watch = setTimeout(() => this.isConnected && this.one.again(), PAUSE);
  }

  title() { return this.rest[0] && this.one.value?.id === this.rest[0] ? called(this.one.value) : w('imports'); }

  lead() { return this.rest[0] ? nothing : w('imports-lead'); }

  above() { return this.rest[0] ? { path: HERE, label: w('imports') } : null; }

  actions() {
    return this.rest[0] ? nothing : html`<button type="button" class="primary" @click=${() => this.#send()}>${w('send')}</button>`;
  }

  body() {
    return this.rest[0] ? this.rules.show((rules) => this.one.show((table) => (table ? this.#one(table, rules) : nothing))) : this.list.show((all) => this.#all(all));
  }

  #all(all) {
    return html`<section><data-table name="imports" .caption=${w('imports')} .rowKey=${(i) => i.id} .rows=${all} .empty=${html`<p>${w('no-imports')}</p>`}
      .columns=${[
        { key: 'file', label: () => w('file-name'), head: true, value: called, cell: (i) => html`<a href=${router.href(`${HERE}/${i.id}`)}>${called(i)}</a>` },
        { key: 'when', label: () => w('when'), value: (i) => i.askedAt, cell: (i) => moment(i.askedAt) },
        { key: 'status', label: () => w('status'), value: (i) => w(i.state), cell: (i) => pill(w(i.state), i.state === 'DONE' ? 'good' : '') },
        { key: 'rows', label: () => w('rows'), end: true, value: (i) => i.rows, cell: (i) => number(i.rows) },
      ]}></data-table></section>`;
  }

  #one(i, rules) {
    const has = (state) => i.state === state;
    return html`<section>
      <p>${pill(w(i.state), has('DONE') ? 'good' : '')} ${w('rows')}: ${number(i.rows)} · ${when(i.askedAt)}</p>
      ${WORKING.includes(i.state) ? progress({ count: i.done, total: i.parts, label: w(i.state), said: '' }) : nothing}
      ${['READ', 'CHECKING'].includes(i.state) ? nothing : html`<p>${w('counts', { good: number(i.good), bad: number(i.bad), known: number(i.known) })}</p>`}
      ${i.made ? html`<p>${w('made', { made: number(i.made) })} ${i.takenBack ? w('taken-back', { n: number(i.takenBack) }) : nothing}</p>` : nothing}
      <p class="actions">
        ${has('CHECKED') && i.good ? html`<button type="button" class="primary" @click=${() => this.#do(() => api.run(i.id))}>${w('run', { n: number(i.good) })}</button>` : nothing}
        ${has('DONE') ? html`<button type="button" @click=${() => this.#undo(i)}>${w('undo')}</button>` : nothing}
        ${['READ', 'CHECKED', 'UNDONE'].includes(i.state) ? html`<button type="button" @click=${() => this.#discard(i)}>${w('discard')}</button>` : nothing}
        ${i.first.length ? html`<a class="button" href=${api.findings(i.id)} download>${w('findings')}</a>` : nothing}
      </p>
      ${i.first.length ? html`<h2>${w('found')}</h2><ul>${i.first.map((f) => html`<li><strong>${w('row', { n: number(f.row) })}</strong>${f.field ? ` · ${w(f.field)}` : ''}: ${f.sentence}</li>`)}</ul>` : nothing}
    </section>
    ${has('READ') || has('CHECKED') ? this.#mapping(i, rules) : nothing}`;
  }

  #mapping(i, rules) {
    const columns = [['', w('not-there')], ...i.columns.map((name, at) => [String(at), name || `${at + 1}`])];
    return html`<section><h2>${w('map')}</h2>
      <form class="form" @submit=${(e) => { e.preventDefault(); this.#map(i, new FormData(e.target)); }}>
        ${FIELDS.map((name) => field.select({ name, label: w(name), options: columns, value: i.mapping[name] === undefined ? '' : String(i.mapping[name]) }))}
        ${field.select({ name: 'plain', label: w('plain-type'), options: rules.types.map((t) => [t.code, api.said(t.label)]), value: i.type })}
        <p class="actions"><button class="primary">${w('check')}</button></p>
      </form></section>`;
  }

  #map(i, values) {
    const columns = Object.fromEntries(FIELDS.filter((name) => values.get(name)).map((name) => [name, Number(values.get(name))]));
    return this.#do(() => api.map(i.id, columns, values.get('plain')));
  }

  async #do(step) {
    if (await this.attempt(async () => { await step(); return true; })) this.one.again();
  }

  async #send() {
    const sent = await ask({
      title: () => w('send'), act: () => w('send'),
      body: () => html`<div class="field"><label for="f-table">${w('file')}</label><p class="hint" id="f-table-hint">${w('file-hint')}</p>
        <input id="f-table" type="file" name="table" accept=".csv,.xlsx,text/csv" aria-describedby="f-table-hint" required></div>`,
      perform: (values) => api.send(values.get('table')),
    });
    if (sent) router.go(`${HERE}/${sent.id}`);
  }

  async #undo(i) {
    const done = await ask({ title: () => w('undo'), act: () => w('undo'), danger: true, body: () => html`<p>${w('undo-body')}</p>`, perform: () => api.undo(i.id) });
    if (done) this.one.again();
  }

  async #discard(i) {
    if (!(await this.attempt(async () => { await api.discard(i.id); return true; }))) return;
    tell(w('discarded'));
    router.go(HERE);
  }
}
