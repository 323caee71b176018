// The questions above a long list: what is typed or chosen stands in the address, so it can be sent to somebody.

import { html, nothing } from 'lit';
import { router } from '../../shell/control/router.js';
import { icon } from '../entity/icons.js';

/** What the address says for these names. */
export function asked(names) {
  const query = router.query;
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? '']));
}

/**
 * @param fields [{name, label, options: [[value, label]], type, personal}]; without options a box for words; what is
 *     personal does not go into the address
 * @param change called with {name: value} after the address has it
 */
export function filters(fields, values, change) {
  const set = ({ name, personal }, value) => {
    if (!personal) router.keep({ [name]: value });
    change({ [name]: value });
  };
  return html`<form class="filters" role="search" @submit=${(e) => { e.preventDefault(); for (const f of fields) if (!f.options) set(f, new FormData(e.target).get(f.name).trim()); }}>
    ${fields.map((f) => (f.options
      ? html`<select aria-label=${f.label} @change=${(e) => set(f, e.target.value)}>
          <option value="">${f.label}</option>
          ${f.options.map(([value, label]) => html`<option value=${value} ?selected=${values[f.name] === value}>${label}</option>`)}</select>`
      : html`<span class="word"><input type=${f.type ?? 'search'} name=${f.name} aria-label=${f.label} placeholder=${f.label} .value=${values[f.name] ?? ''}
          @change=${(e) => set(f, e.target.value.trim())}>${f === fields[0] ? html`<button class="bare" aria-label=${f.label}>${icon('search')}</button>` : nothing}</span>`))}
  </form>`;
}
