// All articles; and, one address further, one of them, a new one, or the revisions of one.

import { Loading, Screen, ask, html, keyed, nothing, progress, router, session, tell, when } from 'becs/console';
import * as api from './desk-api.js';
import './desk-filters.js';
import { writesEverywhere } from './desk-reach.js';
import { standing } from './desk-side.js';
import { w } from './desk-words.js';

const HERE = 'news/desk';
const STATUSES = ['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'LIVE', 'OUTDATED', 'WITHDRAWN'];
const KINDS = ['ARTICLE', 'NOTICE', 'PAGE'];

export default class NewsDesk extends Screen {
  constructor() {
    super();
    this.next = '';
    this.list = new Loading(this, async () => {
      if (this.rest[0]) return [];
      const page = await api.list(this.#asked);
      this.next = page.next;
      return page.items;
    });
  }

  get #asked() {
    const query = router.query;
    return Object.fromEntries(['status', 'language', 'q', 'trash'].map((name) => [name, query.get(name) ?? '']));
  }

  title() {
    const [number, more] = this.rest;
    if (!number) return w('title');
    if (number === 'new') return w('new');
    return more === 'history' ? `${w('history')}: ${number}` : `${w('title')}: ${number}`;
  }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() {
    const [number, more] = this.rest;
    if (!number) return null;
    return more ? { path: `${HERE}/${number}`, label: w('back') } : { path: HERE, label: w('title') };
  }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  actions() {
    if (this.rest[0] || !session.may('news.article.write')) return nothing;
    return html`<a class="button primary" href=${router.href(`${HERE}/new`)}>${w('new')}</a>`;
  }

  willUpdate(changed) {
    if (changed.has('rest')) {
      if (this.rest[0]) this.part = import(this.rest[1] === 'history' ? './desk-history.js' : './desk-editor.js');
      else if (this.list.value !== undefined) this.list.again();
    }
  }

  body() {
    const [number, more] = this.rest;
    if (!number) return this.#all();
    if (more === 'history') return html`<news-history .number=${number}></news-history>`;
    if (number !== 'new') return keyed(number, html`<news-article .number=${number}></news-article>`);
    const query = router.query;
    const of = query.get('of') ?? '';
    const kinds = KINDS.filter((k) => k !== 'PAGE' || writesEverywhere());
    const [kind, language] = [kinds.find((k) => k === query.get('kind')) ?? 'ARTICLE', query.get('language') || 'bn'];
    return html`${of ? nothing : html`<p class="filters">
        ${this.#choose('kind', w('kind'), kinds.map((k) => [k, w(k)]), kind)}
        ${this.#choose('language', w('language'), ['bn', 'en'].map((l) => [l, w(l)]), language)}</p>`}
      ${keyed(`new-${of}`, html`<news-article .number=${'new'} .kind=${kind} .language=${language} .of=${of}></news-article>`)}`;
  }

  #choose(name, label, options, value, act = () => this.requestUpdate()) {
    return html`<select aria-label=${label} name=${name} @change=${(e) => { router.keep({ [name]: e.target.value }); act(); }}>
      ${options.map(([key, text]) => html`<option value=${key} .selected=${key === value}>${text}</option>`)}</select>`;
  }

  #all() {
    const asked = this.#asked;
    const again = () => this.list.again();
    return html`
      <form class="filters" role="search" @submit=${(e) => { e.preventDefault(); router.keep({ q: new FormData(e.target).get('q').trim() }); again(); }}>
        <span class="word"><input type="search" name="q" aria-label=${w('search')} placeholder=${w('search')} .value=${asked.q}></span>
        ${this.#choose('status', w('status'), [['', w('all-statuses')], ...STATUSES.map((s) => [s, w(s)])], asked.status, again)}
        ${this.#choose('language', w('language'), [['', w('all-languages')], ['bn', w('bn')], ['en', w('en')]], asked.language, again)}
        ${this.#choose('trash', w('where'), [['', w('desk')], ['true', w('trash')]], asked.trash, again)}
      </form>
      <news-filters .asked=${asked} @chosen=${(e) => { router.keep(e.detail); again(); }}></news-filters>
      <section>${this.list.show((lines) => html`<data-table name="news-desk" .caption=${w('title')} .rowKey=${(a) => a.number} .rows=${lines}
        .empty=${html`<p>${w('none')}</p>`} .more=${this.next ? () => this.#more() : null} .bulk=${this.#bulk(asked.trash)}
        .columns=${[
          { key: 'title', label: () => w('heading'), head: true, value: (a) => a.title, cell: (a) => html`<a href=${router.href(`${HERE}/${a.number}`)} lang=${a.language}>${a.title}</a>` },
          { key: 'status', label: () => w('status'), value: (a) => w(a.status), cell: standing },
          { key: 'language', label: () => w('language'), value: (a) => w(a.language) },
          { key: 'kind', minor: true, label: () => w('kind'), value: (a) => w(a.kind) },
          { key: 'changed', minor: true, label: () => w('changed'), value: (a) => a.changedAt, cell: (a) => when(a.changedAt) },
        ]}></data-table>`)}</section>`;
  }

  #bulk(trash) {
    const may = (verb) => session.may(`news.article.${verb}`);
    const all = trash ? [['trash', 'recover', (a) => api.recover(a.number)]] : [
      ['publish', 'publish', (a) => api.publish(a.number, { revision: a.revision })],
      ['withdraw', 'withdraw', (a) => api.withdraw(a.number)],
      ['trash', 'throw-away', async (a) => api.throwAway(a.number, (await api.read(a.number)).etag)],
    ];
    const here = all.filter(([verb]) => may(verb));
    return here.length ? here.map(([, word, act]) => ({ label: () => w(word), act: (rows) => this.#each(rows, word, act) })) : null;
  }

  /** One after the other, each decided by itself; what is refused stays as it is, and its line says why. */
  async #each(rows, word, act) {
    const results = new Map();
    const line = (a) => html`<li lang=${a.language}>${a.title}${results.has(a.number) ? html`: <strong>${results.get(a.number) || w('done')}</strong>` : nothing}</li>`;
    const done = await ask({
      title: () => w(`${word}-many`, { n: rows.length }), act: () => w(word), danger: word === 'withdraw' || word === 'throw-away',
      body: (refusal, going) => (going ? progress({ ...going, label: w(word), said: '' }) : html`<ul>${rows.map(line)}</ul>`),
      perform: async (values, { told, signal }) => {
        for (const a of rows) {
          if (signal.aborted) break;
          try {
            await act(a);
            results.set(a.number, '');
          } catch (e) {
            if (!e.status) throw e;
            results.set(a.number, e.message);
          }
          told(results.size, rows.length);
        }
        return true;
      },
    });
    if (!done) return;
    const refused = [...results.values()].filter(Boolean).length;
    tell(w('many-told', { n: results.size - refused, refused }));
    this.list.again();
    if (!refused) return;
    await ask({ title: () => w('many-result'), possible: false, act: () => '', perform: () => true, body: () => html`<ul class="results">${rows.map(line)}</ul>` });
  }

  async #more() {
    const page = await this.attempt(() => api.list(this.#asked, this.next));
    if (!page) return;
    this.next = page.next;
    this.list.is([...this.list.value, ...page.items]);
  }
}
