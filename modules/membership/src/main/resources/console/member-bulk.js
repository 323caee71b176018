// The same decided about several applications: asked once, and then what went and what did not, line by line.

import { ask, field, html, nothing, number, progress, router, tell } from 'becs/console';
import * as api from './member-api.js';
import { HERE, called } from './member-parts.js';
import { w } from './member-bulk-words.js';

const AT_ONCE = 20;
const said = (values, name) => values.get(name)?.trim() || undefined;

/** Some at a time, so that it can be seen how far it is, and stopped; sent again nothing is decided twice. */
async function decided(rows, wish, { told, signal }) {
  const answers = [];
  for (let i = 0; i < rows.length && !signal.aborted; i += AT_ONCE) {
    answers.push(...await api.decideMany(rows.slice(i, i + AT_ONCE), wish));
    told(answers.length, rows.length);
  }
  return answers;
}

/** Who could not be decided about, each with the reason; answers whether anything was done. */
async function outcome(rows, answers, words) {
  const missed = answers.filter((each) => !each.done);
  const done = answers.length - missed.length;
  tell(w(words, { n: number(done), refused: number(rows.length - done) }));
  if (missed.length || answers.length < rows.length) {
    await ask({
      title: () => w('outcome'), possible: false,
      body: () => html`<p>${w(words, { n: number(done), refused: number(rows.length - done) })}</p>
        <ul data-list="missed">${missed.map((each) => html`<li><a class="mono" href=${router.href(`${HERE}/${each.id}`)}>${called(rows.find((row) => row.id === each.id))}</a>: ${each.why}</li>`)}</ul>
        ${answers.length < rows.length ? html`<p>${w('stopped', { n: number(rows.length - answers.length) })}</p>` : nothing}`,
    });
  }
  return done > 0;
}

const going = (act, how) => progress({ ...how, label: act, said: '' });

const whom = (rows) => html`<details><summary>${w('whom', { n: number(rows.length) })}</summary><ul>${rows.map((m) => html`<li><span class="mono">${called(m)}</span></li>`)}</ul></details>`;

/** Asked where the committee decides about some of them. */
function committeeOf(rows, rules, refusal) {
  const committee = new Set(rules.types.filter((type) => type.approver === 'committee').map((type) => type.code));
  const n = rows.filter((m) => committee.has(m.type)).length;
  return n ? html`<p>${w('committee', { n: number(n) })}</p>
    ${field.text({ name: 'committeeOn', label: w('committee-on'), type: 'date', required: true, fault: refusal?.fault?.('committeeOn') })}
    ${field.text({ name: 'minute', label: w('minute'), required: true, fault: refusal?.fault?.('minute') })}` : nothing;
}

const committee = (values) => ({ committeeOn: said(values, 'committeeOn'), minute: said(values, 'minute') });

export async function approveAll(rows, rules) {
  const answers = await ask({
    title: () => w('approve-many', { n: number(rows.length) }), act: () => w('approve'),
    body: (refusal, how) => (how ? going(w('approve'), how) : html`<p>${w('approve-body')}</p>${whom(rows)}${committeeOf(rows, rules, refusal)}`),
    perform: (values, how) => decided(rows, { decision: 'approve', ...committee(values) }, how),
  });
  return answers ? outcome(rows, answers, 'approved') : false;
}

export async function refuseAll(rows, rules) {
  const answers = await ask({
    title: () => w('refuse-many', { n: number(rows.length) }), act: () => w('refuse'), danger: true,
    body: (refusal, how) => (how ? going(w('refuse'), how) : html`<p>${w('refuse-body')}</p>${whom(rows)}
      ${field.select({ name: 'reason', label: w('reason'), options: [['', w('choose')], ...rules.refusals.map((each) => [each.code, api.said(each.label)])], fault: refusal?.fault?.('reason') || (refusal?.code === 'membership.application.reason-needed' ? refusal.message : '') })}
      ${committeeOf(rows, rules, refusal)}
      ${field.lines({ name: 'words', label: w('words'), hint: w('words-hint'), fault: refusal?.fault?.('words') })}`),
    perform: (values, how) => decided(rows, { decision: 'refuse', reason: said(values, 'reason'), words: said(values, 'words'), ...committee(values) }, how),
  });
  return answers ? outcome(rows, answers, 'refused') : false;
}
