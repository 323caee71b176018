// Settings of all modules: what holds now, and who said so.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { select, text } from '../../ui/boundary/field.js';
import { pill } from '../../ui/boundary/show.js';
import { ask } from '../../ui/control/dialogs.js';
import { Loading } from '../../ui/control/loading.js';
import { tell } from '../../ui/control/toasts.js';
import { number, span } from '../../shell/entity/format.js';
import { session } from '../../session/control/session.js';
import * as settings from '../control/settings.js';
import { w } from '../entity/settings-words.js';

const YES_NO = () => [['true', w('yes')], ['false', w('no')]];

export default class SettingsScreen extends Screen {
  static properties = { words: { state: true } };

  constructor() {
    super();
    this.words = '';
    this.list = new Loading(this, () => settings.all());
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  async #change(s) {
    const done = await ask({
      title: () => s.label,
      body: (refusal) => this.#field(s, refusal?.fault?.('value') || (refusal ? refusal.message : '')),
      act: () => w('save'),
      perform: (values) => settings.set(s.key, values.get('value')),
    });
    if (!done) return;
    this.list.again();
    tell(w('changed-told', { label: s.label }), s.type === 'SECRET' ? {} : {
      undo: () => (s.source === 'STAFF' ? settings.set(s.key, s.value) : settings.reset(s.key)).then(() => this.list.again()),
    });
  }

  #reset(s) {
    return this.attempt(async () => {
      await settings.reset(s.key);
      this.list.again();
      tell(w('reset-told', { label: s.label }));
    });
  }

  #field(s, fault) {
    const options = s.type === 'YES_NO' ? YES_NO() : s.type === 'CHOICE' ? s.choices.map((c) => [c, c]) : null;
    if (options) return select({ name: 'value', label: w('value'), options, value: s.value, fault });
    const limits = s.type === 'NUMBER' && s.most > s.least ? w('range', { least: s.least, most: s.most }) : '';
    const hint = [s.type === 'SECRET' ? w('secret-hint') : this.#standard(s), s.type === 'DURATION' ? w('duration') : limits].filter(Boolean).join(' · ');
    return text({ name: 'value', label: w('value'), hint, fault, value: s.type === 'SECRET' ? '' : s.value, type: s.type === 'SECRET' ? 'password' : 'text', inputmode: s.type === 'NUMBER' ? 'numeric' : undefined });
  }

  #standard(s) {
    return s.defaultValue ? w('default', { value: this.#shown(s, s.defaultValue) }) : w('default-empty');
  }

  #shown(s, value) {
    if (s.type === 'YES_NO') return w(value === 'true' ? 'yes' : 'no');
    if (s.type === 'NUMBER' && /^\d{1,15}$/.test(value)) return number(Number(value));
    if (s.type === 'DURATION') return span(value);
    return value;
  }

  #value(s) {
    if (s.type === 'SECRET') return html`<span class="soft">${w('secret')}: ${w(s.given ? 'given' : 'not-given')}</span>`;
    return s.value ? html`<strong>${this.#shown(s, s.value)}</strong>` : html`<span class="soft">${w('empty')}</span>`;
  }

  #row(s) {
    const may = s.changeable && session.may('core.setting.change');
    return html`<li class="setting">
      <div><span>${s.label}</span><small class="mono">${s.key}</small></div>
      <div>${this.#value(s)} ${s.source === 'DEFAULT' ? nothing : pill(w(s.source), s.source === 'STAFF' ? 'good' : '')}</div>
      <div class="actions">${may ? html`<button type="button" class="small" aria-label="${w('change')}: ${s.label}" @click=${() => this.#change(s)}>${w('change')}</button>
        ${s.source === 'STAFF' ? html`<button type="button" class="small plain" aria-label="${w('reset')}: ${s.label}" @click=${() => this.#reset(s)}>${w('reset')}</button>` : nothing}` : nothing}</div>
    </li>`;
  }

  body() {
    return this.list.show((list) => {
      const wanted = this.words.toLocaleLowerCase().normalize('NFC');
      const found = list.filter((s) => `${s.label} ${s.key} ${s.module} ${s.moduleName}`.toLocaleLowerCase().normalize('NFC').includes(wanted));
      const modules = [...new Set(found.map((s) => s.module))];
      const name = (id) => found.find((s) => s.module === id).moduleName || id;
      return html`
        <div class="tools"><input class="grow" type="search" aria-label=${w('find')} placeholder=${w('find')} .value=${this.words} @input=${(e) => { this.words = e.target.value; }}></div>
        ${modules.map((id) => html`<section><h2>${name(id)}</h2><ul class="settings sheet">${found.filter((s) => s.module === id).map((s) => this.#row(s))}</ul></section>`)}
        ${found.length ? nothing : html`<div class="empty"><p>${w('nothing-found')}</p></div>`}`;
    });
  }
}
