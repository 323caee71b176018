// What is asked about a referral.

import { ask, field, nothing, html, tell } from 'becs/console';
import * as api from './case-api.js';
import { w } from './case-proof-words.js';

const today = () => new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 10); // in Dhaka
const choices = (list) => list.map((each) => [each.code, api.said(each.label)]);

/** A new one, or news of one that there is; whether it was recorded. */
export async function refer(number, etag, work, statuses, known) {
  const done = await ask({
    title: () => (known ? `${w('news')}: ${api.said(known.label)}` : w('refer-title')), act: () => w('news'),
    body: (refusal) => html`
      ${known ? nothing : field.select({ name: 'authority', label: w('for'), options: [['', w('choose')], ...choices(work.authorities)], fault: refusal?.fault?.('authority') })}
      ${field.select({ name: 'status', label: w('status'), options: choices(statuses), value: known?.status, fault: refusal?.fault?.('status') })}
      ${field.text({ name: 'on', label: w('on'), type: 'date', value: today(), fault: refusal?.fault?.('on') })}
      ${field.text({ name: 'reference', label: w('reference'), value: known?.reference ?? '', fault: refusal?.fault?.('reference') })}
      ${field.text({ name: 'office', label: w('office'), value: known?.office ?? '', fault: refusal?.fault?.('office') })}
      ${field.lines({ name: 'words', label: w('words'), fault: refusal?.fault?.('words') })}`,
    perform: (values) => api.refer(number, etag, {
      authority: values.get('authority') ?? undefined, status: values.get('status'), on: values.get('on') || undefined,
      reference: values.get('reference').trim(), office: values.get('office').trim(), words: values.get('words').trim(),
    }, known?.id),
  });
  if (done) tell(w('news-told'));
  return Boolean(done);
}
