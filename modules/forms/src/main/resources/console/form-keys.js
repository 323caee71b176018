// Whose signature under a form module counts: in a drawer beside the list of forms.

import { Loading, Piece, ask, day, define, drawer, field, html, icon, nothing, pill, report, tell } from 'becs/console';
import * as api from './form-api.js';
import { w } from './form-keys-words.js';

const DAY_ENDS = 'T23:59:59+06:00';
const state = (key) => {
  if (key.revokedAt) return ['withdrawn', 'wrong'];
  return new Date(key.expiresAt) <= new Date() ? ['over', 'warn'] : ['valid', 'good'];
};

class FormKeys extends Piece {
  constructor() {
    super();
    this.list = new Loading(this, () => api.keys());
  }

  async #add() {
    const done = await ask({
      title: () => w('add'),
      body: (refusal) => html`<p>${w('add-lead')}</p>
        ${[['id', 'text'], ['maker', 'text'], ['expiresAt', 'date']].map(([name, type]) => field.text({
          name, type, label: w(name), hint: w(`${name}-hint`), required: true, fault: refusal?.fault?.(name),
        }))}
        ${field.lines({ name: 'publicKey', label: w('publicKey'), hint: w('publicKey-hint'), required: true, fault: refusal?.fault?.('publicKey') })}`,
      act: () => w('add'),
      perform: (values) => api.trust({
        id: values.get('id').trim(),
        maker: values.get('maker').trim(),
        publicKey: values.get('publicKey').trim(),
        expiresAt: new Date(values.get('expiresAt') + DAY_ENDS).toISOString(),
      }),
    });
    if (done) { report(done, w('added-told')); this.list.again(); }
  }

  async #withdraw(key) {
    const done = await ask({
      title: () => w('withdraw-title', key), body: () => html`<p>${w('withdraw-body')}</p>`, act: () => w('withdraw'), danger: true,
      perform: () => api.distrust(key.id),
    });
    if (done) { tell(w('withdrawn-told', key)); this.list.again(); }
  }

  #key(key) {
    const [word, mood] = state(key);
    return html`<li class="sheet">
      <div><strong>${key.id}</strong> ${pill(w(word), mood)}
        <small>${key.maker}</small><small>${w('until')} ${day(key.expiresAt)}</small><small class="mono">${key.publicKey}</small></div>
      ${key.revokedAt ? nothing : html`<button type="button" class="small" aria-label="${w('withdraw')}: ${key.id}" @click=${() => this.#withdraw(key)}>${w('withdraw')}</button>`}</li>`;
  }

  render() {
    return html`<p class="soft">${w('lead')}</p>
      ${this.list.show((list) => (list.length ? html`<ul class="requests">${list.map((k) => this.#key(k))}</ul>` : html`<p>${w('none')}</p>`))}
      <p class="actions"><button type="button" class="primary" @click=${() => this.#add()}>${icon('shield')} ${w('add')}</button></p>`;
  }
}

define('form-keys', FormKeys);

export const keys = () => drawer(() => w('title'), () => html`<form-keys></form-keys>`);
