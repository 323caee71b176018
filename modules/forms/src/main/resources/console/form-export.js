// What was handed in, as a file for programs for tables: it comes page after page and is put together here.

import { ask, field, html, progress, refused, tell } from 'becs/console';
import * as api from './form-api.js';
import { w } from './form-export-words.js';

/** The browser has begun to write the file by then. */
const KEPT = 60_000;

function give(parts, name) {
  const address = URL.createObjectURL(new Blob(parts, { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

async function whole(form, rows, told, signal) {
  const parts = [];
  for (let after = ''; after !== null;) {
    const piece = await api.exported(form, { rows, after }, signal);
    parts.push(piece.csv);
    after = piece.next;
    told(parts.length, after === null ? parts.length : parts.length + 1);
  }
  return parts;
}

/** Fields with rows of their own: each is a table. */
const tables = ({ schema }) => Object.entries(schema.properties)
  .filter(([, property]) => property.items?.properties)
  .map(([name, property]) => [name, property.title ?? name]);

export async function exportForm(form, version) {
  let choices;
  try {
    choices = tables(await api.definition(form.id, version));
  } catch (e) {
    refused(e);
    return;
  }
  const done = await ask({
    title: () => w('title', { form: form.title }),
    body: (refusal, going) => html`<p>${w('lead')}</p>
      ${field.select({ name: 'rows', label: w('table'), options: [['', w('submissions')], ...choices], value: '' })}
      ${going ? progress({ label: w('act'), ...going, said: w('pieces', { n: going.count }) }) : ''}`,
    act: () => w('act'),
    perform: async (values, { told, signal }) => {
      const rows = values.get('rows');
      give(await whole(form.id, rows, told, signal), `${form.id}${rows ? `-${rows}` : ''}.csv`);
    },
  });
  if (done) tell(w('told'));
}
