// How the site looks: what is in use, its settings, all themes, and every step that led here.

import { Draft, Loading, Screen, bytes, facts, html, icon, nothing, number, pill, session, tell, when } from 'becs/console';
import * as api from './theme-api.js';
import { setting, values } from './theme-settings.js';
import { discard, goBack, preview, send, use } from './theme-steps.js';
import { w } from './theme-words.js';

const groups = (settings) => [...new Set(settings.map((s) => s.group))];

export default class ThemesScreen extends Screen {
  static properties = { order: { state: true }, said: { state: true } };

  constructor() {
    super();
    this.order = null;
    this.said = '';
    this.now = new Loading(this, () => api.look());
    this.all = new Loading(this, () => api.themes());
    this.steps = new Loading(this, () => api.steps());
    this.draft = new Draft(this, (form) => this.#save(form));
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  actions() {
    return session.may('site.theme.send')
      ? html`<button type="button" class="primary" @click=${() => send(() => this.all.again())}>${icon('modules')} ${w('send')}</button>` : nothing;
  }

  async #again() {
    this.order = null;
    this.said = '';
    await Promise.all([this.now.again(), this.all.again(), this.steps.again()]);
  }

  async #save(form) {
    const { look, etag } = this.now.value;
    if (form.get('try')) {
      const refusal = await preview(look.theme, look.sent ?? undefined, values(look.settings, form));
      if (refusal) throw refusal;
      return;
    }
    await api.save(values(look.settings, form), etag);
    tell(w('saved-told'));
    await this.#again();
  }

  body() {
    return html`${this.now.show(({ look }) => this.#look(look))}
      ${this.all.show((all) => this.#themes(all))}
      ${this.steps.show((steps) => this.#history(steps))}`;
  }

  #look(look) {
    return html`
      <section><h2>${w('now')}</h2>${facts([[w('theme'), look.theme], [w('version'), look.version]])}
        ${look.usable ? nothing : html`<div class="note wrong"><p>${w('unusable')}</p></div>`}</section>
      <section class="part"><h2>${w('settings')}</h2>
        ${look.settings.length ? this.#form(look) : html`<p>${w('none')}</p>`}</section>`;
  }

  #form(look) {
    const open = look.settings.filter((s) => !s.fixed);
    const draw = (s) => setting(s, {
      fault: this.draft.fault(`values/${open.indexOf(s)}`),
      touched: () => this.draft.touched(),
      order: this.order,
      changed: (next, said) => { this.order = next; this.said = said; this.draft.touched(); },
    });
    return html`<form @submit=${this.draft.submit}>
      ${this.draft.summary()}
      ${groups(look.settings).map((group) => html`<div class="columns">${look.settings.filter((s) => s.group === group).map(draw)}</div>`)}
      <p class="unseen" role="status">${this.said}</p>
      <div class="actions">
        ${session.may('site.theme.change') ? this.draft.button(w('save')) : nothing}
        ${session.may('site.theme.preview') ? html`<button name="try" value="yes" ?disabled=${this.draft.busy}>${w('try')}</button>` : nothing}
      </div></form>`;
  }

  #themes(all) {
    const rows = [
      ...all.disk.map((theme) => ({ theme, version: '', from: 'disk' })),
      ...all.sent.map((t) => ({ ...t, from: 'sent' })),
    ];
    return html`<section class="part"><h2>${w('themes')}</h2>
      <data-table name="themes" .caption=${w('themes')} .rows=${rows} .rowKey=${(t) => t.id ?? t.theme}
        .columns=${[
          { key: 'theme', label: () => w('theme'), head: true, value: (t) => t.theme, cell: (t) => html`${t.theme} ${this.#isWorn(t) ? pill(w('current'), 'good') : nothing}` },
          { key: 'version', label: () => w('version'), value: (t) => t.version },
          { key: 'from', minor: true, label: () => w('source'), value: (t) => w(t.from), cell: (t) => (t.from === 'disk' ? w('disk') : html`${w('sent')} · ${bytes(t.weight)}`) },
          { key: 'when', minor: true, label: () => w('when'), value: (t) => t.sentAt ?? '', cell: (t) => (t.sentAt ? when(t.sentAt) : '–') },
        ]}
        .acts=${(t) => this.#acts(t)}></data-table></section>`;
  }

  #isWorn(t) {
    const look = this.now.value?.look;
    return look && look.theme === t.theme && (look.sent ?? undefined) === t.id;
  }

  #acts(t) {
    const name = `${t.theme} ${t.version}`.trim();
    const button = (word, act, danger = '') => html`<button type="button" class="small ${danger}" aria-label="${w(word)}: ${name}" @click=${act}>${w(word)}</button>`;
    return html`
      ${session.may('site.theme.preview') ? button('try', () => preview(t.theme, t.id)) : nothing}
      ${session.may('site.theme.use') && !this.#isWorn(t) ? button('use', () => use(t, this.now.value.etag, () => this.#again())) : nothing}
      ${session.may('site.theme.send') && t.id && !this.#isWorn(t) ? button('remove', () => discard(t, () => this.#again()), 'danger') : nothing}`;
  }

  #history(steps) {
    const now = this.now.value?.look.number;
    return html`<section class="part"><h2>${w('history')}</h2>
      <data-table name="theme-steps" .caption=${w('history')} .rows=${steps} .rowKey=${(s) => s.number} .empty=${html`<p>${w('untouched')}</p>`}
        .columns=${[
          { key: 'number', label: () => w('step'), head: true, value: (s) => s.number, cell: (s) => html`<span class="figures">${number(s.number)}</span>` },
          { key: 'step', label: () => w('what'), value: (s) => w(s.step) },
          { key: 'theme', label: () => w('theme'), value: (s) => `${s.theme} ${s.version}` },
          { key: 'when', minor: true, label: () => w('when'), value: (s) => s.madeAt, cell: (s) => when(s.madeAt) },
        ]}
        .acts=${session.may('site.theme.use') ? (s) => (s.number === now ? pill(w('current'), 'good') : html`<button type="button" class="small"
          aria-label="${w('back')}: ${number(s.number)}" @click=${() => goBack(s, this.now.value.etag, () => this.#again())}>${w('back')}</button>`) : null}></data-table></section>`;
  }
}
