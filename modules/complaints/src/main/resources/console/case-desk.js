// What an officer keeps for the work, and the same done with many cases. Each answers whether something was done.

import { ask, day, field, html, nothing, session, tell } from 'becs/console';
import * as api from './case-api.js';
import { isMine, labels } from './case-parts.js';
import { w } from './case-words.js';

const mayDecide = () => session.may('complaints.case.decide');
const typed = (values, name) => values.get(name)?.trim() || undefined;

/** What could not be done stands there with its reason, until it was read. */
async function many(rows, dialog, wish) {
  const answers = await ask({ ...dialog, perform: (values) => api.bulk(rows, wish(values)) });
  if (!answers) return false;
  const refused = answers.filter((each) => !each.done);
  if (answers.length > refused.length) tell(w('many-done', { n: answers.length - refused.length }));
  if (refused.length) {
    await ask({
      title: () => w('many-refused', { n: refused.length }), possible: false, act: () => w('claim'),
      body: () => html`<ul>${refused.map((each) => html`<li><span class="mono">${each.number}</span> ${each.why}</li>`)}</ul>`,
    });
  }
  return true;
}

const listed = (rows) => html`<ul>${rows.map((c) => html`<li><span class="mono">${c.number}</span> ${c.merchant ?? ''}</li>`)}</ul>`;

export const claimMany = (rows) => many(rows, {
  title: () => w('claim-many', { n: rows.length }), act: () => w('claim'), body: () => listed(rows),
}, () => ({ assign: 'me' }));

export async function handOverMany(rows) {
  const [people, away] = await Promise.all([api.officers(), api.absences()]);
  const gone = new Set(away.map((each) => each.officer.id));
  return many(rows, {
    title: () => w('hand-over-many', { n: rows.length }), act: () => w('hand-over'),
    body: (refusal) => html`${field.select({
      name: 'to', label: w('to-whom'), fault: refusal?.fault?.('assign'),
      options: [['', w('choose')], ['nobody', w('nobody')], ...people.filter((p) => !gone.has(p.id)).map((p) => [p.id, isMine(p.id) ? w('me') : p.name])],
    })}${listed(rows)}`,
  }, (values) => ({ assign: values.get('to') || undefined }));
}

export async function macroMany(rows) {
  const known = await api.macros();
  return many(rows, {
    title: () => w('macro-many', { n: rows.length }), act: () => w('macro'),
    body: () => html`${known.length ? field.select({ name: 'macro', label: w('macro'), options: known.map((each) => [each.id, api.said(each.name)]) })
      : html`<p class="soft">${w('no-macros')}</p>`}${listed(rows)}`,
  }, (values) => ({ macro: values.get('macro') || undefined }));
}

/** What is kept, each with a way to take it out; it goes when the dialog is agreed to. */
const removable = (kept) => (kept.length ? field.some({
  name: 'gone', label: w('remove'), options: kept.map((each) => ({ value: each.id, label: api.said(each.name) })),
}) : nothing);

const naming = (refusal) => html`
  ${field.text({ name: 'bn', label: w('name-bn'), fault: refusal?.fault?.('name/bn') })}
  ${field.text({ name: 'en', label: w('name-en'), fault: refusal?.fault?.('name/en') })}
  ${mayDecide() ? field.yes({ name: 'shared', label: w('shared') }) : nothing}`;

const named = (values) => ({ name: { bn: values.get('bn').trim(), en: typed(values, 'en') }, shared: values.has('shared') });

async function kept(dialog, { keep, drop, told }) {
  const done = await ask({
    ...dialog,
    perform: async (values) => {
      const gone = values.getAll('gone');
      for (const id of gone) await drop(id);
      if (typed(values, 'bn') || !gone.length) await keep(values);
      return gone.length ? w('removed') : told();
    },
  });
  if (done) tell(done);
  return Boolean(done);
}

/** The list that is shown now under a name; those that are there can be taken out. */
export async function views(asked) {
  const mine = (await api.views()).filter((v) => !v.shared || mayDecide());
  const query = Object.fromEntries(Object.entries(asked).filter(([name, value]) => value && name !== 'q'));
  return kept({
    title: () => w('keep-view'), act: () => w('keep'),
    body: (refusal) => html`<p>${w('views-lead')}</p>${naming(refusal)}${removable(mine)}`,
  }, { keep: (values) => api.keepView({ ...named(values), query }), drop: api.dropView, told: () => w('view-kept') });
}

function macroOf(values) {
  // A reason belongs to where the step leads, and says it.
  const [to, reason] = values.get('reason') ? values.get('reason').split('/') : [values.get('step')];
  const message = { bn: typed(values, 'message-bn'), en: typed(values, 'message-en') };
  return {
    assign: values.get('assign') || undefined,
    step: to ? { to, reason, words: typed(values, 'words') } : undefined,
    message: message.bn || message.en ? message : undefined,
  };
}

export async function macros(work) {
  const mine = (await api.macros()).filter((m) => !m.shared || mayDecide());
  const names = labels(work);
  const steps = Object.entries(names).filter(([code]) => code !== 'received');
  const reasons = Object.entries(work.reasons).flatMap(([to, list]) => list.filter((r) => !r.amount).map((r) => [`${to}/${r.code}`, `${names[to]}: ${api.said(r.label)}`]));
  return kept({
    title: () => w('macros'), act: () => w('keep'),
    body: (refusal) => html`<p>${w('macros-lead')}</p>${naming(refusal)}
      ${field.select({ name: 'assign', label: w('assign'), options: [['', w('unchanged')], ['me', w('who-runs')], ['nobody', w('nobody')]] })}
      ${field.select({ name: 'step', label: w('next'), options: [['', w('unchanged')], ...steps] })}
      ${field.select({ name: 'reason', label: w('reason-of-step'), options: [['', w('no-reason')], ...reasons] })}
      ${field.lines({ name: 'words', label: w('words'), hint: w('words-hint') })}
      ${field.lines({ name: 'message-bn', label: w('message-bn') })}
      ${field.lines({ name: 'message-en', label: w('message-en') })}${removable(mine)}`,
  }, { keep: (values) => api.keepMacro({ ...named(values), macro: macroOf(values) }), drop: api.dropMacro, told: () => w('macro-kept') });
}

/** Who is away; one says it for oneself, those who decide for anybody. */
export async function away() {
  const [gone, people] = await Promise.all([api.absences(), api.officers()]);
  const choosable = people.filter((p) => isMine(p.id) || mayDecide());
  const done = await ask({
    title: () => w('away'), act: () => w('keep'),
    body: (refusal) => html`<p>${w('away-lead')}</p>
      ${gone.length ? html`<ul>${gone.map((a) => html`<li>${w('away-until', { name: a.officer.name, day: day(a.until) })}${a.deputy ? html` · ${w('stands-in', { name: a.deputy.name })}` : nothing}${a.waiting ? html` · ${w('given-away', { n: a.waiting })}` : nothing}</li>`)}</ul>` : html`<p class="soft">${w('nobody-away')}</p>`}
      ${field.select({ name: 'who', label: w('officer'), options: choosable.map((p) => [p.id, isMine(p.id) ? w('me') : p.name]) })}
      ${field.text({ name: 'until', label: w('last-day'), type: 'date', fault: refusal?.fault?.('until') })}
      ${field.select({ name: 'deputy', label: w('deputy'), fault: refusal?.fault?.('deputy'), options: [['', w('no-deputy')], ...people.filter((p) => !gone.some((a) => a.officer.id === p.id)).map((p) => [p.id, isMine(p.id) ? w('me') : p.name])] })}
      ${field.select({ name: 'cases', label: w('their-cases'), fault: refusal?.fault?.('cases'), options: [['keep', w('cases-keep')], ['deputy', w('cases-deputy')], ['queue', w('cases-queue')]] })}`,
    perform: async (values) => {
      await (values.get('until') ? api.away(values.get('who'), { until: values.get('until'), deputy: values.get('deputy') || undefined, cases: values.get('cases') }) : api.back(values.get('who')));
      return true;
    },
  });
  if (done) tell(w('away-told'));
  return Boolean(done);
}

/** Who is in which group of the cell; those who decide say it. */
export async function groups() {
  const [all, people] = await Promise.all([api.groups(), api.officers()]);
  const known = new Map(all.map((g) => [g.code, new Set(g.members.map((m) => m.id))]));
  const done = await ask({
    title: () => w('members'), act: () => w('keep'),
    body: () => html`<p>${w('members-lead')}</p>
      ${all.map((g) => field.some({ name: g.code, label: api.said(g.label), chosen: known.get(g.code), options: people.map((p) => ({ value: p.id, label: p.name })) }))}`,
    perform: async (values) => {
      for (const [code, were] of known) {
        const are = values.getAll(code);
        if (are.length !== were.size || are.some((id) => !were.has(id))) await api.members(code, are);
      }
      return true;
    },
  });
  if (done) tell(w('members-told'));
  return Boolean(done);
}
