// What nobody has looked through for malware yet is taken by whoever says why, and that they know.

import { Refusal, ask, field, html } from 'becs/console';
import * as api from './case-api.js';
import { w } from './case-proof-words.js';

/** `what` begins its words, for one file or for a bundle; `take` is given the reason that was said. */
export function knowing({ what, lead, reason, reasons, take }) {
  let why = reason ?? '';
  return ask({
    title: () => w(`${what}-title`),
    body: (refusal) => html`<p>${lead}</p>
      ${field.select({ name: 'why', label: w(`${what}-why`), options: [['', w('choose')], ...(reasons ?? []).map((r) => [r.code, api.said(r.label)])], value: why, fault: refusal?.fault?.('why'), input: (e) => { why = e.target.value; } })}
      ${field.yes({ name: 'known', label: w(`${what}-known`) })}`,
    act: () => w('unscanned-save'),
    danger: true,
    perform: async (values) => {
      if (!values.has('known')) throw new Refusal(422, { code: 'console.unscanned', detail: w(`${what}-first`) });
      await take(values.get('why'));
    },
  });
}
