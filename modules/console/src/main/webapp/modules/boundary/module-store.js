// Files of the module store on this server.

import { html, nothing } from 'lit';
import { Piece, define } from '../../ui/boundary/piece.js';
import { pill } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { Loading } from '../../ui/control/loading.js';
import { report } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { session } from '../../session/control/session.js';
import * as modules from '../control/modules.js';
import { w } from '../entity/store-words.js';

const UNTIL_SEEN = 2500;

class ModuleStore extends Piece {
  static properties = { after: { attribute: false } };

  constructor() {
    super();
    this.files = new Loading(this, () => modules.placements());
  }

  /** `act`: place, takeOff, upload or discard. */
  async #do(act, file) {
    const placing = await import('./placing.js');
    const done = await placing[act](file);
    if (!done) return;
    report(done.answer, done.sentence);
    this.files.again();
    // The server takes a moment to see the file.
    setTimeout(() => this.after?.(), UNTIL_SEEN);
  }

  #acts(row) {
    return row.inPlace
      ? html`<button type="button" class="small" aria-label="${w('take-off')}: ${row.file}" @click=${() => this.#do('takeOff', row.file)}>${w('take-off')}</button>`
      : html`<button type="button" class="small" aria-label="${w('place')}: ${row.file}" @click=${() => this.#do('place', row.file)}>${w('place')}</button>
        <button type="button" class="small plain" aria-label="${w('discard')}: ${row.file}" @click=${() => this.#do('discard', row.file)}>${w('discard')}</button>`;
  }

  render() {
    const may = session.may('core.module.place');
    return this.files.show((files) => (files.length || may ? html`
      <section>
        <header class="head"><div><h2>${w('store')}</h2><p class="lead">${w('store-lead')}</p></div>
          <div class="actions">
            ${session.may('core.signer.trust') ? html`<button type="button" class="plain" @click=${async () => (await import('./signers.js')).signers()}>${icon('shield')} ${w('signers')}</button>` : nothing}
            ${may ? html`<button type="button" @click=${() => this.#do('upload')}>${icon('modules')} ${w('upload')}</button>` : nothing}</div></header>
        <data-table name="store" .caption=${w('store')} .rowKey=${(row) => row.file} .rows=${files}
          .columns=${[
            { key: 'file', label: () => w('file'), head: true, value: (f) => f.file, cell: (f) => html`<span class="mono">${f.file}</span>` },
            { key: 'place', label: () => w('state'), value: (f) => String(f.inPlace), cell: (f) => pill(w(f.inPlace ? 'in-place' : 'not-in-place'), f.inPlace ? 'good' : '') },
          ]}
          .acts=${may ? (row) => this.#acts(row) : null}
          .empty=${html`<p>${w('store-empty')}</p>`}></data-table>
      </section>` : nothing));
  }
}

define('module-store', ModuleStore);
