// <news-filters>: the parts of the desk that one looks at again and again, and a way to keep the one that is looked at now.

import { Loading, Piece, ask, define, field, html, nothing, tell } from 'becs/console';
import * as api from './desk-api.js';
import { w } from './desk-words.js';

const NAMES = ['status', 'language', 'q', 'trash'];
/** As the address has it. */
const asAsked = (filter) => ({ status: filter.status ?? '', language: filter.language ?? '', q: filter.q, trash: filter.trash ? 'true' : '' });
const same = (one, other) => NAMES.every((name) => one[name] === other[name]);

class NewsFilters extends Piece {
  /** asked: what the list is asked for now. Tells "chosen" with what it is to be asked for. */
  static properties = { asked: { attribute: false } };

  constructor() {
    super();
    this.asked = {};
    this.filters = new Loading(this, () => api.filters());
  }

  #choose(asked) {
    this.dispatchEvent(new CustomEvent('chosen', { detail: asked }));
  }

  async #keep() {
    const asked = this.asked;
    const kept = await ask({
      title: () => w('filter-title'), act: () => w('filter-keep'),
      body: () => field.text({ name: 'name', label: w('filter-name'), hint: w('filter-hint'), required: true, focus: true }),
      perform: (values) => api.keepFilter({
        name: values.get('name'), status: asked.status || undefined, language: asked.language || undefined, q: asked.q, trash: asked.trash === 'true',
      }),
    });
    if (!kept) return;
    tell(w('filter-kept'));
    this.filters.again();
  }

  async #drop(filter) {
    const gone = await ask({ title: () => w('filter-drop-title', { name: filter.name }), act: () => w('filter-drop'), body: () => nothing, perform: async () => { await api.dropFilter(filter.id); return true; } });
    if (gone) this.filters.again();
  }

  render() {
    const filters = this.filters.value ?? [];
    const current = filters.find((filter) => same(asAsked(filter), this.asked));
    const narrowed = NAMES.some((name) => this.asked[name]);
    if (!filters.length && !narrowed) return nothing;
    return html`<p class="actions" role="group" aria-label=${w('filters')}>
      ${filters.map((filter) => html`<button type="button" class="small" aria-pressed=${String(filter === current)} @click=${() => this.#choose(filter === current ? asAsked({ q: '' }) : asAsked(filter))}>${filter.name}</button>`)}
      ${current ? html`<button type="button" class="small bare" data-does="drop-filter" @click=${() => this.#drop(current)}>${w('filter-drop-this', { name: current.name })}</button>`
        : narrowed ? html`<button type="button" class="small bare" data-does="keep-filter" @click=${() => this.#keep()}>${w('filter-keep-this')}</button>` : nothing}
    </p>`;
  }
}

define('news-filters', NewsFilters);
