// Members in figures, in a drawer.

import { drawer, html, language, number } from 'becs/console';
import * as api from './member-list-api.js';
import { w } from './member-list-words.js';

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' };
const month = (code) => new Intl.DateTimeFormat(language.code === 'en' ? 'en-GB' : 'bn-BD', MONTH).format(new Date(`${code}-01T00:00:00Z`));

/** The most first where that says something; months stay in their order. */
const most = (rows) => [...rows].sort((a, b) => b.count - a.count);

function table(title, head, rows) {
  if (!rows.length) return '';
  const top = Math.max(1, ...rows.map((row) => row.count));
  return html`<section class="part"><h3>${title}</h3>
    <div class="sheet"><table><thead><tr><th scope="col">${head}</th><th scope="col" colspan="2" class="end">${w('many')}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr><th scope="row">${row.code ? api.said(row.label) || month(row.code) : w('unknown')}</th>
        <td><meter min="0" max=${top} value=${row.count} aria-hidden="true"></meter></td><td class="end">${number(row.count)}</td></tr>`)}</tbody></table></div></section>`;
}

export async function figures() {
  const all = await api.statistics();
  await drawer(() => w('figures'), () => html`
    ${table(w('by-status'), w('status'), most(all.statuses))}
    ${table(w('by-type'), w('type'), most(all.types))}
    ${table(w('by-month'), w('month'), all.months)}
    ${table(w('by-district'), w('place'), most(all.districts))}`);
}
