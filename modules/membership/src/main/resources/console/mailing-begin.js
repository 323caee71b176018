// From a list of members to a letter: about what they agreed to be written to.

import { ask, field, html, router } from 'becs/console';
import * as api from './mailing-api.js';
import { w } from './mailing-words.js';

export async function begin(asked, rules) {
  const purposes = rules.purposes.filter((purpose) => purpose.channel);
  const begun = await ask({
    title: () => w('begin'), act: () => w('count'),
    body: (refusal) => html`<p>${w('begin-lead')}</p>
      ${field.select({ name: 'purpose', label: w('purpose'), options: purposes.map((each) => [each.code, `${api.said(each.label)} · ${w(each.channel)}`]), fault: refusal?.fault?.('purpose') })}`,
    perform: (values) => api.begin(values.get('purpose'), asked),
  });
  if (begun) router.go(`membership/mailings/${begun.id}`);
}
