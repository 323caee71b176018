// The files that came with a complaint; shown once it was said why the answers are opened.

import { Loading, Piece, define, html, moment, nothing, number } from 'becs/console';
import * as api from './case-api.js';
import { w } from './case-proof-words.js';

class CaseEvidence extends Piece {
  static properties = { number: {}, reason: {} };

  constructor() {
    super();
    this.files = new Loading(this, () => api.evidence(this.number));
  }

  #file(f) {
    return html`<li><p><strong>${f.name}</strong> · <time datetime=${f.receivedAt}>${moment(f.receivedAt)}</time><br>
      <small>${f.type} · ${number(Math.max(1, Math.round(f.bytes / 1024)))} kB · <span class="mono" title="SHA-256 ${f.sha256}">${f.sha256.slice(0, 16)}…</span></small></p>
      <p class="actions">${f.picture ? html`<a class="button small" href=${api.fileAddress(this.number, f.id, this.reason, '/view')} target="_blank" rel="noopener" aria-label="${w('look')}: ${f.name}">${w('look')}</a>` : nothing}
        <a class="button small" href=${api.fileAddress(this.number, f.id, this.reason)} download=${f.name} aria-label="${w('original')}: ${f.name}">${w('original')}</a></p></li>`;
  }

  render() {
    return html`<h3>${w('evidence')}</h3>${this.files.show((list) => (list.length ? html`<ol class="settings">${list.map((f) => this.#file(f))}</ol>` : html`<p class="soft">${w('no-evidence')}</p>`))}`;
  }
}

define('case-evidence', CaseEvidence);
