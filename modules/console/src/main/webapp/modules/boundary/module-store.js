// Files of the module store on this server: put in place, taken off.

import { html, nothing } from 'lit';
import { Piece, define } from '../../ui/boundary/piece.js';
import { text } from '../../ui/boundary/field.js';
import { pill, receipt } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { ask } from '../../ui/control/dialogs.js';
import { Loading } from '../../ui/control/loading.js';
import { tell } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { session } from '../../session/control/session.js';
import * as modules from '../control/modules.js';
import { w } from '../entity/modules-words.js';

class ModuleStore extends Piece {
  static properties = { after: { attribute: false } };

  constructor() {
    super();
    this.files = new Loading(this, () => modules.placements());
  }

  async #place(file) {
    const done = await ask({
      title: () => w('place-title', { file }),
      body: (refusal) => text({
        name: 'root', label: w('place-root'), hint: w('place-root-hint'), value: `/api/${file.replace(/(-[0-9.]+)?\.war$/, '')}`,
        fault: refusal?.fault?.('contextRoot'), required: true,
      }),
      act: () => w('place'),
      perform: (values) => modules.place(file, values.get('root')),
    });
    if (done) this.#changed(w('placed-told', { file }));
  }

  async #takeOff(file) {
    const done = await ask({
      title: () => w('take-off-title', { file }),
      body: () => receipt(w('will-happen'), [{ icon: icon('stop'), text: w('will-leave') }]),
      act: () => w('take-off'),
      danger: true,
      perform: () => modules.takeOff(file),
    });
    if (done) this.#changed(w('taken-off-told', { file }));
  }

  async #upload() {
    const done = await ask({
      title: () => w('upload'),
      body: () => html`<p>${w('upload-lead')}</p><div class="field"><label for="f-war">${w('upload-file')}</label><input id="f-war" type="file" name="war" accept=".war" required></div>`,
      act: () => w('upload'),
      perform: (values) => {
        const file = values.get('war');
        return modules.upload(file.name.toLowerCase(), file);
      },
    });
    if (done) this.#changed(`${w('uploaded-told', done)}${done.signer ? '' : ` (${w('unsigned')})`}`);
  }

  async #discard(file) {
    const done = await ask({ title: () => w('discard-title', { file }), act: () => w('discard'), danger: true, perform: () => modules.discard(file) });
    if (done) this.#changed(w('discarded-told', { file }));
  }

  #changed(sentence) {
    tell(sentence);
    this.files.again();
    // The server takes a moment to see the file.
    setTimeout(() => this.after?.(), 2500);
  }

  #acts(row) {
    return row.inPlace
      ? html`<button type="button" class="small" aria-label="${w('take-off')}: ${row.file}" @click=${() => this.#takeOff(row.file)}>${w('take-off')}</button>`
      : html`<button type="button" class="small" aria-label="${w('place')}: ${row.file}" @click=${() => this.#place(row.file)}>${w('place')}</button>
        <button type="button" class="small plain" aria-label="${w('discard')}: ${row.file}" @click=${() => this.#discard(row.file)}>${w('discard')}</button>`;
  }

  render() {
    const may = session.may('core.module.place');
    return this.files.show((files) => (files.length || may ? html`
      <section>
        <header class="head"><div><h2>${w('store')}</h2><p class="lead">${w('store-lead')}</p></div>
          ${may ? html`<button type="button" @click=${() => this.#upload()}>${icon('modules')} ${w('upload')}</button>` : nothing}</header>
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
