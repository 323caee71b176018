// Whose signature is enough to place a module: in a drawer beside the store.

import { html } from 'lit';
import { lines } from '../../ui/boundary/field.js';
import { Piece, define } from '../../ui/boundary/piece.js';
import { pill } from '../../ui/boundary/show.js';
import { ask, drawer } from '../../ui/control/dialogs.js';
import { Loading } from '../../ui/control/loading.js';
import { report, tell } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { day } from '../../shell/entity/format.js';
import * as modules from '../control/modules.js';
import { w } from '../entity/signers-words.js';

class ModuleSigners extends Piece {
  constructor() {
    super();
    this.list = new Loading(this, () => modules.signers());
  }

  async #add() {
    const done = await ask({
      title: () => w('add'),
      body: (refusal) => html`<p>${w('add-lead')}</p>${lines({ name: 'certificate', label: w('certificate'), fault: refusal?.fault?.('certificate') })}`,
      act: () => w('add'),
      perform: (values) => modules.trust(values.get('certificate').trim()),
    });
    if (done) { report(done, w('added-told')); this.list.again(); }
  }

  async #remove({ fingerprint, name }) {
    const done = await ask({
      title: () => w('remove-title', { name }), body: () => html`<p>${w('remove-body')}</p>`, act: () => w('remove'), danger: true,
      perform: () => modules.distrust(fingerprint),
    });
    if (done) { tell(w('removed-told', { name })); this.list.again(); }
  }

  render() {
    return html`<p class="soft">${w('lead')}</p>
      ${this.list.show((list) => (list.length ? html`<ul class="requests">${list.map((s) => html`<li class="sheet">
        <div><strong>${s.name}</strong> ${pill(w(s.valid ? 'valid' : 'over'), s.valid ? 'good' : 'warn')}
          <small>${w('until')} ${day(s.validUntil)}</small><small class="mono">${s.fingerprint}</small></div>
        <button type="button" class="small" aria-label="${w('remove')}: ${s.name}" @click=${() => this.#remove(s)}>${w('remove')}</button></li>`)}</ul>`
        : html`<p>${w('none')}</p>`))}
      <p class="actions"><button type="button" class="primary" @click=${() => this.#add()}>${icon('shield')} ${w('add')}</button></p>`;
  }
}

define('module-signers', ModuleSigners);

export const signers = () => drawer(() => w('title'), () => html`<module-signers></module-signers>`);
