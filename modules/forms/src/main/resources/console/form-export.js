// What was handed in, as a file for programs for tables: it comes page after page and is put together here.

import { ask, field, html, progress, refused, save, tell } from 'becs/console';
import * as api from './form-api.js';
import { w } from './form-export-words.js';

async function whole(form, rows, told, signal) {
  const parts = [];
  for (let after = ''; after !== null;) {
    const piece = await api.exported(form, { rows, after }, signal);
    parts.push(piece.csv);
    after = piece.next;
    told(parts.length, after === null ? parts.length : parts.length + 1);
  }
  return new Blob(parts, { type: 'text/csv' });
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
      save(await whole(form.id, rows, told, signal), `${form.id}${rows ? `-${rows}` : ''}.csv`);
    },
  });
  if (done) tell(w('told'));
}
