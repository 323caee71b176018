// Dialogs about one's own password, app, passkeys and recovery codes.

import { html } from 'lit';
import { text } from '../../ui/boundary/field.js';
import { ask } from '../../ui/control/dialogs.js';
import { tell } from '../../ui/control/toasts.js';
import { w as shell } from '../../shell/entity/shell-words.js';
import * as account from '../control/account.js';
import { w } from '../entity/account-words.js';

export async function askPassword(hasOne) {
  const done = await ask({
    title: () => w(hasOne ? 'password-change' : 'password-set'),
    body: (refusal) => html`<div class="form">
      ${hasOne ? text({ name: 'current', label: w('password-current'), type: 'password', autocomplete: 'current-password', fault: refusal?.fault?.('current') }) : ''}
      ${text({ name: 'password', label: w('password-new'), hint: w('password-hint'), type: 'password', autocomplete: 'new-password', fault: refusal?.fault?.('password') })}</div>`,
    act: () => w('password-change'),
    perform: (values) => account.changePassword(values.get('current'), values.get('password')),
  });
  if (done) tell(w('password-told'));
  return done;
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  tell(shell('copied'));
}

export async function askTotp() {
  const [secret, { qrDrawing }] = await Promise.all([account.beginTotp(), import('./qr-drawing.js')]);
  return ask({
    title: () => w('totp-add'),
    body: (refusal) => html`<p>${w('totp-lead')}</p>
      <div class="scan">${qrDrawing(secret.address, w('totp-picture'))}
        <div>
          <p>${w('totp-by-hand')}</p>
          <output class="secret">${secret.secret.match(/.{1,4}/g).map((four) => html`<span>${four}</span> `)}</output>
          <p class="actions"><button type="button" class="small" @click=${() => copy(secret.secret)}>${shell('copy')}</button> <a href=${secret.address}>${w('totp-open')}</a></p>
        </div></div>
      ${text({ name: 'code', label: w('totp-code'), inputmode: 'numeric', autocomplete: 'one-time-code', fault: refusal?.fault?.('code') })}`,
    act: () => w('totp-confirm'),
    perform: (values) => account.confirmTotp(values.get('code').trim()),
  });
}

export function askPasskey() {
  return ask({
    title: () => w('passkey-add'),
    body: () => text({ name: 'label', label: w('passkey-label') }),
    act: () => w('passkey-add'),
    perform: async (values) => {
      try {
        return await account.addPasskey(values.get('label').trim());
      } catch (e) {
        // What the browser refuses has no sentence of ours.
        throw e.status === undefined ? Object.assign(new Error(w('passkey-fault')), { status: 0, errors: [] }) : e;
      }
    },
  });
}

export function showCodes(codes) {
  return ask({
    title: () => w('codes-title'),
    body: () => html`<p>${w('codes-lead')}</p><output class="secret">${codes.map((code) => html`${code}<br>`)}</output>
      <p><button type="button" class="small" @click=${() => copy(codes.join('\n'))}>${shell('copy')}</button></p>`,
    act: () => w('codes-kept'),
    perform: async () => true,
  });
}
