// The queue of the complaint cell; and, one address further, one case.

import { Loading, Paged, Screen, day, html, nothing, number, refused, router, session, tell, when } from 'becs/console';
import * as api from './case-api.js';
import { HERE, due, isMine, labels, listed, money } from './case-parts.js';
import { w } from './case-words.js';

const FILTERS = ['q', 'in', 'form', 'status', 'assignee', 'group', 'issue', 'product', 'district', 'from', 'to', 'open', 'overdue', 'soon', 'answer', 'order'];
const ABOUT = ['group', 'issue', 'product', 'district'];
const VIEWS = { open: { open: 'true' }, mine: { open: 'true', assignee: 'me', order: 'due' }, nobody: { open: 'true', assignee: 'nobody' }, groups: { open: 'true', assignee: 'nobody', group: 'mine' }, answer: { answer: 'true' }, soon: { soon: 'true' }, overdue: { overdue: 'true' }, all: {} };
const COUNTED = ['mine', 'nobody', 'groups', 'answer', 'soon', 'overdue'];

/** Where the list would come some screens below what can be chosen; and what is chosen elsewhere. */
const NARROW = matchMedia('(max-width: 40rem)');
const ELSEWHERE = ['q', 'in', 'open', 'overdue', 'soon', 'answer', 'order'];

/** What the form lets officers filter by, as the API calls it. */
const FIELD = 'field.';
const isFilter = (name) => FILTERS.includes(name) || name.startsWith(FIELD);

/** The filters that the address names; without any, what is open. */
function addressed() {
  const query = router.query;
  const names = [...new Set([...FILTERS, ...[...query.keys()].filter(isFilter)])];
  const named = names.some((name) => query.has(name));
  return { ...Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])), ...(named ? {} : { open: 'true' }) };
}

export default class CasesScreen extends Screen {
  constructor() {
    super();
    this.asked = addressed();
    this.work = new Loading(this, () => api.casework());
    this.people = new Loading(this, () => (session.may('complaints.case.work') ? api.officers() : Promise.resolve([])));
    this.counts = new Loading(this, () => api.counts());
    this.kept = new Loading(this, () => api.views());
    this.list = new Paged(this, (after) => api.list(this.asked, after));
  }

  willUpdate(changed) {
    if (!changed.has('rest')) return;
    if (this.rest[0]) this.part = import('./case-view.js');
    else if (this.list.value !== undefined) this.#moved();
  }

  /** Back in the queue it is as it was left; a link that names filters says what is shown, but for the words that stay out of the address. */
  #moved() {
    const asked = addressed();
    if (![...router.query.keys()].some(isFilter)) router.keep({ ...this.asked, q: '' });
    else if (asked.q || this.#names(asked).some((name) => name !== 'q' && (asked[name] ?? '') !== (this.asked[name] ?? ''))) this.asked = asked;
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

  title() { return this.rest[0] ? w('one', { n: this.rest[0] }) : w('title'); }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() { return this.rest[0] ? { path: HERE, label: w('title') } : null; }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  actions() {
    return this.rest[0] ? nothing : html`<button type="button" @click=${() => this.#interests()}>${w('interests')}</button>
      ${session.may('complaints.case.work') ? html`<button type="button" data-does="away" @click=${() => this.#tool('away')}>${w('away')}</button>
        <button type="button" data-does="macros" @click=${() => this.#tool('macros', this.work.value)}>${w('macros')}</button>` : nothing}
      ${session.may('complaints.case.decide') ? html`<button type="button" data-does="groups" @click=${() => this.#tool('groups')}>${w('members')}</button>` : nothing}
      ${session.may('complaints.case.export') ? html`<button type="button" data-does="export" @click=${() => this.#export()}>${w('export')}</button>` : nothing}`;
  }

  #again() {
    this.list.again();
    this.counts.again();
  }

  #ask(wish) {
    // Stories come the newest first.
    const change = (wish.in ?? this.asked.in) ? { ...wish, order: '' } : wish;
    Object.assign(this.asked, change);
    // What is searched for may be somebody's number: it does not stay in the address.
    router.keep({ ...change, ...('q' in change ? { q: '' } : {}) });
    this.list.again();
  }

  #names(more) {
    return [...new Set([...FILTERS, ...Object.keys(this.asked), ...Object.keys(more)])];
  }

  #view(view) {
    this.#ask({ ...Object.fromEntries(this.#names(view).map((f) => [f, ''])), ...view });
  }

  #isView(view, named = this.#names(view)) {
    return named.every((f) => (this.asked[f] ?? '') === (view[f] ?? ''));
  }

  /** The same cases, in whatever order. */
  #shows(view) {
    return this.#isView(view, this.#names(view).filter((f) => f !== 'order'));
  }

  #views() {
    const counts = this.counts.value;
    const many = (n) => (counts && n > counts.most ? `${number(counts.most)}+` : number(n));
    return html`<p class="actions" role="group" aria-label=${w('views')}>
      ${Object.keys(VIEWS).map((name) => html`<button type="button" class="small ${this.#shows(VIEWS[name]) ? 'primary' : ''}" aria-pressed=${this.#shows(VIEWS[name])} data-view=${name}
        @click=${() => this.#view(VIEWS[name])}>${w(name)}${counts && COUNTED.includes(name) ? html` · ${many(counts[name])}` : nothing}</button>`)}
      ${(this.kept.value ?? []).map((v) => html`<button type="button" class="small ${this.#isView(v.query) ? 'primary' : ''}" aria-pressed=${this.#isView(v.query)} data-kept=${v.id}
        @click=${() => this.#view(v.query)}>${api.said(v.name)} · ${counts ? many(v.count) : number(v.count)}</button>`)}
      <button type="button" class="small plain" data-does="views" @click=${() => this.#tool('views', { ...this.asked, in: '' })}>${w('keep-view')}</button></p>`;
  }

  #choose(name, options, also = {}, label = options[0][1]) {
    return html`<select aria-label=${label} name=${name} @change=${(e) => this.#ask({ ...also, [name]: e.target.value })}>
      ${options.map(([value, label]) => html`<option value=${value} .selected=${value === (this.asked[name] ?? '')}>${label}</option>`)}</select>`;
  }

  /** The form, and what it lets officers filter by: nothing of it where no form does. */
  #ofForms(forms) {
    if (!forms.length) return nothing;
    const named = (each) => [each.code, api.said(each.label)];
    const chosen = forms.find((form) => form.code === this.asked.form);
    const others = Object.fromEntries(Object.keys(this.asked).filter((name) => name.startsWith(FIELD)).map((name) => [name, '']));
    return html`${this.#choose('form', [['', w('any-form')], ...forms.map(named)], others)}
      ${(chosen?.fields ?? []).map((each) => this.#choose(FIELD + each.code, [['', api.said(each.label)], ...each.choices.map(named)]))}`;
  }

  #filters(work, people) {
    return html`<form class="filters" role="search" @submit=${(e) => { e.preventDefault(); this.#ask({ q: new FormData(e.target).get('q').trim() }); }}>
      <span class="word"><input type="search" name="q" aria-label=${w('search')} placeholder=${w(this.asked.in ? 'search-story' : 'search')} .value=${this.asked.q}></span>
      ${this.#choose('in', [['', w('in-queue')], ['story', w('in-story')]])}
      ${this.asked.open && !this.asked.in ? this.#choose('order', [['', w('newest-first')], ['due', w('due-first')]], {}, w('order')) : nothing}
      ${NARROW.matches ? html`<button type="button" data-does="filters" aria-expanded=${this.#unfolded} @click=${() => { this.unfolded = !this.#unfolded; this.requestUpdate(); }}>${w('filters')}</button>` : nothing}
      ${NARROW.matches && !this.#unfolded ? nothing : this.#chosen(work, people)}
    </form>`;
  }

  /** On a phone the list comes first, as long as nothing is chosen but what a view says. */
  get #unfolded() {
    const views = [...Object.values(VIEWS), ...(this.kept.value ?? []).map((v) => v.query)];
    return this.unfolded ?? (!views.some((view) => this.#shows(view)) && this.#names({}).some((name) => !ELSEWHERE.includes(name) && this.asked[name]));
  }

  #chosen(work, people) {
    return html`${this.#choose('status', [['', w('any-status')], ...Object.entries(labels(work))])}
      ${this.#choose('assignee', [['', w('any-officer')], ['me', w('me')], ['nobody', w('nobody')], ...people.filter((p) => !isMine(p.id)).map((p) => [p.id, p.name])])}
      ${ABOUT.filter((name) => work.about[name]?.length).map((name) => this.#choose(name, [['', w(`any-${name}`)], ...(name === 'group' ? [['mine', w('my-groups')]] : []), ...work.about[name].map((c) => [c.code, api.said(c.label)])]))}
      ${this.#ofForms(work.forms.filter((form) => form.fields.length))}
      <label class="day">${w('from')} <input type="date" .value=${this.asked.from} @change=${(e) => this.#ask({ from: e.target.value })}></label>
      <label class="day">${w('to')} <input type="date" .value=${this.asked.to} @change=${(e) => this.#ask({ to: e.target.value })}></label>`;
  }

  body() {
    if (this.rest[0]) return html`<complaint-case .number=${this.rest[0]}></complaint-case>`;
    return this.work.show((work) => this.people.show((people) => this.#queue(work, people)));
  }

  #queue(work, people) {
    const names = Object.fromEntries(people.map((p) => [p.id, p.name]));
    const status = labels(work);
    const mayWork = session.may('complaints.case.work');
    const groups = Object.fromEntries(work.about.group.map((g) => [g.code, api.said(g.label)]));
    const holder = (c) => (!c.assignee ? html`<span class="soft">${groups[c.group] ?? w('with-nobody')}</span>` : isMine(c.assignee) ? w('me') : names[c.assignee] ?? w('somebody'));
    return html`${work.holidaysEnd && session.may('complaints.rules.change') ? html`<div class="note warn" data-part="calendar"><p>${w('calendar', { day: day(work.holidaysEnd) })} <a href=${router.href('complaints/rules/new')}>${w('calendar-add')}</a></p></div>` : nothing}${this.#views()}
      <section>${this.list.show((lines) => html`<data-table name="cases" .caption=${w('title')} .rowKey=${(c) => c.number} .rows=${lines} .more=${this.list.more}
        .tools=${this.#filters(work, people)} .empty=${html`<p>${w('none')}</p>`}
        .bulk=${mayWork ? [
          { label: () => w('claim'), act: (rows) => this.#many('claimMany', rows) },
          { label: () => w('hand-over'), act: (rows) => this.#many('handOverMany', rows) },
          { label: () => w('macro'), act: (rows) => this.#many('macroMany', rows) },
        ] : null}
        .acts=${mayWork ? (c) => (c.assignee || !c.dueAt ? nothing : html`<button type="button" class="small" aria-label="${w('claim')}: ${c.number}" @click=${() => this.#claim(c)}>${w('claim')}</button>`) : null}
        .columns=${[
          { key: 'number', label: () => w('number'), head: true, value: (c) => c.number, cell: (c) => html`<a class="mono" href=${router.href(`${HERE}/${c.number}`)}>${c.number}</a><small>${when(c.receivedAt)}</small>` },
          { key: 'merchant', label: () => w('merchant'), value: (c) => c.merchant ?? '', cell: (c) => c.merchant ?? html`<span class="soft">${w('no-merchant')}</span>` },
          { key: 'status', label: () => w('status'), value: (c) => status[c.status], cell: (c) => listed(c, status[c.status]) },
          { key: 'amount', label: () => w('amount'), end: true, value: (c) => c.amountClaimed ?? 0, cell: (c) => money(c.amountClaimed) },
          { key: 'holder', label: () => w('holder'), value: (c) => names[c.assignee] ?? '', cell: holder },
          { key: 'due', label: () => w('due'), value: (c) => c.dueAt ?? '', cell: due },
        ]}></data-table>`)}</section>`;
  }

  async #claim(c) {
    if (!(await this.attempt(async () => { await api.claim(c.number); return true; }))) return;
    tell(w('claimed'));
    this.#again();
  }

  async #many(what, rows) {
    const desk = await import('./case-desk.js');
    await this.#orRefused(() => desk[what](rows));
  }

  async #orRefused(act) {
    try {
      if (await act()) this.#again();
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
    }
  }

  /** Something that is kept for the work: lists, macros, who is away. */
  async #tool(name, ...more) {
    const desk = await import('./case-desk.js');
    if (await desk[name](...more)) this.kept.again();
  }

  async #export() {
    const { exporting } = await import('./case-export.js');
    await exporting(this.asked);
  }

  async #interests() {
    const { interests } = await import('./case-dialogs.js');
    await this.#orRefused(interests);
  }
}
