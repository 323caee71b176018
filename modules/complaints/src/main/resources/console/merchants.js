// The register of merchants: a list, one merchant with its cases at a glance, and the form for both.

import { Draft, Loading, Paged, Screen, ask, call, facts, field, get, html, language, nothing, number, pill, post, put, query, router, session, tell } from 'becs/console';
import { said } from './case-api.js';
import { money } from './case-parts.js';
import { w } from './merchants-words.js';

const HERE = 'complaints/merchants';
const AT = '/api/complaints/merchants';
const at = (id, more = '') => `${AT}/${encodeURIComponent(id)}${more}`;
const MOOD = { active: 'good', 'not-traceable': 'warn', 'in-court': 'warn' };
const PLAIN = ['nameBn', 'nameEn', 'status', 'dbid', 'tradeLicence', 'ecab', 'office', 'phone', 'email'];
const NEW = { aliases: [], pages: [] };

const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);
const names = (m) => [m.nameBn, m.nameEn, ...m.aliases].join(' · ');
const written = (form) => ({ ...Object.fromEntries(PLAIN.map((name) => [name, form.get(name).trim()])), aliases: lines(form.get('aliases')), pages: lines(form.get('pages')) });
const standing = (m) => pill(said(m.label), MOOD[m.status] ?? '');

export default class Merchants extends Screen {
  constructor() {
    super();
    this.#fromAddress();
    this.list = new Paged(this, (after) => get(`${AT}${query({ ...this.asked, size: 50, after })}`));
    this.one = new Loading(this, () => (this.#id ? call('GET', at(this.#id)) : Promise.resolve({ data: NEW })));
    this.glance = new Loading(this, () => (this.#id ? get(at(this.#id, '/glance')) : Promise.resolve(null)));
    this.standings = new Loading(this, () => get(`${AT}/standings`).then((answer) => answer.items));
    this.draft = new Draft(this, (form) => this.#save(form));
  }

  #fromAddress() {
    this.asked = { q: router.query.get('q') ?? '', status: router.query.get('status') ?? '' };
  }

  /** [code, label] of all that the rules know. */
  get #standings() { return (this.standings.value ?? []).map((each) => [each.code, said(each.label)]); }

  /** Also the one that it has, where the rules do not know it any more. */
  #ofForm(m) {
    const all = this.#standings;
    return !m.status || all.some(([code]) => code === m.status) ? all : [...all, [m.status, said(m.label)]];
  }

  get #id() { return this.rest[0] === 'new' ? undefined : this.rest[0]; }

  get #form() { return this.rest[0] === 'new' || this.rest[1] === 'change'; }

  willUpdate(changed) {
    if (!changed.has('rest') || !changed.get('rest')) return;
    this.#fromAddress();
    this.one.again();
    this.glance.again();
    this.list.again();
  }

  title() {
    const m = this.one.value?.data;
    return this.rest[0] === 'new' ? w('add') : this.#id && m?.nameBn ? (language.code === 'en' ? m.nameEn : m.nameBn) : w('title');
  }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() { return this.rest[0] ? { path: this.rest[1] ? `${HERE}/${this.#id}` : HERE, label: w('title') } : null; }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  actions() {
    if (!session.may('complaints.merchant.write') || this.#form) return nothing;
    if (!this.rest[0]) return html`<a class="button primary" href=${router.href(`${HERE}/new`)}>${w('add')}</a>`;
    const m = this.one.value?.data;
    return !m || m.mergedInto ? nothing : html`<button type="button" data-does="merge" @click=${() => this.#merge(m)}>${w('merge')}</button>
      <a class="button primary" href=${router.href(`${HERE}/${m.id}/change`)}>${w('change')}</a>`;
  }

  body() {
    if (!this.rest[0]) return this.list.show((merchants) => this.#list(merchants));
    return this.one.show(({ data }) => (this.#form ? this.standings.show(() => this.#edit(data)) : this.#entry(data)));
  }

  #ask(change) {
    Object.assign(this.asked, change);
    router.keep(change);
    this.list.again();
  }

  #filters() {
    return html`<form class="filters" role="search" @submit=${(e) => { e.preventDefault(); this.#ask({ q: new FormData(e.target).get('q').trim() }); }}>
      <span class="word"><input type="search" name="q" aria-label=${w('search')} placeholder=${w('search')} .value=${this.asked.q}></span>
      <select aria-label=${w('any-status')} @change=${(e) => this.#ask({ status: e.target.value })}>
        ${[['', w('any-status')], ...this.#standings].map(([value, label]) => html`<option value=${value} ?selected=${value === this.asked.status}>${label}</option>`)}</select>
    </form>`;
  }

  #list(merchants) {
    return html`<section><data-table name="merchants" .caption=${w('title')} .rows=${merchants} .more=${this.list.more} .tools=${this.#filters()} .empty=${html`<p>${w('none')}</p>`}
      .columns=${[
        { key: 'nameBn', label: () => w('nameBn'), head: true, value: (m) => m.nameBn, cell: (m) => html`<a lang="bn" href=${router.href(`${HERE}/${m.id}`)}>${m.nameBn}</a>` },
        { key: 'nameEn', label: () => w('nameEn'), value: (m) => m.nameEn, cell: (m) => html`<span lang="en">${m.nameEn}</span>` },
        { key: 'aliases', minor: true, label: () => w('aliases'), cell: (m) => m.aliases.join(' · ') || '–' },
        { key: 'status', label: () => w('status'), value: (m) => said(m.label), cell: standing },
      ]}></data-table></section>`;
  }

  #entry(m) {
    const pages = m.pages.map((page) => html`<a href=${page} rel="noopener noreferrer nofollow" target="_blank">${page}</a><br>`);
    return html`${m.mergedInto ? html`<div class="note"><p>${w('merged-note')} <a href=${router.href(`${HERE}/${m.mergedInto}`)}>${w('merged-go')}</a></p></div>` : nothing}
      <div class="beside"><section class="part"><h2>${w('entry')}</h2>
        ${facts([[w('status'), standing(m)], [w('nameBn'), html`<span lang="bn">${m.nameBn}</span>`], [w('nameEn'), html`<span lang="en">${m.nameEn}</span>`],
          [w('aliases'), m.aliases.join(' · ')], [w('pages'), pages.length ? pages : ''], [w('dbid'), m.dbid], [w('tradeLicence'), m.tradeLicence], [w('ecab'), m.ecab],
          [w('office'), m.office], [w('phone'), m.phone], [w('email'), m.email]])}</section>
      <aside><section class="part"><h2>${w('glance')}</h2>${this.glance.show((g) => (g ? this.#glance(m, g) : nothing))}</section></aside></div>`;
  }

  #glance(m, g) {
    return html`${facts([[w('open'), number(g.open)], [w('ended'), number(g.ended)], [w('solved'), number(g.solved)],
      [w('claimed'), money(g.claimed)], [w('returned'), money(g.returned)], [w('confirmed'), money(g.confirmed)],
      [w('answers'), g.asked ? w('answers-said', { asked: g.asked, replied: g.replied }) : ''],
      [w('median'), g.medianDays === undefined || g.medianDays === null ? '' : w('days', { n: g.medianDays })], [w('interests'), g.interests ? number(g.interests) : '']])}
      ${g.promised || g.paid ? facts([[w('promised'), money(g.promised)], [w('paid'), money(g.paid)], [w('owed'), money(g.owed)]]) : nothing}
      ${g.answers.length ? html`<h3>${w('answers-by-kind')}</h3>${facts(g.answers.map((each) => [said(each.label), html`${w('in-cases', { n: each.cases })}${each.amount === undefined || each.amount === null ? nothing : html` · ${money(each.amount)}`}`]))}` : nothing}
      ${session.may('complaints.case.read') ? html`<p><a href=${router.href(`complaints/cases${query({ q: m.nameEn })}`)}>${w('to-cases')}</a></p>` : nothing}`;
  }

  #edit(m) {
    const text = (name, more = {}) => field.text({ name, label: w(name), value: m[name] ?? '', fault: this.draft.fault(name), ...more });
    const some = (name) => field.lines({ name, label: w(name), hint: w(`${name}-hint`), value: m[name].join('\n'), fault: this.draft.fault(name) });
    return html`<form class="form" @submit=${this.draft.submit} @input=${() => this.draft.touched()}>
      ${this.draft.summary()}
      <div class="columns">${text('nameBn')}${text('nameEn')}</div>
      ${some('aliases')}${some('pages')}
      <div class="columns">${field.select({ name: 'status', label: w('status'), options: this.#ofForm(m), value: m.status ?? this.#standings[0]?.[0], fault: this.draft.fault('status') })}
        ${text('dbid')}${text('tradeLicence')}${text('ecab')}</div>
      <div class="columns">${text('office', { hint: w('office-hint') })}${text('phone', { inputmode: 'tel' })}${text('email', { inputmode: 'email' })}</div>
      <div class="actions">${this.draft.button(w('save'))}</div></form>`;
  }

  async #save(form) {
    const saved = await (this.#id ? put(at(this.#id), written(form), { etag: this.one.value.etag }) : post(AT, written(form)));
    this.draft.saved();
    tell(w('saved'));
    router.go(`${HERE}/${saved.id}`);
  }

  async #merge(m) {
    const found = await ask({
      title: () => w('merge'), act: () => w('find'), body: () => field.text({ name: 'q', label: w('merge-search'), focus: true }),
      perform: async (values) => (await get(`${AT}${query({ q: values.get('q').trim(), size: 50 })}`)).items.filter((each) => each.id !== m.id),
    });
    if (!found) return;
    const done = await ask({
      title: () => w('merge'), act: () => w('merge-do'), danger: true, possible: found.length > 0,
      body: (refusal) => (found.length ? html`<p>${w('merge-will', { name: names(m) })}</p>
        ${field.select({ name: 'into', label: w('into'), options: found.map((each) => [each.id, names(each)]), fault: refusal?.fault?.('into') })}` : html`<p>${w('merge-none')}</p>`),
      perform: (values) => post(at(m.id, '/merger'), { into: values.get('into') }, { etag: this.one.value.etag }),
    });
    if (!done) return;
    tell(w('merged'));
    router.go(`${HERE}/${done.id}`);
  }
}
