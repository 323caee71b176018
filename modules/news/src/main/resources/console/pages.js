// Which page stands under which: readers get the way to a page, and the pages around it. Addresses stay as they are.

import { Loading, Screen, ask, call, field, html, nothing, pill, put, query, router, session, tell } from 'becs/console';
import { w } from './pages-words.js';

const AT = '/api/news/desk/pages';
const DEEPEST = 3;

export default class Pages extends Screen {
  constructor() {
    super();
    this.all = new Loading(this, () => call('GET', AT + query({ language: this.#language })));
  }

  get #language() { return router.query.get('language') === 'en' ? 'en' : 'bn'; }

  title() { return w('title'); }

  lead() { return w('lead'); }

  actions() {
    return html`<select aria-label=${w('language')} name="language" @change=${(e) => { router.keep({ language: e.target.value }); this.all.again(); }}>
      ${['bn', 'en'].map((l) => html`<option value=${l} ?selected=${l === this.#language}>${w(l)}</option>`)}</select>`;
  }

  body() {
    return this.all.show(({ data: pages }) => html`<section><data-table name="pages" .caption=${w('title')} .rows=${pages} .rowKey=${(p) => p.number}
      .empty=${html`<p>${w('none')}</p>`}
      .columns=${[
        { key: 'title', label: () => w('page'), head: true, cell: (p) => html`<span aria-hidden="true">${'— '.repeat(p.depth - 1)}</span><a href=${router.href(`news/desk/${p.number}`)} lang=${this.#language}>${p.title}</a>` },
        { key: 'under', label: () => w('under'), cell: (p) => pages.find((q) => q.number === p.parent)?.title ?? w('top') },
        { key: 'path', minor: true, label: () => w('address'), cell: (p) => html`<code>${p.path}</code>` },
        { key: 'state', label: () => w('state'), cell: (p) => pill(w(p.state), p.state === 'PUBLISHED' ? 'good' : '') },
      ]}
      .acts=${session.may('news.article.publish') ? (p) => this.#acts(pages, p) : null}></data-table></section>`);
  }

  #acts(pages, p) {
    const beside = pages.filter((q) => q.parent === p.parent);
    const button = (way, sign, off, act) => html`<button type="button" class="small" data-move=${way} aria-label="${w(way)}: ${p.title}" ?disabled=${off} @click=${act}>${sign}</button>`;
    return html`
      ${button('up', '↑', beside[0] === p, () => this.#step(beside, p, -1))}
      ${button('down', '↓', beside.at(-1) === p, () => this.#step(beside, p, 1))}
      <button type="button" class="small" data-move="under" aria-label="${w('move')}: ${p.title}" @click=${() => this.#move(pages, p)}>${w('move')}</button>`;
  }

  /** Names the count of moves that one has seen; each answer brings the next. */
  async #place(p, parent, order) {
    const answer = await call('PUT', `${AT}/${p.number}/place`, { body: { parent: parent ?? undefined, order }, etag: this.all.value.etag });
    this.all.is(answer);
  }

  async #step(beside, page, step) {
    const order = [...beside];
    const from = order.indexOf(page);
    order.splice(from + step, 0, ...order.splice(from, 1));
    const done = await this.attempt(async () => {
      for (const [i, p] of order.entries()) {
        if (p.order !== (i + 1) * 10) await this.#place(p, p.parent, (i + 1) * 10);
      }
      return true;
    });
    if (done) tell(w('moved', { title: page.title }));
    else this.all.again();
  }

  async #move(pages, p) {
    const below = (number) => pages.filter((q) => q.parent === number).flatMap((q) => [q.number, ...below(q.number)]);
    const not = new Set([p.number, ...below(p.number)]);
    const open = pages.filter((q) => !not.has(q.number) && q.depth < DEEPEST);
    const done = await ask({
      title: () => w('move-title', { title: p.title }), act: () => w('move'),
      body: (refusal) => html`<p>${w('move-will')}</p>
        ${field.select({ name: 'parent', label: w('under'), value: String(p.parent ?? ''), fault: refusal?.fault?.('parent') ?? nothing,
          options: [['', w('top')], ...open.map((q) => [String(q.number), `${'— '.repeat(q.depth - 1)}${q.title}`])] })}`,
      perform: async (values) => {
        const parent = values.get('parent') ? Number(values.get('parent')) : null;
        const last = Math.max(0, ...pages.filter((q) => q.parent === parent && q !== p).map((q) => q.order));
        await this.#place(p, parent, Math.min(9_999, last + 10));
        return true;
      },
    });
    if (done) tell(w('moved', { title: p.title }));
  }
}
