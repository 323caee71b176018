// A plan in plain words: what would appear where, what is asked, and what an upgrade takes away.

import { facts, html, icon, number, receipt } from 'becs/console';
import { w } from './form-words.js';

const TAKES = ['FORM_REMOVED', 'FIELD_REMOVED', 'OPTION_REMOVED', 'TYPE_TO_TEXT', 'CLASS_CHANGED'];

/** Whose answers are no longer asked for; how many there are is counted among the newest, and said so. */
const COUNTED = ['FIELD_REMOVED', 'OPTION_REMOVED', 'TYPE_TO_TEXT'];
const counted = (c, looked) => (looked ? w('plan-answers', { n: c.answers, looked }) : w('plan-no-answers'));

const change = (c, looked) => ({
  mood: TAKES.includes(c.kind) ? 'warn' : '',
  icon: icon(TAKES.includes(c.kind) ? 'warn' : 'info'),
  text: html`${c.what}${c.kind === 'FORM_REMOVED' ? html`<br><small>${w('plan-handed-in', { n: c.answers })}</small>` : ''}${COUNTED.includes(c.kind) ? html`<br><small>${counted(c, looked)}</small>` : ''}`,
});

export const planBody = (plan) => html`
  ${plan.warnings.map((text) => html`<div class="note warn"><p>${text}</p></div>`)}
  ${receipt(w('plan-appears'), plan.appears.map((text) => ({ icon: icon('check'), text })))}
  ${changes(plan)}
  ${plan.forms.map((form) => html`<details open><summary>${form.title}</summary>${planBody(form)}</details>`)}
  ${plan.asked.length ? html`<h3>${w('plan-asked')}</h3>` : ''}
  ${facts(plan.asked.map((a) => [html`${w(a.dataClass)} (${number(a.fields.length)})`, a.fields.join(', ')]))}`;

function changes(plan) {
  if (!plan.against) return html`<p class="soft">${w('plan-first')}</p>`;
  if (!plan.changes.length) return html`<p class="soft">${w('plan-same', { version: plan.against })}</p>`;
  return receipt(w('plan-changes', { version: plan.against }), plan.changes.map((c) => change(c, plan.looked)));
}
