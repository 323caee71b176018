// Members in figures, in a drawer.

import { drawer, html, number } from 'becs/console';
import * as api from './member-list-api.js';
import { w } from './member-list-words.js';

const table = (title, head, rows, label) => (rows.length ? html`<h3>${title}</h3>
  <table><thead><tr><th scope="col">${head}</th><th scope="col">${w('many')}</th></tr></thead>
    <tbody>${rows.map((row) => html`<tr><th scope="row">${row.code ? label(row.code) : w('unknown')}</th><td>${number(row.count)}</td></tr>`)}</tbody></table>` : '');

const labels = (list) => Object.fromEntries((list ?? []).map((each) => [each.code, api.said(each.label)]));

export async function figures(rules) {
  const all = await api.statistics();
  const types = labels(rules?.types);
  const statuses = labels(rules?.statuses);
  await drawer(() => w('figures'), () => html`
    ${table(w('by-status'), w('status'), all.statuses, (code) => statuses[code] ?? code)}
    ${table(w('by-type'), w('type'), all.types, (code) => types[code] ?? code)}
    ${table(w('by-district'), w('place'), all.districts, (code) => code.replaceAll('_', ' '))}
    ${table(w('by-month'), w('month'), all.months, (code) => code)}`);
}
