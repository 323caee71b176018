// Taking the cases of a list away as a file.

import { ask, call, field, get, html, moment, nothing, post, refused, report, save, session, tell } from 'becs/console';
import { w } from './case-export-words.js';

const API = '/api/complaints/exports';
const FORMATS = [['csv', 'CSV'], ['json', 'JSON']];
const CLASSES = { none: [], open: ['P', 'I'], sealed: ['P', 'I', 'S'] };
const TYPES = { csv: 'text/csv', json: 'application/json' };
/** So that programs for tables read Bangla; the browser has taken it off. */
const BYTE_ORDER_MARK = '\uFEFF';

async function take(file, button) {
  button.disabled = true;
  try {
    const { data } = await call('POST', `${API}/${encodeURIComponent(file.id)}/file`);
    const { format } = file.filter;
    save(new Blob([format === 'csv' ? BYTE_ORDER_MARK + data : JSON.stringify(data)], { type: TYPES[format] }), `cases.${format}`);
    tell(w('taken'));
  } catch (e) {
    if (e.status === undefined) throw e;
    refused(e);
  }
}

const listed = (files) => (files.length ? html`<h3>${w('ready')}</h3><p>${w('once')}</p>
  <ul>${files.map((file) => html`<li>${w('file', { n: Number(file.filter.cases), reason: file.filter.reason, until: moment(file.expiresAt) })}
    <button type="button" class="small" data-does="take" @click=${(e) => take(file, e.currentTarget)}>${w('download')}</button></li>`)}</ul>` : nothing);

/** Asks for the cases of this filter; what can be taken is listed, and taken from there. */
export async function exporting(asked) {
  const files = await get(API);
  const filter = Object.fromEntries(Object.entries(asked).filter(([name, value]) => value && name !== 'q' && name !== 'in'));
  const kinds = Object.keys(CLASSES).filter((kind) => kind !== 'sealed' || session.may('complaints.answer.export'));
  const answer = await ask({
    title: () => w('title'), act: () => w('ask'),
    body: (refusal) => html`<p>${w('lead')}</p>
      ${field.select({ name: 'format', label: w('format'), options: FORMATS })}
      ${field.select({ name: 'answers', label: w('answers'), options: kinds.map((kind) => [kind, w(kind)]) })}
      ${field.text({ name: 'reason', label: w('reason'), fault: refusal?.fault?.('reason') })}
      ${listed(files)}`,
    perform: (values) => post(API, { reason: values.get('reason').trim(), format: values.get('format'), classes: CLASSES[values.get('answers')], filter }),
  });
  if (answer && report(answer, w('given'))) await exporting(asked);
}
