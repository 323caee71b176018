// A list as a table: on a phone each row becomes a card. Sorts and filters what is there; longer lists are paged by key.

import { html, nothing } from 'lit';
import { Piece, define } from './piece.js';
import './drop-menu.js';
import { icon } from '../entity/icons.js';
import { kept, keep, arranged } from '../entity/table-state.js';
import { compare } from '../../shell/entity/format.js';
import { w } from '../../shell/entity/shell-words.js';

const AT_A_GLANCE = 4;

class DataTable extends Piece {
  /**
   * name     under which its state is kept
   * caption  for readers
   * columns  [{key, label(), value(row), cell(row), end, head, minor}]: value makes it sortable, cell draws it, head names
   *          the row, minor is left out on a phone
   * rows     what is there; with `more` it is the beginning of a longer list, in the server's order
   * rowKey   row => id
   * more     null, or () => promise that adds rows
   * acts     row => template of buttons
   * bulk     [{label(), act(rows)}]
   * tools    template beside the search box
   * empty    template when there is nothing at all
   */
  static properties = {
    name: {}, caption: {}, columns: { attribute: false }, rows: { attribute: false }, rowKey: { attribute: false },
    more: { attribute: false }, acts: { attribute: false }, bulk: { attribute: false }, tools: { attribute: false },
    empty: { attribute: false }, look: { state: true }, chosen: { state: true }, loading: { state: true },
  };

  constructor() {
    super();
    this.rows = [];
    this.columns = [];
    this.rowKey = (row) => row.id;
    this.chosen = new Set();
    this.look = { text: '' };
  }

  /** Where rows are chosen, an element stays with its row: whoever is about to untick one unticks none that has moved up meanwhile. */
  async scheduleUpdate() {
    if (this.bulk) this.each ??= await import('lit-html/directives/repeat.js').then(({ repeat }) => repeat, () => null);
    return super.scheduleUpdate();
  }

  willUpdate(changed) {
    if (changed.has('name')) this.look = { ...kept(this.name), text: '' };
    if (changed.has('rows')) {
      const here = new Set(this.rows.map(this.rowKey));
      if ([...this.chosen].some((id) => !here.has(id))) this.chosen = new Set([...this.chosen].filter((id) => here.has(id)));
    }
  }

  #is(change) {
    this.look = { ...this.look, ...change };
    const { text, ...state } = this.look;
    keep(this.name, state);
  }

  #sort(column) {
    this.#is(this.look.sort === column.key ? (this.look.down ? { sort: undefined, down: false } : { down: true }) : { sort: column.key, down: false });
  }

  async #more() {
    this.loading = true;
    try {
      await this.more();
    } finally {
      this.loading = false;
    }
  }

  #choose(id, wanted) {
    const now = new Set(this.chosen);
    if (wanted) now.add(id); else now.delete(id);
    this.chosen = now;
  }

  get #all() { return !this.more; }

  #head(column) {
    const sortable = column.value && this.#all && this.rows.length > 1;
    const here = this.look.sort === column.key;
    return html`<th scope="col" role="columnheader" class="${column.end ? 'end' : ''} ${column.minor ? 'minor' : ''}" aria-sort=${here && sortable ? (this.look.down ? 'descending' : 'ascending') : nothing}>
      ${sortable ? html`<button type="button" @click=${() => this.#sort(column)}>${column.label()}<span class="turn" ?hidden=${!here}>${icon('up')}</span></button>` : column.label()}
    </th>`;
  }

  #cell(column, row) {
    const content = column.cell ? column.cell(row) : column.value(row);
    return column.head
      ? html`<th scope="row" role="rowheader">${content}</th>`
      : html`<td role="cell" class="${column.end ? 'end figures' : ''} ${column.minor ? 'minor' : ''}" data-label=${column.label()}><span>${content}</span></td>`;
  }

  /** Nobody needs to search what they see at a glance. */
  #toolbar(found) {
    const long = this.rows.length > AT_A_GLANCE || this.more;
    if (!long && !this.tools) return nothing;
    return html`
      <div class="tools">
        ${this.#all && long && !this.tools ? html`<input class="grow" type="search" aria-label=${w('filter')} placeholder=${w('filter')} .value=${this.look.text}
          @input=${(e) => { this.look = { ...this.look, text: e.target.value }; }}>` : nothing}
        ${this.tools ?? nothing}
        <span class="count push" role="status">${w('count', { n: found.length })}${this.more ? '+' : ''}</span>
        <drop-menu class="wide" .label=${w('columns-views')} .face=${icon('columns')} .load=${() => import('./table-menu.js')}
          .panel=${({ tableMenu }) => tableMenu(this.columns, this.look, (change) => this.#is(change))}></drop-menu>
      </div>`;
  }

  #bulkBar() {
    const rows = this.rows.filter((row) => this.chosen.has(this.rowKey(row)));
    if (!rows.length) return nothing;
    return html`<div class="bulk" role="region" aria-label=${w('chosen-region')}>
      <span>${w('chosen', { n: rows.length })}</span>
      ${this.bulk.map((b) => html`<button type="button" class="small" @click=${() => b.act(rows)}>${b.label()}</button>`)}
      <button type="button" class="small plain" @click=${() => { this.chosen = new Set(); }}>${w('choose-none')}</button>
    </div>`;
  }

  render() {
    if (!this.rows.length && this.empty && !this.look.text) {
      return html`${this.tools ? html`<div class="tools">${this.tools}</div>` : nothing}<div class="empty">${this.empty}</div>`;
    }
    const columns = this.columns.filter((c) => !this.look.hidden?.includes(c.key));
    const rows = this.#all ? arranged(this.rows, this.columns, this.look, compare) : this.rows;
    return html`
      ${this.#toolbar(rows)}
      ${this.bulk ? this.#bulkBar() : nothing}
      <div class="sheet cards">
        <table role="table">
          <caption class="unseen">${this.caption}</caption>
          <thead role="rowgroup"><tr role="row">
            ${this.bulk ? html`<th class="check" role="columnheader"><input type="checkbox" aria-label=${w('choose-all')} .checked=${rows.length > 0 && this.chosen.size === rows.length}
              @change=${(e) => { this.chosen = new Set(e.target.checked ? rows.map(this.rowKey) : []); }}></th>` : nothing}
            ${columns.map((c) => this.#head(c))}
            ${this.acts ? html`<th role="columnheader"><span class="unseen">${w('actions')}</span></th>` : nothing}
          </tr></thead>
          <tbody role="rowgroup">
            ${this.#rows(rows, columns)}
            ${rows.length ? nothing : html`<tr role="row"><td role="cell" colspan="99"><span class="soft">${w('nothing-found')}</span></td></tr>`}
          </tbody>
        </table>
        ${this.more ? html`<div class="more"><button type="button" class=${this.loading ? 'waiting' : ''} @click=${() => this.#more()}>${w('more')}</button></div>` : nothing}
      </div>`;
  }

  #rows(rows, columns) {
    const draw = (row) => this.#row(row, columns);
    return this.each ? this.each(rows, (row, at) => this.rowKey(row) ?? at, draw) : rows.map(draw);
  }

  #row(row, columns) {
    const id = this.rowKey(row);
    return html`<tr role="row" class=${this.chosen.has(id) ? 'chosen' : ''}>
      ${this.bulk ? html`<td class="check" role="cell"><input type="checkbox" aria-label=${w('choose-row', { row: id })} .checked=${this.chosen.has(id)} @change=${(e) => this.#choose(id, e.target.checked)}></td>` : nothing}
      ${columns.map((c) => this.#cell(c, row))}
      ${this.acts ? html`<td class="acts" role="cell"><div class="actions">${this.acts(row)}</div></td>` : nothing}
    </tr>`;
  }
}

define('data-table', DataTable);
