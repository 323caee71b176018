// Members and applicants as a list; and, one address further, one of them with history, fees and decisions.

import { Loading, Paged, Screen, ask, day, field, html, language, nothing, number, router, session, tell, when } from 'becs/console';
import * as api from './member-list-api.js';
import { HERE, called, standing } from './member-parts.js';
import { LAYERS, around, choose } from './member-places.js';
import { w } from './member-list-words.js';

const TERM = ['endsWithin', 'endFrom', 'endTo', 'joinedFrom', 'joinedTo'];
/** Where the list would come a screen below what can be chosen. */
const NARROW = matchMedia('(max-width: 40rem)');
const FILTERS = ['type', 'status', ...LAYERS, 'from', 'to', ...TERM, 'sort'];

export default class MembersScreen extends Screen {
  constructor() {
    super();
    this.asked = { q: '', ...this.#addressed() };
    this.rules = new Loading(this, () => api.rules());
    this.places = new Loading(this, () => around(this.asked));
    this.counts = new Loading(this, () => this.#listed(api.counts));
    this.views = new Loading(this, () => this.#listed(api.views));
    this.list = new Paged(this, (after) => this.#listed(() => api.list(this.asked, after), { items: [] }));
  }

  /** Nothing of the list is asked for where one member is opened. */
  async #listed(ask, nobody = {}) { return this.rest[0] ? nobody : ask(); }

  #addressed() {
    const query = router.query;
    return Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? '']));
  }

  /** A link that names filters says what is shown, all of it; back in the list it is as it was left. */
  #moved() {
    const named = this.#addressed();
    if (!FILTERS.some((name) => router.query.has(name))) router.keep(Object.fromEntries(FILTERS.map((name) => [name, this.asked[name]])));
    else if (!this.#is({ q: router.isBack ? this.asked.q : '', ...named })) {
      this.asked = { q: '', ...named };
      this.places.again();
    }
    this.#again();
  }

  #linked = () => {
    if (router.path === HERE && !this.rest[0] && this.list.value !== undefined) this.#moved();
  };

  connectedCallback() {
    super.connectedCallback();
    router.addEventListener('moved', this.#linked);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    router.removeEventListener('moved', this.#linked);
  }

  willUpdate(changed) {
    if (!changed.has('rest')) return;
    if (this.rest[0]) this.part = import('./member-view.js');
    else if (this.list.value !== undefined) this.#moved();
  }

  title() { return this.rest[0] && this.one?.id === this.rest[0] ? this.one.name?.[language.code] ?? called(this.one) : w('title'); }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() { return this.rest[0] ? { path: HERE, label: w('title') } : null; }

  help() { return html`<p>${w('help')}</p><p>${w('help-names')}</p><p>${w('help-alike')}</p>`; }

  actions() {
    return this.rest[0] ? nothing : html`<button type="button" @click=${() => this.#figures()}>${w('figures')}</button>${session.may('membership.mailing.send') ? html`<button type="button" data-does="write" @click=${() => this.#write()}>${w('write')}</button>` : nothing}${session.may('membership.member.export') ? html`<button type="button" data-does="export" @click=${() => this.#export()}>${w('export')}</button>` : nothing}`;
  }

  #ask(change) {
    this.unfolded ??= this.#unfolded; // what is open under the finger stays open
    Object.assign(this.asked, change);
    const { q, ...open } = change; // who was looked for stands in no address
    router.keep(open);
    if (LAYERS.some((layer) => layer in change)) this.places.again();
    this.list.again();
  }

  #again() {
    for (const part of [this.list, this.counts, this.views]) part.again();
  }

  #is(filter) {
    return ['q', ...FILTERS].every((name) => (this.asked[name] ?? '') === (filter[name] ?? ''));
  }

  #view(filter) {
    this.#ask({ q: '', ...Object.fromEntries(FILTERS.map((name) => [name, ''])), ...filter });
  }

  #button(key, label, filter, count) {
    return html`<button type="button" class="small ${this.#is(filter) ? 'primary' : ''}" aria-pressed=${this.#is(filter)} data-view=${key}
      @click=${() => this.#view(filter)}>${label}${count ? html` · ${number(count.count)}${count.more ? '+' : ''}` : nothing}</button>`;
  }

  #views(labels) {
    const statuses = this.counts.value?.statuses ?? {};
    const kept = this.views.value?.length ? this.views.value : [];
    const mine = kept.find((view) => this.#is(view.filter));
    return html`<p class="actions" role="group" aria-label=${w('views')}>
      ${this.#button('all', w('all'), {})}
      ${Object.keys(statuses).map((code) => this.#button(code, labels[code] ?? code, { ...this.asked, status: code, sort: code === 'applied' ? 'appliedAt' : this.asked.sort === 'appliedAt' ? '' : this.asked.sort }, statuses[code]))}
      ${kept.map((view) => this.#button(view.id, view.name, view.filter))}
      ${mine ? html`<button type="button" class="small" @click=${() => this.#drop(mine)}>${w('drop')}</button>`
        : html`<button type="button" class="small" @click=${() => this.#keep()}>${w('keep')}</button>`}</p>`;
  }

  #choose(name, options) {
    return html`<select aria-label=${options[0][1]} name=${name} @change=${(e) => this.#ask({ [name]: e.target.value })}>
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === (this.asked[name] ?? '')}>${label}</option>`)}</select>`;
  }

  #place(layer) {
    const lists = this.places.value ?? {};
    return html`<select aria-label=${w(layer)} name=${layer} @change=${(e) => this.#ask(choose(Object.fromEntries(LAYERS.map((each) => [each, this.asked[each] ?? ''])), layer, e.target.value, lists))}>
      ${[['', w(`any-${layer}`)], ...(lists[layer] ?? []).map((each) => [each.code, api.said(each.label)])].map(([value, label]) => html`<option value=${value} ?selected=${value === (this.asked[layer] ?? '')}>${label}</option>`)}</select>`;
  }

  #filters(rules) {
    const options = (list) => list.map((each) => [each.code, api.said(each.label)]);
    return html`<form class="filters" role="search" @submit=${(e) => { e.preventDefault(); this.#ask({ q: new FormData(e.target).get('q').trim() }); }}>
      <span class="word"><input type="search" name="q" aria-label=${w('search')} placeholder=${w('search')} .value=${this.asked.q}></span>
      <button class="small" data-does="find">${w('find')}</button>
      ${NARROW.matches ? html`<button type="button" data-does="filters" aria-expanded=${this.#unfolded} @click=${() => { this.unfolded = !this.#unfolded; this.requestUpdate(); }}>${this.#held ? w('filters-held', { n: number(this.#held) }) : w('filters')}</button>` : nothing}
      ${NARROW.matches && !this.#unfolded ? nothing : this.#chosen(options(rules.types))}
    </form>`;
  }

  /** On a phone the list comes first, as long as nothing is chosen but a status. */
  get #unfolded() {
    return this.unfolded ?? this.#held > 0;
  }

  /** How many filters hold besides the status. */
  get #held() {
    return FILTERS.filter((name) => !['status', 'sort'].includes(name) && this.asked[name]).length;
  }

  #chosen(types) {
    return html`${this.#choose('type', [['', w('any-type')], ...types])}
      ${LAYERS.filter((layer) => layer !== 'upazila' || this.asked.district).map((layer) => this.#place(layer))}
      ${TERM.some((name) => this.asked[name]) ? nothing : this.#choose('sort', [['', w('newest')], ['appliedAt', w('oldest')], ['name', w('by-name')]])}
      ${this.#day('from')} ${this.#day('to')}
      <details class="fold" ?open=${TERM.some((name) => this.asked[name])} data-part="term"><summary>${w('term')}</summary>
        <div class="filters">
          <label class="day">${w('ends-within')} <input name="endsWithin" inputmode="numeric" size="4" maxlength="4" .value=${this.asked.endsWithin}
            @change=${(e) => this.#ask({ endsWithin: e.target.value.trim(), endFrom: '', endTo: '' })}> ${w('days')}</label>
          ${this.#day('endFrom', { endsWithin: '' })} ${this.#day('endTo', { endsWithin: '' })} ${this.#day('joinedFrom')} ${this.#day('joinedTo')}
        </div>
        <p class="soft">${w('term-order')}</p></details>`;
  }

  /** @param besides what it takes the place of */
  #day(name, besides = {}) {
    return html`<label class="day">${w(name)} <input type="date" name=${name} .value=${this.asked[name]} @change=${(e) => this.#ask({ ...besides, [name]: e.target.value })}></label>`;
  }

  body() {
    return this.rules.show((rules) => (this.rest[0] ? html`<membership-member .member=${this.rest[0]} .rules=${rules} @read=${(e) => { this.one = e.detail; this.requestUpdate(); }}></membership-member>` : this.#all(rules)));
  }

  #all(rules) {
    const types = Object.fromEntries(rules.types.map((each) => [each.code, api.said(each.label)]));
    const statuses = Object.fromEntries(rules.statuses.map((each) => [each.code, api.said(each.label)]));
    return html`${this.#views(statuses)}
      <section>${this.list.show((lines) => html`<data-table name="members" .caption=${w('title')} .rowKey=${(m) => m.id} .rows=${lines} .more=${this.list.more}
        .tools=${this.#filters(rules)} .empty=${html`<p>${w('none')}</p>`}
        .bulk=${this.asked.status === 'applied' && session.may('membership.member.decide') ? [{ label: () => w('approve'), act: (rows) => this.#decideAll('approveAll', rows) }, { label: () => w('refuse'), act: (rows) => this.#decideAll('refuseAll', rows) }] : null}
        .columns=${[
          { key: 'name', label: () => w('name'), head: true, value: (m) => m.name ?? '', cell: (m) => html`<a href=${router.href(`${HERE}/${m.id}`)}>${m.name ?? w('applicant')}</a><small class="mono">${m.number ?? m.receipt ?? ''}</small>` },
          { key: 'type', label: () => w('type'), value: (m) => types[m.type] ?? m.type, cell: (m) => types[m.type] ?? m.type },
          { key: 'status', label: () => w('status'), value: (m) => statuses[m.status] ?? m.status, cell: (m) => html`${standing(m.status, statuses[m.status] ?? m.status)}${m.late ? html` <span class="pill wrong" data-late>${w('late')}</span>` : nothing}${m.dueOn ? html`<small>${w('due', { day: day(m.dueOn) })}</small>` : nothing}` },
          { key: 'place', label: () => w('place'), value: (m) => api.said(m.districtLabel), cell: (m) => html`${api.said(m.districtLabel) || '–'}${m.chapterLabel && !m.decidedAt ? html`<small>${w('asks-for', { chapter: api.said(m.chapterLabel) })}</small>` : nothing}` },
          { key: 'since', label: () => w('since'), value: (m) => m.appliedAt, cell: (m) => when(m.appliedAt) },
          ...(this.asked.joinedFrom || this.asked.joinedTo ? [{ key: 'joined', label: () => w('joined'), value: (m) => m.joinedOn ?? '', cell: (m) => (m.joinedOn ? day(m.joinedOn) : '–') }] : []),
          { key: 'until', label: () => w('until'), value: (m) => m.endOn ?? '', cell: (m) => (m.endOn ? day(m.endOn) : '–') },
        ]}></data-table>`)}</section>`;
  }

  async #decideAll(what, rows) {
    const bulk = await import('./member-bulk.js');
    if (await bulk[what](rows, this.rules.value)) this.#again();
  }

  async #keep() {
    const done = await ask({
      title: () => w('keep'), act: () => w('keep'),
      body: (refusal) => field.text({ name: 'name', label: w('view-name'), required: true, focus: true, fault: refusal?.fault?.('name') }),
      perform: async (values) => { await api.keep(values.get('name').trim(), this.asked); return true; },
    });
    if (!done) return;
    tell(w('kept'));
    this.views.again();
  }

  async #drop(view) {
    if (!(await this.attempt(async () => { await api.drop(view.id); return true; }))) return;
    tell(w('dropped'));
    this.views.again();
  }

  async #figures() {
    const { figures } = await import('./member-figures.js');
    await this.attempt(() => figures());
  }

  async #export() {
    const { taking } = await import('./member-export.js');
    await taking(this.asked);
  }

  async #write() {
    const { begin } = await import('./mailing-begin.js');
    await begin(this.asked, this.rules.value);
  }
}
