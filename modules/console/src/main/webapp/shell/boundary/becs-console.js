// The console: the door for who is not signed in, else navigation, bar and screen.

import { html, nothing } from 'lit';
import { Piece, define } from '../../ui/boundary/piece.js';
import { bones } from '../../ui/control/loading.js';
import { icon } from '../../ui/entity/icons.js';
import { session } from '../../session/control/session.js';
import '../../session/boundary/sign-in.js';
import '../../ui/boundary/drop-menu.js';
import { line } from '../control/api.js';
import { attention } from '../control/attention.js';
import { router } from '../control/router.js';
import { screens } from '../control/screens.js';
import { number } from '../entity/format.js';
import { language } from '../entity/language.js';
import { look, looks, wear } from '../entity/look.js';
import { w } from '../entity/shell-words.js';
import { navigation } from './navigation.js';
import './screen-stage.js';

const ASK_AGAIN = 60_000;

class BecsConsole extends Piece {
  static properties = { online: { state: true }, headline: { state: true } };

  constructor() {
    super();
    this.online = true;
    this.headline = '';
  }

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    const draw = () => this.requestUpdate();
    screens.addEventListener('change', draw);
    attention.addEventListener('change', draw);
    router.addEventListener('moved', draw);
    session.addEventListener('change', () => { draw(); this.#ask(); this.#again(); });
    line.addEventListener('offline', () => { this.online = false; });
    line.addEventListener('online', () => { this.online = true; this.#ask(); });
    setInterval(() => this.#ask(), ASK_AGAIN);
    document.addEventListener('visibilitychange', () => this.#ask());
    document.addEventListener('keydown', (e) => this.#key(e));
    this.addEventListener('titled', (e) => {
      this.headline = e.detail;
      document.title = `${e.detail} · ${w('brand')} ${w('console')}`;
    });
  }

  /** What the person may open, and what waits for them: asked at the start, every minute while somebody looks, and after a change. */
  async #ask() {
    if (!session.isOpen || document.hidden) return;
    try {
      await screens.refresh();
      attention.refresh();
    } catch (e) {
      if (e.status === undefined) throw e;
    }
  }

  /** The session ended while somebody worked: what they wrote stays, and they sign in over it. */
  async #again() {
    if (session.state === 'over') {
      const { open } = await import('../../ui/control/dialogs.js');
      if (session.state !== 'over' || document.querySelector('dialog.over')) return;
      open(() => html`<div class="inner"><sign-in inDialog></sign-in></div>`, { kind: 'over firm', label: () => w('sign-in') });
      document.querySelector('dialog.over').addEventListener('cancel', (e) => e.preventDefault());
    } else if (session.state === 'in' || session.state === 'out') {
      document.querySelector('dialog.over')?.close();
    }
  }

  spoken() {
    super.spoken();
    this.#ask();
  }

  #key(e) {
    if (!session.isOpen) return;
    const typing = e.target.closest?.('input, textarea, select, [contenteditable]');
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
      e.preventDefault();
      this.#find();
    } else if (e.key === '?' && !typing && !document.querySelector('dialog[open]')) {
      this.#help();
    }
  }

  async #find() {
    if (document.querySelector('dialog.palette')) return;
    const { palette } = await import('./command-palette.js');
    palette({ help: () => this.#help() });
  }

  async #help() {
    const { help } = await import('./help.js');
    help(this.querySelector('screen-stage')?.screen);
  }

  async #menu() {
    const { open } = await import('../../ui/control/dialogs.js');
    open((close) => html`<nav class="nav inner" aria-label=${w('navigation')} @click=${(e) => { if (e.target.closest('a')) close(); }}>
      ${navigation()}</nav>`, { kind: 'drawer left', label: () => w('navigation') });
  }

  render() {
    if (session.state === 'unknown') return html`<div class="door">${nothing}</div>`;
    if (!session.isOpen) return html`<sign-in></sign-in>`;
    return html`
      <a class="skip" href="#main" @click=${(e) => { e.preventDefault(); this.querySelector('h1')?.focus(); }}>${w('skip')}</a>
      <div class="frame">
        <nav class="side nav" aria-label=${w('navigation')}>
          <a class="mark" href="/console/"><img src=${new URL('../../icon.svg', import.meta.url)} alt=""><span>${w('brand')}<small>${w('console')}</small></span></a>
          ${navigation()}
        </nav>
        <div class="stage">
          ${this.#bar()}
          ${this.online ? nothing : html`<div class="offline" role="alert">${w('offline')}</div>`}
          ${session.me?.secondFactor === 'needed' ? html`<div class="offline" role="status"><a href=${router.href('account')}>${w('factor-needed')}</a></div>` : nothing}
          <main id="main">${screens.all.length || screens.isAsked ? html`<screen-stage></screen-stage>` : bones()}</main>
        </div>
      </div>`;
  }

  #bar() {
    const waiting = attention.all.length;
    return html`
      <header class="top">
        <button type="button" class="bare plain menu-button" aria-label=${w('menu')} @click=${() => this.#menu()}>${icon('menu')}</button>
        <span class="here" aria-hidden="true">${this.headline}</span>
        <button type="button" class="find" aria-keyshortcuts="Control+K" @click=${() => this.#find()}>${icon('search')}<span>${w('find')}</span><kbd aria-hidden="true">Ctrl K</kbd></button>
        <drop-menu .label=${w('attention-count', { n: waiting })} .face=${html`${icon('bell')}${waiting ? html`<span class="badge">${number(waiting)}</span>` : nothing}`}
          .panel=${() => this.#waiting()}></drop-menu>
        <button type="button" class="bare plain wide" aria-label=${w('help')} title=${w('help')} @click=${() => this.#help()}>${icon('help')}</button>
        <button type="button" class="plain tongue wide" lang=${language.other} title=${w('language')} @click=${() => language.is(language.other)}>${w('language-short')}</button>
        <drop-menu .label=${w('me')} .face=${icon('person')} .panel=${() => this.#mine()}></drop-menu>
      </header>`;
  }

  #waiting() {
    return attention.all.length
      ? attention.all.map((a) => html`<a class="button item" href=${router.href(a.path)}>${icon(a.icon)}<span>${a.text}</span></a>`)
      : html`<h3 tabindex="-1">${w('attention-none')}</h3>`;
  }

  #mine() {
    return html`
      <h3>${session.name ? w('signed-in-as', { name: session.name }) : w('me')}</h3>
      ${screens.all.some((s) => s.path === 'account') ? html`<a class="button item" href=${router.href('account')}>${icon('person')} ${w('me')}</a>` : nothing}
      <button type="button" class="item" lang=${language.other} @click=${() => language.is(language.other)}>${icon('letter')} ${w('language')}</button>
      <button type="button" class="item" @click=${() => this.#help()}>${icon('help')} ${w('help')}</button>
      <h3>${w('look')}</h3>
      ${looks.map((l) => html`<label class="choice"><input type="radio" name="look" .checked=${look() === l} @change=${() => wear(l)}> <span>${icon(l)} ${w(`look-${l}`)}</span></label>`)}
      <a class="button item" href="/" target="_blank" rel="noopener">${icon('home')} ${w('to-site')}</a>
      <button type="button" class="item" @click=${() => print()}>${icon('book')} ${w('print')}</button>
      <button type="button" class="item" @click=${() => session.end()}>${icon('out')} ${w('sign-out')}</button>`;
  }
}

define('becs-console', BecsConsole);
