// The door: one slip of paper, one step at a time.

import { html, nothing } from 'lit';
import { Piece, define } from '../../ui/boundary/piece.js';
import { text } from '../../ui/boundary/field.js';
import { Draft } from '../../ui/control/draft.js';
import { icon } from '../../ui/entity/icons.js';
import { language } from '../../shell/entity/language.js';
import { w as shell } from '../../shell/entity/shell-words.js';
import { session } from '../control/session.js';
import { w } from '../entity/session-words.js';

const LINK = '/console/link';

class SignIn extends Piece {
  static properties = { step: { state: true }, sent: { state: true }, inDialog: { type: Boolean } };

  constructor() {
    super();
    this.step = 'password';
    this.sent = false;
    this.draft = new Draft(this, (values) => this.#send(values));
  }

  connectedCallback() {
    super.connectedCallback();
    this.changed = () => this.#to(session.state === 'factor' ? 'code' : 'password');
    session.addEventListener('change', this.changed);
    const code = location.pathname === LINK && location.hash.slice(1);
    if (code) {
      // Out of the address bar before anything else: it opens the door once.
      history.replaceState(null, '', '/console/');
      this.#use(code);
    }
  }

  async #use(code) {
    this.linkCode = code;
    await this.#to('using');
    this.draft.submit({ preventDefault() {}, target: document.createElement('form') });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    session.removeEventListener('change', this.changed);
  }

  updated(changed) {
    if (!changed.has('step')) return;
    // The next step has fields of the same kind: what was typed into these is not for those.
    if (changed.get('step')) this.querySelector('form').reset();
    this.querySelector('input')?.focus();
  }

  async #send(values) {
    const get = (name) => (values.get(name) ?? '').trim();
    switch (this.step) {
      case 'password': return session.withPassword(get('name'), values.get('password') ?? '');
      case 'code': return session.withFactor({ totp: get('totp') });
      case 'recovery': return session.withFactor({ recoveryCode: get('recoveryCode') });
      case 'token': return session.withToken(get('token'));
      case 'link': await session.askForLink(get('name')); this.sent = true; return undefined;
      case 'using': this.step = 'password'; return session.withLink(this.linkCode);
      default: return undefined;
    }
  }

  async #passkey() {
    this.draft.refusal = null;
    try {
      await session.withPasskey();
    } catch (e) {
      this.draft.refusal = e.status === undefined ? Object.assign(new Error(w('passkey-fault')), { errors: [] }) : e;
      this.requestUpdate();
    }
  }

  async #to(step) {
    if (step !== 'password') this.ways ??= await import('./other-ways.js');
    this.draft.refusal = null;
    this.sent = false;
    this.step = step;
  }

  #way(step, label, drawing) {
    return html`<button type="button" @click=${() => this.#to(step)}>${icon(drawing)} ${label}</button>`;
  }

  #slip() {
    const fault = (field) => this.draft.fault(field);
    if (this.step !== 'password') {
      return this.ways.otherWay(this.step, { fault, sent: this.sent, way: (...to) => this.#way(...to), passkey: this.#passkeyWay() });
    }
    return {
      title: w(this.inDialog ? 'over-title' : 'title'), lead: w(this.inDialog ? 'over-lead' : 'lead'), act: w('enter'),
      fields: html`
        ${text({ name: 'name', label: w('name'), autocomplete: 'username', fault: fault('name'), required: true })}
        ${text({ name: 'password', label: w('password'), type: 'password', autocomplete: 'current-password', fault: fault('password'), required: true })}`,
      others: html`<h2>${w('other')}</h2>${this.#passkeyWay()}${this.#way('link', w('link'), 'letter')}${this.#way('token', w('token'), 'key')}`,
    };
  }

  #passkeyWay() {
    return window.PublicKeyCredential
      ? html`<button type="button" @click=${() => this.#passkey()}>${icon('shield')} ${w('passkey')}</button>`
      : nothing;
  }

  render() {
    const slip = this.#slip();
    const paper = html`
      <h1>${slip.title}</h1>
      <p class="lead">${slip.lead}</p>
      ${slip.done ? html`<div class="note good" role="status"><p>${slip.done}</p></div>` : nothing}
      <form @submit=${this.draft.submit}>
        ${this.draft.summary()}
        ${slip.fields}
        ${slip.act ? this.draft.button(slip.act) : nothing}
      </form>
      <div class="other">${slip.others}</div>`;
    if (this.inDialog) return html`<div class="door-slip">${paper}</div>`;
    return html`
      <div class="door">
        <header>
          <a class="mark" href="/"><img src=${new URL('../../icon.svg', import.meta.url)} alt=""><span>${shell('brand')}<small>${shell('console')}</small></span></a>
          <button type="button" class="plain" lang=${language.other} title=${shell('language')} @click=${() => language.is(language.other)}>${shell('language-short')}</button>
        </header>
        <main class="slip">${paper}</main>
        <footer></footer>
      </div>`;
  }
}

define('sign-in', SignIn);
