// What is asked about an order of a court.

import { ask, field, html } from 'becs/console';
import * as api from './case-api.js';
import { w } from './case-proof-words.js';

/** Whether a dossier was made on the order that was named. */
export async function ordered(number, etag, authority) {
  return Boolean(await ask({
    title: () => w('order-title'), act: () => w('make'),
    body: (refusal) => html`
      <p class="soft">${w('order-lead')}</p>
      ${field.text({ name: 'number', label: w('order-number'), fault: refusal?.fault?.('order/number') })}
      ${field.text({ name: 'on', label: w('order-on'), type: 'date', fault: refusal?.fault?.('order/on') })}`,
    perform: (values) => api.makeDossier(number, etag, authority, { number: values.get('number').trim() || undefined, on: values.get('on') || undefined }),
  }));
}
