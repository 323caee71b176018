// One's own account: factors and sessions.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { facts, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { Loading } from '../../ui/control/loading.js';
import { tell } from '../../ui/control/toasts.js';
import { session } from '../../session/control/session.js';
import * as account from '../control/account.js';
import { w } from '../entity/account-words.js';
import { askPasskey, askPassword, askTotp, showCodes } from './factor-dialogs.js';

export default class AccountScreen extends Screen {
  constructor() {
    super();
    this.factors = new Loading(this, () => account.factors().catch((e) => (e.status === 401 || e.status === 404 ? null : Promise.reject(e))));
    this.sessions = new Loading(this, () => account.sessions().catch((e) => (e.status === 401 || e.status === 404 ? [] : Promise.reject(e))));
  }

  title() { return w('title'); }

  lead() { return session.name || w('lead'); }

  help() { return html`<p>${w('help-1')}</p>`; }

  async #after(work, sentence) {
    const done = await this.attempt(work);
    if (done === undefined) return;
    if (done?.recoveryCodes?.length) await showCodes(done.recoveryCodes);
    if (sentence) tell(sentence);
    this.factors.again();
    this.sessions.again();
  }

  #remove(work) {
    return this.#after(async () => { await work(); return true; }, w('removed-told'));
  }

  body() {
    return this.factors.show((f) => (f ? html`
      ${session.me?.secondFactor === 'needed' ? html`<div class="note warn" role="status"><p>${w('factor-needed')}</p></div>` : nothing}
      <div class="columns">${this.#secrets(f)}${this.#passkeys(f)}</div>
      ${this.#places()}` : html`<div class="note"><p>${w('no-session')}</p></div>`));
  }

  #secrets(f) {
    const small = (word, act) => html`<button type="button" class="small" @click=${act}>${w(word)}</button>`;
    return html`<section>
      <h2>${w('password')}</h2>
      ${facts([
        [w('password'), html`${f.passwordChangedAt ? when(f.passwordChangedAt) : w('password-none')}
          <p>${small(f.passwordChangedAt ? 'password-change' : 'password-set', () => this.#after(() => askPassword(Boolean(f.passwordChangedAt)), ''))}</p>`],
        [w('totp'), html`${f.totpSince ? when(f.totpSince) : w('totp-none')}
          <p>${f.totpSince ? small('totp-remove', () => this.#remove(account.removeTotp)) : small('totp-add', () => this.#after(askTotp, ''))}</p>`],
        [w('codes'), html`${w('codes-left', { n: f.recoveryCodesLeft })}
          <p>${small('codes-new', () => this.#after(account.renewRecoveryCodes, ''))}</p>`],
      ])}
    </section>`;
  }

  #passkeys(f) {
    return html`<section>
      <h2>${w('passkeys')}</h2>
      <p class="soft">${w('passkeys-lead')}</p>
      ${f.passkeys.length ? facts(f.passkeys.map((p) => [p.label || w('unnamed'), html`${when(p.usedAt ?? p.createdAt)}
        <button type="button" class="small plain" aria-label="${w('remove')}: ${p.label}" @click=${() => this.#remove(() => account.removePasskey(p.id))}>${w('remove')}</button>`])) : html`<p>${w('passkeys-none')}</p>`}
      ${window.PublicKeyCredential ? html`<p><button type="button" class="primary" @click=${() => this.#after(askPasskey, w('passkey-told'))}>${w('passkey-add')}</button></p>` : nothing}
    </section>`;
  }

  #places() {
    return html`<section class="part">
      <h2>${w('sessions')}</h2>
      ${this.sessions.show((list) => html`
        ${facts(list.map((s) => [s.device, html`${s.network} <small>${s.isCurrent ? w('here') : when(s.seenAt)}</small>
          ${s.isCurrent ? nothing : html`<button type="button" class="small plain" aria-label="${w('end-one')}: ${s.device}" @click=${() => this.#remove(() => account.endSession(s.id))}>${w('end-one')}</button>`}`]))}
        ${list.length > 1 ? html`<p><button type="button" class="small" @click=${() => this.#remove(account.endAll)}>${w('end-all')}</button></p>` : nothing}`)}
    </section>`;
  }
}
