// The categories, and in which of them somebody else has to publish what one has written.

import { Loading, Screen, ask, call, get, html, nothing, pill, put, session, tell } from 'becs/console';
import { w } from './categories-words.js';

const AT = '/api/news/desk/categories';
const at = (id) => `${AT}/${encodeURIComponent(id)}`;

export default class Categories extends Screen {
  constructor() {
    super();
    this.all = new Loading(this, () => get(AT));
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  body() {
    const may = session.mayEverywhere('news.category.change');
    return this.all.show((categories) => html`<section><data-table name="categories" .caption=${w('title')} .rows=${categories}
      .columns=${[
        { key: 'nameBn', label: () => w('bn'), head: true, value: (c) => c.nameBn, cell: (c) => html`<span lang="bn">${c.nameBn}</span>` },
        { key: 'nameEn', label: () => w('en'), value: (c) => c.nameEn, cell: (c) => html`<span lang="en">${c.nameEn}</span>` },
        { key: 'id', minor: true, label: () => w('address'), value: (c) => c.id, cell: (c) => html`<code>/news/category/${c.id}</code>` },
        { key: 'two', label: () => w('two'), value: (c) => String(c.twoPerson), cell: (c) => (c.twoPerson ? pill(w('needed'), 'good') : w('not-needed')) },
      ]}
      .acts=${may ? (c) => html`<button type="button" class="small" data-two=${c.id} aria-label="${w(c.twoPerson ? 'off' : 'on')}: ${c.nameEn}"
        @click=${() => this.#turn(c)}>${w(c.twoPerson ? 'off' : 'on')}</button>` : null}></data-table>
      ${may ? nothing : html`<p>${w('may-not')}</p>`}</section>`);
  }

  async #turn(category) {
    const word = category.twoPerson ? 'off' : 'on';
    const done = await ask({
      title: () => w(`${word}-title`, { bn: category.nameBn, en: category.nameEn }), act: () => w(word),
      body: () => html`<p>${w(`${word}-will`)}</p>`,
      perform: async () => {
        const { etag } = await call('GET', at(category.id));
        await put(at(category.id), { twoPerson: !category.twoPerson }, { etag });
        return true;
      },
    });
    if (!done) return;
    tell(w(`${word}-told`));
    this.all.again();
  }
}
