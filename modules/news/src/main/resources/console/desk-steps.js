// Steps in the life of an article: asked first, done, told. Each answers whether it was done.

import { ask, field, html, nothing, tell } from 'becs/console';
import * as api from './desk-api.js';
import { w } from './desk-words.js';

const DHAKA = 6 * 3600 * 1000;

/** As an input of the browser writes it, by the clock of Dhaka. */
const local = (instant) => (instant ? new Date(new Date(instant).getTime() + DHAKA).toISOString().slice(0, 16) : '');
const instant = (text) => (text ? new Date(`${text}:00+06:00`).toISOString() : undefined);

async function step(told, dialog) {
  const done = await ask(dialog);
  if (done) tell(w(told));
  return Boolean(done);
}

export const publish = (a) => step('published', {
  title: () => w('publish-title', { n: a.revision }), act: () => w('publish'),
  body: () => html`<p>${w('publish-body')}</p>
    ${a.liveRevision ? field.yes({ name: 'minor', label: w('minor') }) : nothing}
    ${a.original ? field.yes({ name: 'agrees', label: w('agrees'), checked: true }) : nothing}`,
  perform: (values) => api.publish(a.number, { revision: a.revision, minor: values.has('minor') || '', agrees: values.has('agrees') || '' }),
});

export const submit = (a) => step('submitted', {
  title: () => w('submit-title'), act: () => w('submit'),
  body: (refusal) => field.lines({ name: 'words', label: w('note'), fault: refusal?.fault?.('words') }),
  perform: (values) => api.submit(a.number, { revision: a.revision, words: values.get('words') }),
});

export const giveBack = (a) => step('returned', {
  title: () => w('return-title'), act: () => w('return'),
  body: (refusal) => field.lines({ name: 'words', label: w('words'), fault: refusal?.fault?.('words') }),
  perform: (values) => api.giveBack(a.number, { revision: a.revision, words: values.get('words') }),
});

export const withdraw = (a) => step('withdrawn', {
  title: () => w('withdraw-title'), act: () => w('withdraw'), danger: true,
  body: () => html`<p>${w('withdraw-body')}</p>`,
  perform: () => api.withdraw(a.number),
});

export const schedule = (a, etag) => step('schedule-told', {
  title: () => w('schedule'), act: () => w('save'),
  body: (refusal) => html`<p>${w('schedule-lead')}</p>
    ${field.text({ name: 'publishAt', label: w('publish-at'), type: 'datetime-local', value: local(a.schedule?.publishAt), fault: refusal?.fault?.('publishAt') })}
    ${field.text({ name: 'withdrawAt', label: w('withdraw-at'), type: 'datetime-local', value: local(a.schedule?.withdrawAt), fault: refusal?.fault?.('withdrawAt') })}`,
  perform: (values) => {
    const publishAt = instant(values.get('publishAt'));
    return api.plan(a.number, etag, { publishAt, withdrawAt: instant(values.get('withdrawAt')), ...(publishAt ? { revision: a.revision } : {}) });
  },
});

export async function cancel(a) {
  await api.cancel(a.number);
  tell(w('cancelled'));
  return true;
}

export const correct = (a) => step('corrected', {
  title: () => w('correct-title'), act: () => w('correct'),
  body: (refusal) => field.lines({ name: 'words', label: w('words'), hint: w('correct-hint'), fault: refusal?.fault?.('words') }),
  perform: (values) => api.correct(a.number, values.get('words')),
});

export const throwAway = (a, etag) => step('thrown', {
  title: () => w('throw-title'), act: () => w('throw-away'), danger: true,
  body: () => html`<p>${w('throw-body')}</p>`,
  perform: () => api.throwAway(a.number, etag),
});

/** @param passage what is selected in the text */
export const remark = (a, passage) => step('remarked', {
  title: () => w('remark-title'), act: () => w('remark'),
  body: (refusal) => html`${passage ? html`<blockquote>${passage}</blockquote>` : html`<p>${w('remark-hint')}</p>`}
    ${field.lines({ name: 'words', label: w('words'), fault: refusal?.fault?.('words') })}`,
  perform: (values) => api.remark(a.number, { passage, words: values.get('words') }),
});
