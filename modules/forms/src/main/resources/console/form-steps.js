// Steps in the life of a form: asked first, done, told.

import { ask, field, html, nothing, refused, tell } from 'becs/console';
import * as api from './form-api.js';
import { planBody } from './form-plan.js';
import { w } from './form-words.js';

const numbers = (version) => version.split('.').map(Number);
export const isBelow = (a, b) => {
  const [x, y] = [numbers(a), numbers(b)];
  const i = x.findIndex((n, at) => n !== y[at]);
  return i >= 0 && x[i] < y[i];
};

const name = (form, version) => ({ form: form.title, version });

/** Shows the plan of a version and opens it, forward or back. */
export async function open(form, { version, state }, isBack, after) {
  let plan;
  let trials;
  try {
    [plan, trials] = await Promise.all([api.planOf(form.id, version), state === 'INSTALLED_DISABLED' ? api.trials(form.id, version) : []]);
  } catch (e) {
    refused(e);
    return;
  }
  const done = await ask({
    title: () => w(isBack ? 'roll-back-title' : 'enable-title', name(form, version)),
    body: () => html`${trials.length ? html`<div class="note warn"><p>${w('trials-vanish', { n: trials.length })}</p></div>` : nothing}${planBody(plan)}`,
    act: () => w(isBack ? 'roll-back' : 'enable'),
    perform: () => (isBack ? api.rollBack(form.id, version) : api.enable(form.id, version)),
  });
  if (!done) return;
  tell(w('enabled-told', name(form, version)));
  after();
}

/** @param step 'closing', 'close' or 'retire' */
export async function step(form, word, after) {
  const perform = { closing: api.closing, close: api.disable, retire: api.retire }[word];
  const done = await ask({
    title: () => w(`${word}-title`, name(form)),
    body: () => html`<p>${w(`${word}-will`)}</p>`,
    act: () => w(word),
    danger: word === 'retire',
    perform: () => perform(form.id),
  });
  if (!done) return;
  tell(w('done-told', { form: form.title, phase: w({ closing: 'CLOSING', close: 'CLOSED', retire: 'RETIRED' }[word]) }));
  after();
}

const DATES = ['opensAt', 'closingAt', 'closesAt'];
const DHAKA = 6 * 3600 * 1000;

/** As an input of the browser writes it, by the clock of Dhaka. */
const local = (instant) => (instant ? new Date(new Date(instant).getTime() + DHAKA).toISOString().slice(0, 16) : '');
const instant = (text) => (text ? `${text}:00+06:00` : undefined);

export async function dates(form, after) {
  const done = await ask({
    title: () => w('dates'),
    body: () => html`<p>${w('dates-lead')}</p>
      ${DATES.map((d) => field.text({ name: d, label: w(d), type: 'datetime-local', value: local(form[d]) }))}`,
    act: () => w('save'),
    perform: (values) => api.setDates(form.id, Object.fromEntries(DATES.map((d) => [d, instant(values.get(d))])
      .filter(([, v]) => v).map(([d, v]) => [d, new Date(v).toISOString()]))),
  });
  if (!done) return;
  tell(w('dates-told'));
  after();
}
