// Small things of cases: money, where one stands, who has it.

import { Refusal, ago, html, money as inTaka, nothing, pill, session, when } from 'becs/console';
import { said } from './case-api.js';
import { w } from './case-words.js';

const GOOD = ['resolved', 'confirmed'];
const WARN = ['incomplete', 'merchant-silent', 'disputed', 'reopened'];

export const HERE = 'complaints/cases';

export const money = (poisha) => (poisha === undefined || poisha === null ? '–' : html`<span class="figures">${inTaka(poisha)}</span>`);

/** Of what was typed in taka, in either script; undefined where nothing was. What is no amount is refused at `field`, not left out. */
export const poisha = (taka, field) => {
  const plain = taka.replace(/[০-৯]/g, (d) => String('০১২৩৪৫৬৭৮৯'.indexOf(d))).replace(/[,\s৳]/g, '');
  if (!plain) return undefined;
  if (!Number.isFinite(Number(plain))) throw new Refusal(422, { code: 'console.amount', detail: w('no-amount'), errors: [{ pointer: `/${field}`, detail: w('no-amount') }] });
  return Math.round(Number(plain) * 100);
};

const SOON = 10;
const today = (more = 0) => new Date(Date.now() + more * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Dhaka' });

/** Beside a day of the law: that it is over, or near. Days are those of Bangladesh. */
export const passing = (on) => {
  const away = ago(on, Date.parse(today()));
  if (on < today()) return html`<br><small data-day="over">${w('day-over')} · ${away}</small>`;
  return on > today(SOON) ? nothing : html` <span data-day="near">${pill(on === today() ? w('day-today') : away, 'warn')}</span>`;
};

/** What a form is called; its code where it is none of those that make cases. */
export const formCalled = (forms, code) => said(forms?.find((form) => form.code === code)?.label) || code;

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
