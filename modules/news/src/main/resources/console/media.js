// The media library: all pictures; and, one address further, one of them.

import { Paged, Screen, html, nothing, router, tell } from 'becs/console';
import * as api from './media-api.js';
import { Uploads, dressed, dropping, grid } from './media-grid.js';
import { w } from './media-words.js';

const HERE = 'news/media';

export default class NewsMedia extends Screen {
  constructor() {
    super();
    dressed();
    this.list = new Paged(this, async (after) => (this.rest[0] ? { items: [], next: null } : api.list(this.#asked, after)));
    this.uploads = new Uploads(() => this.requestUpdate(), () => {}, () => this.#arrived());
  }

  get #asked() {
    return Object.fromEntries(['undescribed', 'q'].map((name) => [name, router.query.get(name) ?? '']));
  }

  title() { return this.rest[0] ? `${w('title')}: ${this.rest[0]}` : w('title'); }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() { return this.rest[0] ? { path: HERE, label: w('title') } : null; }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  willUpdate(changed) {
    if (!changed.has('rest')) return;
    if (this.rest[0]) import('./media-picture.js');
    else if (this.list.value !== undefined) this.list.again();
  }

  #arrived() {
    tell(w('sent-told', { n: this.uploads.items.filter((item) => item.state === 'added').length }));
    this.list.again();
  }

  body() {
    if (this.rest[0]) return html`<news-picture .number=${this.rest[0]}></news-picture>`;
    const asked = this.#asked;
    const again = () => this.list.again();
    return html`
      ${dropping((files) => this.uploads.add(files))}
      ${this.uploads.show()}
      <form class="filters" role="search" @submit=${(e) => { e.preventDefault(); router.keep({ q: new FormData(e.target).get('q').trim() }); again(); }}>
        <span class="word"><input type="search" name="q" aria-label=${w('search')} placeholder=${w('search')} .value=${asked.q}></span>
        <select aria-label=${w('which')} name="undescribed" @change=${(e) => { router.keep({ undescribed: e.target.value }); again(); }}>
          ${[['', w('all')], ['true', w('undescribed')]].map(([key, text]) => html`<option value=${key} ?selected=${key === asked.undescribed}>${text}</option>`)}</select>
      </form>
      <section>${this.list.show((pictures) => (pictures.length ? html`
        ${grid(pictures, (p, look) => html`<a href=${router.href(`${HERE}/${p.number}`)}>${look}</a>`)}
        ${this.list.more ? html`<p class="actions"><button type="button" @click=${this.list.more}>${w('more')}</button></p>` : nothing}`
    : html`<p>${w('none')}</p>`))}</section>`;
  }
}
