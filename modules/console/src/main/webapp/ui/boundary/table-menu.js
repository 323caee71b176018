// What one chooses about a table: which columns, and views of it that are kept under names.

import { html } from 'lit';
import { w } from '../entity/table-words.js';

/** @param change called with what is to be different about the look */
export function tableMenu(columns, look, change) {
  const hidden = look.hidden ?? [];
  const views = look.views ?? {};
  const save = (e) => {
    e.preventDefault();
    const name = new FormData(e.target).get('view').trim();
    const { sort, down } = look;
    if (name) change({ views: { ...views, [name]: { sort, down, hidden } } });
    e.target.reset();
  };
  return html`
    <h3>${w('columns')}</h3>
    ${columns.filter((c) => !c.head).map((c) => html`<label class="choice"><input type="checkbox" .checked=${!hidden.includes(c.key)}
      @change=${(e) => change({ hidden: e.target.checked ? hidden.filter((k) => k !== c.key) : [...hidden, c.key] })}> <span>${c.label()}</span></label>`)}
    <h3>${w('views')}</h3>
    ${Object.keys(views).map((name) => html`<button type="button" class="item" @click=${() => change({ ...views[name] })}>${name}</button>`)}
    <form class="choice" @submit=${save}>
      <input name="view" required maxlength="40" aria-label=${w('view-name')} placeholder=${w('view-name')}><button class="small">${w('save')}</button>
    </form>`;
}
