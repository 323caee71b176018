// Rules that are being written: a value by its place, as the server names it when something is wrong with it.

import { field, html, language, nothing } from 'becs/console';
import { poisha } from './member-parts.js';
import { w } from './rules-words.js';

export const API = '/api/membership/rules';
export const HERE = 'membership/rules';
export const NEW = 'new';

const steps = (place) => place.split('/').slice(1);
const latin = (text) => text.replace(/[০-৯]/g, (d) => String('০১২৩৪৫৬৭৮৯'.indexOf(d))).trim();

export class RulesDraft {
  constructor(content, changed) {
    this.pack = JSON.parse(content);
    this.changed = changed;
    this.refusal = null;
    this.typed = new Map();
  }

  content() { return JSON.stringify(this.pack, null, 1); }

  at(place) { return steps(place).reduce((node, name) => node?.[name], this.pack); }

  /** Nothing, or nothing typed, takes it out. */
  set(place, value) {
    const names = steps(place);
    const last = names.pop();
    const node = names.reduce((each, name) => (each[name] ??= {}), this.pack);
    if (value === undefined || value === '') delete node[last];
    else node[last] = value;
    this.changed();
  }

  add(place, value) { this.#turn(() => this.at(place).push(value)); }

  drop(place, index) { this.#turn(() => this.at(place).splice(index, 1)); }

  up(place, index) { this.#turn(() => { const list = this.at(place); list.splice(index - 1, 0, ...list.splice(index, 1)); }); }

  /** What was typed stood at places that are others now. */
  #turn(work) {
    work();
    this.typed.clear();
    this.refusal = null;
    this.changed();
  }

  fault(place) { return this.refusal?.errors.find((e) => e.pointer === `/content${place}`)?.detail ?? ''; }

  hasFault(place) { return Boolean(this.refusal?.errors.some((e) => e.pointer === `/content${place}` || e.pointer.startsWith(`/content${place}/`))); }
}

const plain = (d, place, kind, label, more) => field[kind]({ name: place, label, value: d.at(place) ?? '', fault: d.fault(place), input: (e) => d.set(place, e.target.value), ...more });

export const line = (d, place, label, more = {}) => plain(d, place, 'text', label, more);

export const both = (d, place, label, more = {}) => html`${line(d, `${place}/bn`, w('in-bn', { what: label }), more)}${line(d, `${place}/en`, w('in-en', { what: label }), more)}`;

export const choice = (d, place, label, options, more = {}) => plain(d, place, 'select', label, { options, ...more });

/** What was typed stays as it is; what it comes to stands in the rules, and nonsense is left to the server. */
const figure = (d, place, label, show, read, more) => field.text({
  name: place, label, inputmode: 'decimal', value: d.typed.get(place) ?? show(d.at(place)), fault: d.fault(place), ...more,
  input: (e) => { d.typed.set(place, e.target.value); d.set(place, read(e.target.value)); },
});

export const count = (d, place, label, more = {}) => figure(d, place, label, (n) => (n === undefined ? '' : String(n)), (text) => (/^\d+$/.test(latin(text)) ? Number(latin(text)) : text.trim()), more);

export const taka = (d, place, label, more = {}) => figure(d, place, label, (n) => (Number.isFinite(n) ? String(n / 100) : n ?? ''), (text) => poisha(text) ?? (text.trim() || undefined), more);

export const tick = (d, place, label, { hint, byDefault = false, input } = {}) => html`${field.yes({ name: place, label, hint, checked: d.at(place) ?? byDefault, input: input ?? ((e) => d.set(place, e.target.checked)) })}
  ${d.fault(place) ? html`<p class="fault">${d.fault(place)}</p>` : nothing}`;

/** Of a month of the year, in the language of the reader. */
export const month = (number) => new Intl.DateTimeFormat(language.code === 'bn' ? 'bn-BD' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, number - 1, 1)));

/** To move and take out one of a list. */
export const moves = (d, place, index, name) => html`<p class="actions">
  ${index ? html`<button type="button" class="small" @click=${() => d.up(place, index)}>${w('up-what', { what: name })}</button>` : nothing}
  <button type="button" class="small" data-does="drop" @click=${() => d.drop(place, index)}>${w('drop-what', { what: name })}</button></p>`;
