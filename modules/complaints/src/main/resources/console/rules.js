// The rules of casework: their versions; one address further what one of them would change; and a new one being written.

import { Loading, Screen, ask, call, day, facts, get, html, moment, nothing, number, pill, post, report, router, session, tell, when } from 'becs/console';
import { casework, said } from './case-api.js';
import { w } from './rules-words.js';

const API = '/api/complaints/casework/versions';
const HERE = 'complaints/rules';
const NEW = 'new';

export default class RulesScreen extends Screen {
  constructor() {
    super();
    this.list = new Loading(this, () => get(API).then((answer) => answer.items));
    this.work = new Loading(this, () => (session.may('complaints.case.read') ? casework() : Promise.resolve({})));
    this.one = new Loading(this, () => this.#wanted(), { now: false });
  }

  /** What is being written begins with the version that is named, or with the one in force. */
  async #wanted() {
    const items = await get(API).then((answer) => answer.items);
    const asked = this.rest[0] === NEW ? router.query.get('from') || items.find((v) => v.inForce)?.version : this.rest[0];
    return get(`${API}/${encodeURIComponent(asked ?? 1)}`);
  }

  willUpdate(changed) {
    if (!changed.has('rest')) return;
    if (this.#writes()) import('./rules-form.js');
    if (this.rest[0]) this.one.again();
    else if (this.list.value !== undefined) this.list.again();
  }

  #writes() { return this.rest[0] === NEW; }

  title() { return this.#writes() ? w('write') : this.rest[0] ? w('version-n', { n: this.rest[0] }) : w('title'); }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() { return this.rest[0] ? { path: HERE, label: w('title') } : null; }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  actions() {
    return this.rest[0] ? nothing : html`<a class="button" href=${router.href(`${HERE}/${NEW}`)}>${w('write')}</a>`;
  }

  body() {
    if (this.#writes()) return this.one.show((v) => this.#editor(v));
    if (this.rest[0]) return this.one.show((v) => this.#version(v));
    return this.list.show((versions) => html`${this.#calendar()}<section><data-table name="rules" .caption=${w('versions')} .rowKey=${(v) => v.version} .rows=${versions}
      .columns=${[
        { key: 'version', label: () => w('version'), head: true, value: (v) => v.version, cell: (v) => html`<a href=${router.href(`${HERE}/${v.version}`)}>${w('version-n', { n: number(v.version) })}</a>` },
        { key: 'note', label: () => w('note'), value: (v) => v.note, cell: (v) => (v.version === 1 ? w('shipped') : v.note || '–') },
        { key: 'by', label: () => w('by'), value: (v) => v.by?.name ?? '', cell: (v) => v.by?.name || '–' },
        { key: 'made', label: () => w('made'), value: (v) => v.madeAt, cell: (v) => (v.by ? when(v.madeAt) : '–') },
        { key: 'state', label: () => w('state'), value: (v) => String(v.inForce), cell: (v) => this.#state(v) },
      ]}></data-table></section>`);
  }

  #calendar() {
    const end = this.work.value?.holidaysEnd;
    return end ? html`<div class="note warn"><p>${w('calendar', { day: day(end) })} <a href=${router.href(`${HERE}/${NEW}`)}>${w('calendar-add')}</a></p></div>` : nothing;
  }

  #state(v) {
    if (v.inForce) return pill(w('in-force'), 'good');
    return v.inForceSince ? w('before') : w('never');
  }

  #version(v) {
    const { line } = v;
    return html`<section class="part">
        ${facts([[w('state'), this.#state(line)], [w('note'), line.version === 1 ? w('shipped') : line.note], [w('by'), line.by?.name ?? ''], [w('made'), line.by ? moment(line.madeAt) : '']])}
      </section>
      <section class="part"><h2>${w('plan')}</h2>
        ${v.changes.length ? html`<ul>${v.changes.map((c) => html`<li>${said(c)}</li>`)}</ul>` : html`<p class="soft">${w('no-change')}</p>`}
        ${v.standing.length ? html`<h3>${w('standing')}</h3>${facts(v.standing.map((s) => [said(s.label), number(s.cases)]))}` : nothing}
        ${v.takesTwo && !line.inForce ? html`<div class="note warn"><p>${w('two')}</p></div>` : nothing}
        <p class="actions">${line.inForce ? nothing : html`<button type="button" class="primary" data-does="force" @click=${() => this.#force(v)}>${w('force')}</button>`}
          <a class="button" href=${router.href(`${HERE}/${NEW}?from=${line.version}`)}>${w('change')}</a></p>
      </section>
      <section class="part"><details><summary>${w('whole')}</summary><pre tabindex="0">${v.content}</pre></details></section>`;
  }

  async #force(v) {
    const n = v.line.version;
    const answer = await ask({
      title: () => w('force-title', { n }), act: () => w('force'), danger: v.takesTwo,
      body: () => html`<p>${w('force-body')}</p>${v.takesTwo ? html`<p>${w('two')}</p>` : nothing}`,
      perform: () => post(`${API}/${n}/force`),
    });
    if (answer && report(answer, w('forced', { n }))) this.one.again();
  }

  #editor(v) {
    return html`<p class="soft">${w('content-hint')}</p><rules-form .content=${v.content} .keep=${this.#keep} .forms=${this.work.value?.forms}></rules-form>`;
  }

  #keep = async (content, note) => {
    const { data } = await call('POST', API, { body: { content, note } });
    tell(w('kept', { n: data.line.version }));
    setTimeout(() => router.go(`${HERE}/${data.line.version}`));
  };
}
