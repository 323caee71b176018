// The revisions of one article: who, when, what changed, and back to it.

import { Loading, Screen, ask, drawer, html, nothing, pill, session, tell, when } from 'becs/console';
import * as api from './desk-api.js';
import { differences } from './desk-diff.js';
import { w } from './desk-words.js';

class NewsHistory extends Screen {
  static properties = { number: {} };

  constructor() {
    super();
    this.next = '';
    this.list = new Loading(this, async () => {
      const page = await api.history(this.number);
      this.next = page.next;
      return page.items;
    });
  }

  render() {
    return this.list.show((lines) => html`<data-table name="news-revisions" .caption=${w('history')} .rowKey=${(r) => r.number} .rows=${lines}
      .columns=${[
        { key: 'number', label: () => w('history'), head: true, value: (r) => r.number, cell: (r) => html`${w('revision', { n: r.number })} ${r.live ? pill(w('is-live'), 'good') : nothing}` },
        { key: 'title', minor: true, label: () => w('heading'), value: (r) => r.title, cell: (r) => html`${r.title}${r.restoredFrom ? html` <small>${w('restored-from', { n: r.restoredFrom })}</small>` : nothing}` },
        { key: 'by', label: () => w('saved-by'), value: (r) => r.savedBy?.name ?? '', cell: (r) => r.savedBy?.name || w('nobody') },
        { key: 'at', label: () => w('changed'), value: (r) => r.savedAt, cell: (r) => when(r.savedAt) },
      ]}
      .more=${this.next ? () => this.#more() : null}
      .acts=${(r) => html`
        ${r.number > 1 ? html`<button type="button" class="small" aria-label="${w('compare')}: ${w('revision', { n: r.number })}" @click=${() => this.#compare(r)}>${w('compare')}</button>` : nothing}
        ${session.may('news.article.write') && r !== lines[0] ? html`<button type="button" class="small" aria-label="${w('restore')}: ${w('revision', { n: r.number })}" @click=${() => this.#restore(r)}>${w('restore')}</button>` : nothing}`}></data-table>`);
  }

  updated() {}

  async #more() {
    const page = await this.attempt(() => api.history(this.number, this.next));
    if (!page) return;
    this.next = page.next;
    this.list.is([...this.list.value, ...page.items]);
  }

  async #compare(r) {
    const from = r.number - 1;
    const list = await this.attempt(() => api.difference(this.number, r.number, from));
    if (list) drawer(() => w('compare-title', { from, to: r.number }), () => differences(list));
  }

  async #restore(r) {
    const done = await ask({
      title: () => w('restore-title', { n: r.number }), act: () => w('restore'),
      body: () => html`<p>${w('restore-body')}</p>`,
      perform: async () => api.restore(this.number, r.number, (await api.read(this.number)).etag),
    });
    if (!done) return;
    tell(w('restored', { n: done.revision }));
    this.list.again();
  }
}

if (!customElements.get('news-history')) customElements.define('news-history', NewsHistory);
