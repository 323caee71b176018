// Tokens: issue one, see which exist, take one back.

import { html } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { receipt, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { ask, drawer } from '../../ui/control/dialogs.js';
import { Loading } from '../../ui/control/loading.js';
import { tell } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { w as shell } from '../../shell/entity/shell-words.js';
import * as tokens from '../control/tokens.js';
import { w } from '../entity/tokens-words.js';
import './token-form.js';

export default class TokensScreen extends Screen {
  constructor() {
    super();
    this.list = new Loading(this, () => tokens.all());
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p>`; }

  actions() {
    return html`<button type="button" class="primary" @click=${() => this.#issue()}>${icon('key')} ${w('new')}</button>`;
  }

  async #issue() {
    const token = await drawer(() => w('new'), (close) => html`<token-form .done=${close}></token-form>`);
    if (!token) return;
    this.list.again();
    await ask({
      title: () => w('issued-title'),
      body: () => html`<p>${w('issued-lead')}</p><output class="secret">${token}</output>
        <p><button type="button" class="small" @click=${async () => { await navigator.clipboard.writeText(token); tell(shell('copied')); }}>${shell('copy')}</button></p>`,
      act: () => w('kept-it'),
      perform: async () => true,
    });
  }

  async #revoke(token) {
    const done = await ask({
      title: () => w('revoke-title', { name: token.name }),
      body: () => receipt(w('will-happen'), [
        { icon: icon('stop'), text: w('will-end') },
        { mood: 'warn', icon: icon('warn'), text: w('will-break') },
      ]),
      act: () => w('revoke'),
      danger: true,
      perform: () => tokens.revoke(token.id),
    });
    if (!done) return;
    this.list.again();
    tell(w('revoked-told', { name: token.name }));
  }

  body() {
    return this.list.show((list) => html`<data-table name="tokens" .caption=${w('title')} .rows=${list}
      .columns=${[
        { key: 'name', label: () => w('name'), head: true, value: (t) => t.name },
        { key: 'permissions', label: () => w('permissions'), value: (t) => t.permissions.join(' '), cell: (t) => (t.permissions.includes('*')
          ? w('everything') : html`<span class="mono">${[...t.permissions].sort().slice(0, 3).join(', ')}</span>${t.permissions.length > 3 ? html`<small>${w('count', { n: t.permissions.length })}</small>` : ''}`) },
        { key: 'made', minor: true, label: () => w('made'), value: (t) => t.createdAt, cell: (t) => when(t.createdAt) },
        { key: 'used', minor: true, label: () => w('used'), value: (t) => t.usedAt, cell: (t) => (t.usedAt ? when(t.usedAt) : '–') },
        { key: 'ends', label: () => w('ends'), value: (t) => t.expiresAt, cell: (t) => when(t.expiresAt) },
      ]}
      .acts=${(row) => html`<button type="button" class="small" aria-label="${w('revoke')}: ${row.name}" @click=${() => this.#revoke(row)}>${w('revoke')}</button>`}
      .empty=${html`<h2>${w('empty-title')}</h2><p>${w('empty-lead')}</p>`}></data-table>`);
  }
}
