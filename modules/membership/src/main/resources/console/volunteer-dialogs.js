// Giving work and ending it. Each answers whether it was done.

import { ask, field, html, post, tell } from 'becs/console';
import * as api from './member-api.js';
import { chapter } from './member-places.js';
import { w } from './volunteer-words.js';

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dhaka' }).format(new Date());
const set = (values, name) => values.get(name)?.trim() || undefined;

async function done(told, dialog) {
  const answer = await ask(dialog);
  if (answer) tell(told);
  return Boolean(answer);
}

/** A member by what stands on their card; a refusal as the server would say it. */
async function numbered(number) {
  const { items } = number ? await post('/api/membership/members/search', { filter: { q: number }, size: '2' }) : { items: [] };
  if (items.length !== 1) throw Object.assign(new Error(w('no-member')), { status: 404, fault: (name) => (name === 'number' ? w('no-member') : undefined) });
  return api.read(items[0].id);
}

export const give = (rules) => done(w('given'), {
  title: () => w('give'), act: () => w('give'),
  body: (refusal) => html`
    ${field.text({ name: 'number', label: w('number'), hint: w('number-hint'), required: true, focus: true, fault: refusal?.fault?.('number') })}
    ${field.select({ name: 'role', label: w('role'), options: [['', w('choose')], ...rules.roles.map((r) => [r.code, api.said(r.label)])], fault: refusal?.fault?.('role') })}
    <fieldset class="field"><legend>${w('chapter')}</legend><place-choice .empty=${w('country')} .fault=${refusal?.fault?.('chapter')}></place-choice></fieldset>
    ${field.text({ name: 'start', label: w('start'), type: 'date', value: today(), fault: refusal?.fault?.('start') })}
    ${field.text({ name: 'pledge', label: w('pledge'), value: rules.pledge, fault: refusal?.fault?.('pledge') })}
    ${field.text({ name: 'pledgedOn', label: w('pledged-on'), hint: w('pledge-hint'), type: 'date', fault: refusal?.fault?.('pledgedOn') })}
    ${field.text({ name: 'trainedOn', label: w('trained-on'), type: 'date', fault: refusal?.fault?.('trainedOn') })}`,
  perform: async (values) => {
    const { data, etag } = await numbered(set(values, 'number'));
    return api.act(data.id, 'roles', etag, { chapter: chapter(values), ...Object.fromEntries(['role', 'start', 'pledge', 'pledgedOn', 'trainedOn'].map((name) => [name, set(values, name)])) });
  },
});

/** To whoever has applied for it: a letter leads them to the pledge. */
export const offer = (m, application, rules) => done(w('offered-told'), {
  title: () => w('offer'), act: () => w('offer'),
  body: (refusal) => html`<p>${w('offer-lead', { roles: application.roles.map((r) => api.said(r)).join(', ') })}</p>
    ${field.select({ name: 'role', label: w('role'), options: [['', w('choose')], ...rules.roles.map((r) => [r.code, api.said(r.label)])], fault: refusal?.fault?.('role') })}
    <fieldset class="field"><legend>${w('chapter')}</legend><place-choice .empty=${w('country')} .at=${m} .fault=${refusal?.fault?.('chapter')}></place-choice></fieldset>
    ${field.text({ name: 'start', label: w('start'), type: 'date', value: today(), fault: refusal?.fault?.('start') })}`,
  perform: (values) => api.act(m.id, 'roles', m.etag, { role: set(values, 'role'), chapter: chapter(values), start: set(values, 'start'), application: application.id }),
});

export const train = (line) => done(w('trained-told'), {
  title: () => w('train'), act: () => w('train'),
  body: (refusal) => field.text({ name: 'trainedOn', label: w('trained-day'), type: 'date', value: line.trainedOn ?? today(), fault: refusal?.fault?.('trainedOn') }),
  perform: async (values) => {
    const { etag } = await api.read(line.member);
    return api.act(line.member, `roles/${encodeURIComponent(line.id)}/training`, etag, { trainedOn: set(values, 'trainedOn') });
  },
});

export const end = (line) => done(w('done'), {
  title: () => w('end-it'), act: () => w('end-it'), danger: true,
  body: (refusal) => field.text({ name: 'end', label: w('last-day'), type: 'date', value: today(), fault: refusal?.fault?.('end') }),
  perform: async (values) => {
    const { etag } = await api.read(line.member);
    return api.act(line.member, `roles/${encodeURIComponent(line.id)}/end`, etag, { end: set(values, 'end') });
  },
});
