// Who does what for the society: given, ended, listed.

import { Loading, Paged, Screen, day, get, html, nothing, query, router, session } from 'becs/console';
import * as api from './member-api.js';
import { w } from './volunteer-words.js';

export default class VolunteersScreen extends Screen {
  constructor() {
    super();
    this.asked = { role: router.query.get('role') ?? '', ended: router.query.get('ended') ?? '' };
    this.#look(router.query.get('part') ?? '');
    this.rules = new Loading(this, () => api.rules());
    this.list = new Paged(this, (after) => get(`/api/membership/volunteers${query({ ...this.asked, size: 50, after })}`));
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help')}</p>`; }

  actions() {
    return session.may('membership.member.decide') ? html`<button type="button" class="primary" data-does="give" @click=${() => this.#do((d) => d.give(this.rules.value))}>${w('give')}</button>` : nothing;
  }

  /** Work that is given, or what was applied for. */
  #look(part) {
    this.shown = part;
    if (part) import('./volunteer-queue.js');
  }

  #views() {
    return html`<p class="actions" role="group" aria-label=${w('views')}>${[['', w('work')], ['applications', w('applications')]].map(([part, label]) => html`<button type="button" class="small ${this.shown === part ? 'primary' : ''}" aria-pressed=${this.shown === part} data-view=${part || 'work'}
      @click=${() => { this.#look(part); router.keep({ part }); this.requestUpdate(); }}>${label}</button>`)}</p>`;
  }

  #ask(change) {
    Object.assign(this.asked, change);
    router.keep(change);
    this.list.again();
  }

  #choose(name, label, options) {
    return html`<select aria-label=${label} name=${name} @change=${(e) => this.#ask({ [name]: e.target.value })}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === this.asked[name]}>${words}</option>`)}</select>`;
  }

  body() {
    return html`${this.#views()}${this.shown ? html`<volunteer-queue></volunteer-queue>` : this.#work()}`;
  }

  #work() {
    return this.rules.show((rules) => {
      const roles = Object.fromEntries(rules.roles.map((r) => [r.code, api.said(r.label)]));
      const place = (v) => (v.chapterLabel ? api.said(v.chapterLabel) : w('country'));
      return html`<section>${this.list.show((lines) => html`<data-table name="volunteers" .caption=${w('title')} .rowKey=${(v) => v.id} .rows=${lines} .more=${this.list.more}
        .tools=${html`<div class="filters">${this.#choose('role', w('role'), [['', w('any-role')], ...Object.entries(roles)])}${this.#choose('ended', w('end'), [['', w('now')], ['yes', w('ended')]])}</div>`}
        .empty=${html`<p>${w('none')}</p>`}
        .columns=${[
          { key: 'member', label: () => w('member'), head: true, value: (v) => api.said(v.name), cell: (v) => html`<a href=${router.href(`membership/members/${v.member}`)}>${api.said(v.name) || v.number}</a>${api.said(v.name) ? html`<small class="mono">${v.number}</small>` : nothing}` },
          { key: 'role', label: () => w('role'), value: (v) => roles[v.role] ?? v.role, cell: (v) => roles[v.role] ?? v.role },
          { key: 'chapter', label: () => w('chapter'), value: place, cell: place },
          { key: 'start', label: () => w('start'), value: (v) => v.start, cell: (v) => day(v.start) },
          { key: 'end', label: () => w('end'), value: (v) => v.end ?? '', cell: (v) => (v.end ? day(v.end) : '') },
          { key: 'trained', label: () => w('trained'), value: (v) => v.trainedOn ?? '', cell: (v) => (v.trainedOn ? day(v.trainedOn) : w('not-trained')) },
          { key: 'pledged', label: () => w('pledged-on'), value: (v) => v.pledgedOn ?? '', cell: (v) => (v.pledgedOn ? day(v.pledgedOn) : w('offered')) },
        ]}
        .acts=${(v) => (session.may('membership.member.decide') && !v.end ? html`<button type="button" class="small" data-does="train" aria-label="${w('train')}: ${api.said(v.name)}, ${roles[v.role] ?? v.role}" @click=${() => this.#do((d) => d.train(v))}>${w('train')}</button> <button type="button" class="small" data-does="end" aria-label="${w('end-it')}: ${api.said(v.name)}, ${roles[v.role] ?? v.role}" @click=${() => this.#do((d) => d.end(v))}>${w('end-it')}</button>` : nothing)}></data-table>`)}</section>`;
    });
  }

  async #do(work) {
    const done = await this.attempt(async () => work(await import('./volunteer-dialogs.js')));
    if (done) this.list.again();
  }
}
