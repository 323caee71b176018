// What an officer was told of the answers that an authority needs.

import { ask, field, html, tell } from 'becs/console';
import * as api from './case-api.js';
import { w } from './case-proof-words.js';

const box = (each, fault) => (each.options.length
  ? field.select({ name: each.field, label: api.said(each.label), hint: api.said(each.hint), options: [['', w('choose')], ...each.options.map((o) => [o.code, api.said(o.label)])], fault })
  : field.text({ name: each.field, label: api.said(each.label), hint: api.said(each.hint), fault }));

/** Of these fields; whether something was entered. */
export async function enter(number, etag, fields) {
  const done = await ask({
    title: () => w('enter'), act: () => w('enter'),
    body: (refusal) => html`<p>${w('enter-lead')}</p>
      ${fields.map((each) => box(each, refusal?.fault?.(`answers/${each.field}`)))}
      ${field.text({ name: 'saidBy', label: w('told-by'), hint: w('told-by-hint'), fault: refusal?.fault?.('saidBy') })}`,
    perform: (values) => api.enterParticulars(number, etag, Object.fromEntries(
      fields.map((each) => [each.field, values.get(each.field).trim()]).filter(([, value]) => value)), values.get('saidBy').trim()),
  });
  if (done) tell(w('entered'));
  return Boolean(done);
}
