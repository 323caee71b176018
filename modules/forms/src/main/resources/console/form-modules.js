// All forms; and, one address further, one of them with its versions.

import { Loading, Screen, facts, html, icon, moment, nothing, pill, router, session, when } from 'becs/console';
import * as api from './form-api.js';
import { isOfSeveral, packageActs, packageBody, packages } from './form-package.js';
import { w as p } from './form-package-words.js';
import { dates, isBelow, open, step } from './form-steps.js';
import { send, waiting } from './form-uploads.js';
import { w } from './form-words.js';

const HERE = 'forms/form-modules';
const MOOD = { OPEN: 'good', CLOSING: 'warn' };
const STATE_MOOD = { ENABLED: 'good' };

export default class FormModulesScreen extends Screen {
  constructor() {
    super();
    this.list = new Loading(this, () => api.all());
    this.uploads = new Loading(this, () => (session.may('forms.form-module.install') ? api.uploads() : Promise.resolve([])));
  }

  get #one() { return this.list.value?.forms.find((f) => f.id === this.rest[0]); }

  get #whole() { return this.list.value?.modules.find((m) => m.id === this.rest[0]); }

  title() { return this.rest[0] ? this.#one?.title ?? this.rest[0] : w('title'); }

  lead() {
    if (isOfSeveral(this.rest[0])) return p('lead');
    return this.rest[0] ? html`<code>${this.rest[0]}</code>` : w('lead');
  }

  above() { return this.rest[0] ? { path: HERE, label: w('title') } : null; }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  async #again() { await Promise.all([this.list.again(), this.uploads.again()]); }

  actions() {
    const after = () => this.#again();
    if (this.#whole) return packageActs(this.#whole, this.list.value, after);
    if (this.rest[0]) return this.#one ? this.#steps(this.#one, after) : nothing;
    return html`
      ${session.may('forms.trusted-key.change') ? html`<button type="button" class="plain" @click=${async () => (await import('./form-keys.js')).keys()}>${icon('shield')} ${w('keys')}</button>` : nothing}
      ${session.may('forms.form-module.install') ? html`<button type="button" class="primary" @click=${() => send(after)}>${icon('modules')} ${w('send')}</button>` : nothing}`;
  }

  #steps(form, after) {
    const button = (word, danger = '') => html`<button type="button" class=${danger} @click=${() => step(form, word, after)}>${w(word)}</button>`;
    const version = form.version ?? this.list.value.items.find((v) => v.id === form.id)?.version;
    return html`
      ${session.may('forms.submission.export') && version ? html`<button type="button" class="plain" @click=${async () => (await import('./form-export.js')).exportForm(form, version)}>${icon('keep')} ${w('export')}</button>` : nothing}
      ${form.phase === 'OPEN' ? button('closing') : nothing}
      ${form.phase === 'OPEN' || form.phase === 'CLOSING' ? button('close') : nothing}
      ${form.phase === 'DRAFT' || form.phase === 'CLOSED' ? button('retire', 'danger') : nothing}`;
  }

  body() {
    return this.list.show((list) => {
      if (!this.rest[0]) return this.#all(list);
      if (this.#whole) return packageBody(HERE, this.#whole, list, () => this.#again());
      return this.#one ? this.#form(this.#one, list) : html`<p>${w('absent')}</p>`;
    });
  }

  #all(list) {
    return html`
      <section><data-table name="forms" .caption=${w('title')} .rows=${list.forms} .empty=${html`<p>${w('none')}</p>`}
        .columns=${[
          { key: 'title', label: () => w('form'), head: true, value: (f) => `${f.title} ${f.id}`, cell: (f) => html`<a href=${router.href(`${HERE}/${f.id}`)}>${f.title}</a> <small>${f.id}</small>` },
          { key: 'phase', label: () => w('phase'), value: (f) => w(f.phase), cell: (f) => pill(w(f.phase), MOOD[f.phase]) },
          { key: 'version', label: () => w('version'), value: (f) => f.version ?? '', cell: (f) => html`<span class="figures">${f.version ?? '–'}</span>` },
          { key: 'closes', minor: true, label: () => w('closesAt'), value: (f) => f.closesAt ?? '', cell: (f) => (f.closesAt ? when(f.closesAt) : '–') },
        ]}></data-table></section>
      ${packages(HERE, list)}
      ${this.uploads.show((uploads) => waiting(uploads, () => this.#again()))}
      ${list.refused.length ? html`<section class="part"><h2>${w('refused')}</h2>${list.refused.map((r) => html`
        <div class="note wrong"><h3 class="mono">${r.file}</h3><p>${r.reason}</p>
          <ul>${r.mistakes.map((m) => html`<li><code>${m.place}</code> ${m.cure}</li>`)}</ul></div>`)}</section>` : nothing}`;
  }

  #form(form, list) {
    const versions = list.items.filter((v) => v.id === form.id);
    return html`<div class="columns">
      <section>
        <h2>${w('about')}</h2>
        ${facts([[w('phase'), pill(w(form.phase), MOOD[form.phase])], [w('version'), form.version], [w('maker'), form.maker], ...(form.module ? [[p('module'), html`<a href=${router.href(`${HERE}/${form.module}`)}>${form.module}</a>`]] : [])])}
      </section>
      <section>
        <h2>${w('dates')}</h2>
        ${facts(['opensAt', 'closingAt', 'closesAt'].map((d) => [w(d), form[d] ? moment(form[d]) : '–']))}
        ${form.phase === 'RETIRED' ? nothing : html`<p class="actions"><button type="button" class="small" @click=${() => dates(form, () => this.#again())}>${w('dates-set')}</button></p>`}
      </section></div>
      <section class="part"><h2>${w('versions')}</h2>
        <data-table name="form-versions" .caption=${w('versions')} .rowKey=${(v) => v.version} .rows=${versions}
          .columns=${[
            { key: 'version', label: () => w('version'), head: true, value: (v) => v.version },
            { key: 'state', label: () => w('phase'), value: (v) => w(v.state), cell: (v) => pill(w(v.state), STATE_MOOD[v.state]) },
            { key: 'signed', minor: true, label: () => w('signed'), value: (v) => v.signedBy ?? '', cell: (v) => v.signedBy ?? w('unsigned') },
            { key: 'changed', minor: true, label: () => w('changed'), value: (v) => v.changedAt, cell: (v) => when(v.changedAt) },
          ]}
          .acts=${form.phase === 'RETIRED' ? null : (v) => this.#act(form, v)}></data-table></section>`;
  }

  #act(form, v) {
    if (v.state === 'ENABLED' && form.phase === 'OPEN') return nothing;
    const given = this.list.value.modules.find((m) => m.id === form.module)?.version;
    if (given && given !== v.version) return nothing;
    const isBack = Boolean(form.version) && isBelow(v.version, form.version);
    const label = form.module ? p('open-one') : w(isBack ? 'roll-back' : 'enable');
    const isDraft = v.state === 'INSTALLED_DISABLED';
    return html`
      ${isDraft ? html`<button type="button" class="small plain" aria-label="${w('trials')}: ${v.version}" @click=${async () => (await import('./form-trials.js')).trials(form.id, v.version)}>${w('trials')}</button>` : nothing}
      <button type="button" class="small" aria-label="${label}: ${v.version}" @click=${() => open(form, v, isBack, () => this.#again())}>${label}</button>`;
  }
}
