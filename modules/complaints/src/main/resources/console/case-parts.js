// Small things of cases: money, where one stands, who has it.

import { html, money as inTaka, nothing, pill, session, when } from 'becs/console';
import { said } from './case-api.js';
import { w } from './case-words.js';

const GOOD = ['resolved', 'confirmed'];
const WARN = ['incomplete', 'merchant-silent', 'disputed', 'reopened'];

export const HERE = 'complaints/cases';

export const money = (poisha) => (poisha === undefined || poisha === null ? '–' : html`<span class="figures">${inTaka(poisha)}</span>`);

/** Of what was typed in taka, in either script; undefined where it is no amount. */
export const poisha = (taka) => {
  const plain = taka.replace(/[০-৯]/g, (d) => String('০১২৩৪৫৬৭৮৯'.indexOf(d))).replace(/[,\s৳]/g, '');
  return plain && Number.isFinite(Number(plain)) ? Math.round(Number(plain) * 100) : undefined;
};

/** Whether its clock has run out, or any that runs for it. */
export const isLate = (c) => [c, ...(c.clocks ?? [])].some(({ dueAt }) => dueAt && new Date(dueAt) < new Date());

const at = (c, label) => pill(label, GOOD.includes(c.status) ? 'good' : WARN.includes(c.status) ? 'warn' : '');

/** @param label of the status, in the language of the reader */
export const standing = (c, label) => html`${at(c, label)}
  ${isLate(c) ? html` ${pill(w('overdue'), 'wrong')}` : nothing}`;

export const labels = (casework) => Object.fromEntries(casework.statuses.map((s) => [s.code, said(s.label)]));

export const isMine = (id) => id !== undefined && id !== null && id === session.me?.person;

/** In a line of a list: under it, since when words of the complainant wait. */
export const listed = (c, label) => html`${at(c, label)}${c.answerSince ? html`<small class="warn">${w('answer')} · ${when(c.answerSince)}</small>` : nothing}`;

/** In a line of a list. */
export const due = (c) => (c.dueAt ? html`${when(c.dueAt)}${isLate(c) ? html`<small class="wrong">${w('overdue')}</small>` : nothing}` : '–');
