// What is asked before something is decided about a member. Each answers whether it was done.

import { ask, facts, field, html, nothing, tell } from 'becs/console';
import * as api from './member-api.js';
import './member-places.js';
import { METHODS, called, poisha } from './member-parts.js';
import { w } from './member-words.js';

const set = (values, name) => values.get(name)?.trim() || undefined;

async function done(told, dialog) {
  const answer = await ask(dialog);
  if (answer) tell(told(answer));
  return Boolean(answer);
}

/** Asked where nobody knows the age that the membership asks for. */
const ageOf = (refusal) => (refusal?.code === 'membership.application.age-unknown' ? field.yes({ name: 'ageChecked', label: w('age-checked') }) : nothing);

/** Asked where the name of the application cannot stand as it is. */
const nameOf = (refusal) => (refusal?.code?.endsWith('name-unreadable') ? html`${field.text({ name: 'nameBn', label: w('name-bn') })}${field.text({ name: 'nameEn', label: w('name-en') })}` : nothing);

const committeeOf = (refusal) => html`
  ${field.text({ name: 'committeeOn', label: w('committee-on'), type: 'date', fault: refusal?.fault?.('committeeOn') })}
  ${field.text({ name: 'minute', label: w('minute'), fault: refusal?.fault?.('minute') })}`;

const committee = (values) => ({ committeeOn: set(values, 'committeeOn'), minute: set(values, 'minute') });

const decided = (values) => ({ ...committee(values), ageChecked: values.get('ageChecked') ? true : undefined });

/** The chapter that was asked for is proposed; whoever is taken into it belongs to its district. */
const chapterOf = (m) => (m.asked.chapterLabel && m.asked.chapter !== `district.${m.district}` ? field.select({
  name: 'askedChapter', label: w('chapter'), hint: w('chapter-hint'),
  options: [['yes', w('chapter-asked-for', { chapter: api.said(m.asked.chapterLabel) })], ['', w('chapter-of-district', { chapter: api.said(m.districtLabel) || w('unknown-district') })]],
}) : nothing);

export const approve = (m) => done((answer) => w('approved', { number: answer.number }), {
  title: () => w('approve'), act: () => w('approve'),
  body: (refusal) => html`<p>${w('approve-body')}</p>${chapterOf(m)}
    ${m.approver === 'committee' ? committeeOf(refusal) : nothing}${nameOf(refusal)}${ageOf(refusal)}`,
  perform: (values) => api.act(m.id, 'approval', m.etag, { ...decided(values), nameBn: set(values, 'nameBn'), nameEn: set(values, 'nameEn'), askedChapter: set(values, 'askedChapter') ? true : undefined }),
});

export const refuse = (m, rules) => done(() => w('refused'), {
  title: () => w('refuse'), act: () => w('refuse'), danger: true,
  body: (refusal) => html`
    ${field.select({ name: 'reason', label: w('reason'), options: [['', w('choose')], ...rules.refusals.map((r) => [r.code, api.said(r.label)])], fault: refusal?.fault?.('reason') })}
    ${m.approver === 'committee' ? committeeOf(refusal) : nothing}
    ${field.lines({ name: 'words', label: w('words'), fault: refusal?.fault?.('words') })}`,
  perform: (values) => api.act(m.id, 'refusal', m.etag, { reason: set(values, 'reason'), words: set(values, 'words'), ...committee(values) }),
});

const outcomesOf = ({ outcomes }) => (outcomes.length ? html`<h3>${w('merge-outcomes')}</h3>
  <div data-part="outcomes">${facts(outcomes.map((each) => [api.said(each.what), api.said(each.becomes)]))}</div>` : nothing);

/** What becomes of consents, directory and photo is said first. */
export const merge = async (m, other) => {
  const plan = await api.mergePlan(m.id, other.id);
  return done(() => w('merged'), {
    title: () => w('merge-title', { into: called(other) }), act: () => w('merge'),
    body: () => html`<p>${w(m.decision === 'approved' ? 'merge-member-body' : 'merge-body')}</p>${outcomesOf(plan)}`,
    perform: () => api.act(m.id, 'merge', m.etag, { into: other.id }),
  });
};

export const mark = (m, what) => done(() => w('marked'), {
  title: () => w(what), act: () => w(what), danger: what !== 'resumed',
  body: (refusal) => html`${what === 'deceased' ? html`<p>${w('deceased-body')}</p>` : nothing}${field.lines({ name: 'words', label: w('why'), fault: refusal?.fault?.('words') })}`,
  perform: (values) => api.act(m.id, 'mark', m.etag, { mark: what, words: set(values, 'words') }),
});

/** Name, place and the next type; what stays is sent along and changes nothing. */
export const amend = (m, rules) => done(() => w('amended'), {
  title: () => w('amend'), act: () => w('amend'),
  body: (refusal) => html`
    ${field.text({ name: 'nameBn', label: w('name-bn'), value: m.name?.bn, fault: refusal?.fault?.('nameBn') })}
    ${field.text({ name: 'nameEn', label: w('name-en'), value: m.name?.en, fault: refusal?.fault?.('nameEn') })}
    <place-choice .at=${m} .fault=${refusal?.fault?.('district')}></place-choice>
    ${field.select({ name: 'language', label: w('language'), value: m.language, options: [['bn', 'বাংলা'], ['en', 'English']] })}
    ${m.startOn && !m.endOn ? nothing : field.select({ name: 'type', label: w('next-type'), hint: w('next-type-hint'), value: m.type, options: rules.types.map((t) => [t.code, api.said(t.label)]) })}
    ${refusal?.code === 'membership.application.committee-needed' ? html`
      ${field.text({ name: 'committeeOn', label: w('committee-on'), type: 'date' })}${field.text({ name: 'minute', label: w('minute') })}` : nothing}
    ${ageOf(refusal)}`,
  perform: (values) => api.act(m.id, 'details', m.etag, {
    ...Object.fromEntries(['nameBn', 'nameEn', 'division', 'district', 'upazila', 'language', 'type'].map((name) => [name, set(values, name)])), ...decided(values),
  }),
});

export const revokeCard = (m) => done(() => w('card-revoked'), {
  title: () => w('revoke-card'), act: () => w('revoke-card'), danger: true,
  body: (refusal) => html`<p>${w('revoke-card-body')}</p>${field.lines({ name: 'words', label: w('why'), fault: refusal?.fault?.('words') })}`,
  perform: (values) => api.act(m.id, 'card/revocation', m.etag, { words: set(values, 'words') }),
});

export const waive = (m) => done((answer) => w(answer.version === m.version ? 'ask-told' : 'waived'), {
  title: () => w('waiver'), act: () => w('waiver'),
  body: (refusal) => field.lines({ name: 'words', label: w('why'), fault: refusal?.fault?.('words') }),
  perform: (values) => api.act(m.id, 'waiver', m.etag, { words: set(values, 'words') }),
});

const proofOf = (refusal) => html`<div class="field"><label for="f-proof">${w('proof-file')}</label><small id="f-proof-hint">${w('proof-limit')}</small>
  <input id="f-proof" type="file" name="proof" accept="image/jpeg,image/png,image/gif,application/pdf" aria-describedby="f-proof-hint"></div>${refusal?.written ? html`<p>${w('proof-refused')}</p>` : nothing}`;

/** What was written down stays when its file is refused; another file is then all that is sent. */
async function entered(m, values, written) {
  written.p ??= await api.act(m.id, 'payments', m.etag, {
    method: set(values, 'method'), trxId: set(values, 'trxId'), amount: poisha(values.get('amount')), senderLast4: set(values, 'senderLast4'), paidOn: set(values, 'paidOn'),
  });
  const file = values.get('proof');
  if (!file?.size) return written.p;
  try {
    return await api.prove(written.p, file);
  } catch (refusal) {
    refusal.written = true;
    throw refusal;
  }
}

export const prove = (p) => done(() => w('proved'), {
  title: () => w('prove'), act: () => w('prove'),
  body: () => html`<p>${w(p.method)} <span class="mono">${p.trxId ?? ''}</span></p>${proofOf()}`,
  perform: (values) => api.prove(p, values.get('proof')),
});

export const pay = (m, written = {}) => done(() => w('paid'), {
  title: () => w('pay'), act: () => w('pay'),
  body: (refusal) => html`
    ${field.select({ name: 'method', label: w('method'), options: [['', w('choose')], ...METHODS.map((code) => [code, w(code)])], fault: refusal?.fault?.('method') })}
    ${field.text({ name: 'trxId', label: w('trx-id'), hint: w('trx-id-hint'), fault: refusal?.fault?.('trxId') })}
    ${field.text({ name: 'amount', label: w('amount'), hint: w('amount-hint'), inputmode: 'decimal', fault: refusal?.fault?.('amount') })}
    ${field.text({ name: 'senderLast4', label: w('last4'), inputmode: 'numeric', fault: refusal?.fault?.('senderLast4') })}
    ${field.text({ name: 'paidOn', label: w('paid-on'), type: 'date', fault: refusal?.fault?.('paidOn') })}
    ${proofOf(refusal)}`,
  perform: (values) => entered(m, values, written),
});

