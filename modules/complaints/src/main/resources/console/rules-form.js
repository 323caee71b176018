// The rules of casework as fields, section by section; and everything as JSON. Fields are named by their place in the rules, as
// refusals name it.

import { Draft, Loading, Piece, define, field, get, html, nothing, number } from 'becs/console';
import { said } from './case-api.js';
import { formCalled } from './case-parts.js';
import { holidaysOf } from './rules-paste.js';
import { w } from './rules-form-words.js';

const LANGUAGES = ['bn', 'en'];
const CHOICES = ['outcomes', 'proofs', 'sayers', 'authorities', 'responses', 'standings'];
const WEEK = ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const FORM = 'complaint.ecommerce';
const isListOfThings = (v) => Array.isArray(v) && v.some((each) => each && typeof each === 'object');

/** As JSON with one thing a line: short enough to be kept, long enough to be read. */
export function written(value, indent = '') {
  const more = `${indent}  `;
  if (isListOfThings(value)) return `[\n${value.map((each) => more + JSON.stringify(each)).join(',\n')}\n${indent}]`;
  const nested = value && typeof value === 'object' && !Array.isArray(value) && (indent === '' || Object.values(value).some(isListOfThings));
  return nested ? `{\n${Object.entries(value).map(([key, each]) => `${more}${JSON.stringify(key)}: ${written(each, more)}`).join(',\n')}\n${indent}}` : JSON.stringify(value);
}

class RulesForm extends Piece {
  /** `forms` of the casework, by what they are called. */
  static properties = { content: {}, keep: {}, forms: { attribute: false }, pasted: { state: true } };

  constructor() {
    super();
    this.shown = new Set();
    this.fresh = new WeakSet();
    this.draft = new Draft(this, (values) => this.keep(this.raw ?? written(this.rules), values.get('note').trim()));
    this.form = new Loading(this, () => get(`/api/forms/forms/${FORM}`));
  }

  willUpdate(changed) {
    if (!changed.has('content')) return;
    this.rules = JSON.parse(this.content);
    this.raw = undefined;
  }

  /** What the form asks for. */
  get #asked() { return this.form.value?.schema?.properties ?? {}; }

  #at(place) { return place.split('/').slice(1).reduce((node, key) => node?.[key], this.rules); }

  #changed() {
    this.raw = undefined;
    this.unreadable = false;
    this.draft.touched();
    this.requestUpdate();
  }

  #set(place, value) {
    const cut = place.lastIndexOf('/');
    const owner = this.#at(place.slice(0, cut));
    const key = place.slice(cut + 1);
    if (value === undefined) delete owner[key]; else owner[key] = value;
    this.#changed();
  }

  #fault(place) { return this.draft.refusal?.errors.find((e) => e.pointer === `/content${place}`)?.detail; }

  #isWrong(keys) { return this.draft.refusal?.errors.some((e) => keys.some((key) => e.pointer.startsWith(`/content/${key}/`))) ?? false; }

  #text(place, label, more = {}) {
    return field.text({ name: place, label, value: this.#at(place) ?? '', fault: this.#fault(place), input: (e) => this.#set(place, e.target.value), ...more });
  }

  /** What is no number stays as it was typed: the server says what is wrong with it. */
  #number(place, label) {
    return this.#text(place, label, { inputmode: 'numeric', value: String(this.#at(place) ?? ''), input: (e) => {
      const typed = e.target.value.trim().replace(/[০-৯]/g, (d) => '০১২৩৪৫৬৭৮৯'.indexOf(d));
      this.#set(place, typed === '' ? undefined : /^\d{1,6}$/.test(typed) ? Number(typed) : typed);
    } });
  }

  #pair(place, label, kind = field.text, hint = undefined) {
    return html`<div class="columns">${LANGUAGES.map((l) => kind({
      name: `${place}/${l}`, label: `${label} (${w(l)})`, hint, value: this.#at(`${place}/${l}`) ?? '', fault: this.#fault(`${place}/${l}`),
      input: (e) => this.#set(`${place}/${l}`, e.target.value),
    }))}</div>`;
  }

  #chosen(place, label, options) {
    const chosen = new Set(this.#at(place) ?? []);
    return field.some({ name: place, label, options, chosen, input: (e) => {
      if (e.target.checked) chosen.add(e.target.value); else chosen.delete(e.target.value);
      this.#set(place, chosen.size ? [...chosen] : undefined);
    } });
  }

  /** Codes in an order: moved, taken out, and added from those that there are. */
  #order(place, label, options) {
    const codes = this.#at(place) ?? [];
    const name = (code) => options.find(([value]) => value === code)?.[1] ?? code;
    const move = (at, by) => { codes.splice(at + by, 0, ...codes.splice(at, 1)); this.#changed(); };
    return html`<fieldset class="field"><legend>${label}</legend><ol>${codes.map((code, at) => html`<li>${name(code)}
        <span class="actions"><button type="button" class="small plain" aria-label="${w('up')}: ${name(code)}" ?disabled=${at === 0} @click=${() => move(at, -1)}>↑</button>
        <button type="button" class="small plain" aria-label="${w('down')}: ${name(code)}" ?disabled=${at === codes.length - 1} @click=${() => move(at, 1)}>↓</button>
        <button type="button" class="small plain" aria-label="${w('remove')}: ${name(code)}" @click=${() => { codes.splice(at, 1); this.#changed(); }}>✕</button></span></li>`)}</ol>
      <select aria-label="${w('add')}: ${label}" .value=${''} @change=${(e) => { if (e.target.value) this.#set(place, [...codes, e.target.value]); e.target.value = ''; }}>
        <option value="">${w('add')}…</option>${options.filter(([value]) => !codes.includes(value)).map(([value, text]) => html`<option value=${value}>${text}</option>`)}</select></fieldset>`;
  }

  /** Things with a code and words. `more`: further fields of one; `made`: what a new one begins with. */
  #list(place, { label = w('name'), more = () => nothing, made = {}, named = (each) => said(each) || each.code, keyed = 'code', words = '' } = {}) {
    const list = this.#at(place) ?? [];
    return html`${list.map((each, at) => html`<fieldset class="sheet form"><legend>${named(each) || w('add')}</legend>
        ${this.fresh.has(each) ? this.#text(`${place}/${at}/${keyed}`, w('code'), { hint: w('code-hint') }) : nothing}
        ${this.#pair(`${place}/${at}${words}`, label)}${more(`${place}/${at}`, each)}
        <p class="actions"><button type="button" class="small" aria-label="${w('remove')}: ${named(each)}" @click=${() => { list.splice(at, 1); this.#changed(); }}>${w('remove')}</button></p></fieldset>`)}
      <p class="actions"><button type="button" class="small" data-add=${place} @click=${() => this.#add(place, { [keyed]: '', bn: '', en: '', ...structuredClone(made) })}>${w('add')}</button></p>`;
  }

  #add(place, thing) {
    this.fresh.add(thing);
    const list = this.#at(place);
    if (list) { list.push(thing); this.#changed(); } else this.#set(place, [thing]);
    const at = (list?.length ?? 1) - 1;
    this.updateComplete.then(() => this.renderRoot.querySelector(`[name^="${place}/${at}/"]`)?.focus());
  }

  #section(key, inside, keys = [key]) {
    const open = this.shown.has(key) || this.#isWrong(keys);
    return html`<details class="part" data-section=${key} ?open=${open} @toggle=${(e) => this.#toggled(key, e.target.open)}><summary><strong>${w(key)}</strong></summary>${open ? inside() : nothing}</details>`;
  }

  #toggled(key, open) {
    if (open === this.shown.has(key)) return;
    if (open) this.shown.add(key); else this.shown.delete(key);
    this.requestUpdate();
  }

  #holidays() {
    return html`<p class="soft">${w('holidays-lead')}</p>
      ${(this.rules.holidays ?? []).map((each, at) => html`<fieldset class="sheet form"><legend>${each.day || w('day')}</legend>
        ${this.#text(`/holidays/${at}/day`, w('day'), { type: 'date' })}${this.#pair(`/holidays/${at}`, w('name'))}
        <p class="actions"><button type="button" class="small" aria-label="${w('remove')}: ${each.day} ${said(each)}" @click=${() => { this.rules.holidays.splice(at, 1); this.#changed(); }}>${w('remove')}</button></p></fieldset>`)}
      <p class="actions"><button type="button" class="small" data-add="/holidays" @click=${() => this.#add('/holidays', { day: '', bn: '', en: '' })}>${w('add')}</button></p>
      ${field.lines({ name: 'paste', label: w('paste'), hint: w('paste-hint'), fault: this.pasted?.fault, value: this.pasted?.text ?? '', input: (e) => { this.pasted = { text: e.target.value }; } })}
      <p class="actions"><button type="button" data-does="paste" @click=${() => this.#paste()}>${w('paste-add')}</button> <span role="status">${this.pasted?.told ?? ''}</span></p>`;
  }

  #paste() {
    const text = this.pasted?.text ?? '';
    const { holidays, wrong } = holidaysOf(text);
    if (!holidays.length || wrong.length) {
      this.pasted = { text, fault: wrong.length ? w('paste-wrong', { lines: wrong.map((n) => number(n)).join(', ') }) : w('paste-none') };
      return;
    }
    const known = new Set((this.rules.holidays ?? []).map((each) => each.day));
    const added = holidays.filter((each) => !known.has(each.day) && known.add(each.day));
    this.rules.holidays = [...(this.rules.holidays ?? []), ...added].sort((a, b) => a.day.localeCompare(b.day));
    this.pasted = { text: '', told: w('paste-done', { n: added.length, old: holidays.length - added.length }) };
    this.#changed();
  }

  #clocks() {
    const clocks = (this.form.value?.clocks ?? []).map((each) => ({ value: each.id, label: each.title }));
    return html`<div class="columns">${this.#number('/office/first', w('first'))}${['update', 'solution', 'warn', 'ask', 'remind'].map((key) => this.#number(`/clocks/${key}`, w(key)))}${this.#number('/retention/months', w('months'))}</div>${this.#pair('/retention', w('why'))}
      ${this.#chosen('/office/weekend', w('weekend'), WEEK.map((each) => ({ value: each, label: w(each) })))}${clocks.length ? this.#chosen('/office/outlasting', w('outlasting'), clocks) : nothing}`;
  }

  #statuses() {
    return this.rules.statuses.map((each, at) => html`<fieldset class="sheet form"><legend>${said(each) || each.code}</legend>${this.#pair(`/statuses/${at}`, w('name'))}
      ${each.next ? html`${this.#pair(`/statuses/${at}/next`, w('next'), field.lines)}<div class="columns">${['days', 'workingDays'].map((key) => this.#number(`/statuses/${at}/${key}`, w(key)))}</div>` : nothing}</fieldset>`);
  }

  #dossiers() {
    const known = Object.entries(this.#asked).map(([key, asked]) => [key, asked.title ? `${asked.title} (${key})` : key]);
    const kinds = (this.#asked.evidence?.items?.properties?.kind?.oneOf ?? []).map((each) => ({ value: each.const, label: each.title ?? each.const }));
    const codes = (list) => (this.rules.dossiers[list] ?? []).map((each) => [each.code, said(each) + ` (${each.code})`]);
    return html`${this.rules.dossiers.authorities.map((each, at) => {
      const place = `/dossiers/authorities/${at}`;
      return html`<fieldset class="sheet form"><legend>${said(each.to) || each.code}</legend>${this.#pair(`${place}/to`, w('to'))}${this.#pair(`${place}/subject`, w('subject'))}
        <div class="columns">${this.#order(`${place}/parts`, w('parts-of'), codes('parts'))}${this.#order(`${place}/needs`, w('needs-of'), codes('needs'))}</div></fieldset>`;
    })}
      <h2>${w('parts')}</h2>${this.#list('/dossiers/parts', { made: { fields: [] }, more: (place) => this.#order(`${place}/fields`, w('fields'), known) })}
      <h2>${w('needs')}</h2>${this.#list('/dossiers/needs', { made: { any: [] }, more: (place) => html`${this.#order(`${place}/any`, w('any'), known)}
        ${field.yes({ name: `${place}/files`, label: w('files'), checked: this.#at(`${place}/files`), input: (e) => this.#set(`${place}/files`, e.target.checked || undefined) })}
        ${this.#at(`${place}/files`) && kinds.length ? this.#chosen(`${place}/kinds`, w('kinds'), kinds) : nothing}` })}`;
  }

  #everything() {
    return field.lines({ name: 'everything', label: w('everything'), hint: w('everything-hint'), value: this.raw ?? written(this.rules),
      fault: this.#fault('') ?? (this.unreadable ? w('unreadable') : undefined), input: (e) => this.#typed(e.target.value) });
  }

  #typed(text) {
    this.draft.touched();
    this.raw = text;
    try {
      const read = JSON.parse(text);
      this.unreadable = !Array.isArray(read.statuses) || !Array.isArray(read.dossiers?.authorities);
      if (!this.unreadable) this.rules = read;
    } catch {
      this.unreadable = true;
    }
    this.requestUpdate();
  }

  render() {
    const statuses = this.rules.statuses.map((each) => ({ value: each.code, label: said(each) }));
    const issues = (this.#asked.issue?.oneOf ?? []).map((each) => ({ value: each.const, label: each.title ?? each.const }));
    return html`<form class="form" novalidate @submit=${this.draft.submit}>${this.draft.summary()}
      ${this.#section('holidays', () => this.#holidays())}
      ${this.#section('clocks', () => this.#clocks(), ['clocks', 'retention', 'office'])}
      ${this.#section('templates', () => this.#list('/templates', { words: '/label', named: (each) => said(each.label) || each.code, made: { at: [], label: { bn: '', en: '' } },
        more: (place) => html`${this.#pair(place, w('template'), field.lines, w('template-hint'))}${this.#chosen(`${place}/at`, w('at'), statuses)}` }))}
      ${this.#section('statuses', () => this.#statuses())}
      ${this.#section('reasons', () => Object.keys(this.rules.reasons ?? {}).map((to) => html`<h2>${statuses.find((s) => s.value === to)?.label ?? to}</h2>${this.#list(`/reasons/${to}`)}`))}
      ${this.#section('groups', () => this.#list('/groups', { more: (place) => (issues.length ? this.#chosen(`${place}/issues`, w('issues'), issues) : nothing) }))}
      ${this.#section('lists', () => CHOICES.map((key) => html`<h2>${w(key)}</h2>${this.#list(`/${key}`)}`), CHOICES)}
      ${this.#section('checklists', () => Object.keys(this.rules.checklists ?? {}).map((form) => html`<h2>${formCalled(this.forms, form)}</h2>${this.#list(`/checklists/${form}`)}`))}
      ${this.#section('looking', () => html`<h2>${w('looks')}</h2>${this.#list('/dossiers/looks')}<h2>${w('offices')}</h2>${this.rules.dossiers.offices.map((each, at) => this.#pair(`/dossiers/offices/${at}`, said(each) || each.permission))}
        <h2>${w('referral')}</h2>${this.#list('/dossiers/referral')}`, ['dossiers/looks', 'dossiers/offices', 'dossiers/referral'])}
      ${this.#section('dossiers', () => this.#dossiers(), ['dossiers/authorities', 'dossiers/parts', 'dossiers/needs'])}
      ${this.#section('everything', () => this.#everything())}
      ${field.text({ name: 'note', label: w('note'), hint: w('note-hint') })}
      <p class="actions"><button class="primary" data-does="keep" ?disabled=${this.draft.busy}>${w('keep')}</button></p>
    </form>`;
  }
}

define('rules-form', RulesForm);
