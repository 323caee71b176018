// The files that came with a complaint or with a message: shown once it was said why the answers are opened, and sent.

import { Loading, Piece, Refusal, define, html, moment, nothing, number, pill, save } from 'becs/console';
import * as api from './case-api.js';
import { w } from './case-proof-words.js';
import { knowing } from './case-unscanned.js';

const MOST = 5;
const LARGEST = 5 * 1024 * 1024;
const size = (f) => html`${number(Math.ceil(f.bytes / 1024))} kB`;
const hash = (f) => html`<span class="mono" title="SHA-256 ${f.sha256}">${f.sha256.slice(0, 16)}…</span>`;

/** What came with one message, without its content. */
export const sent = (files) => (files ?? []).map((f) => html`<p><small>${w('file')}: <strong>${f.name}</strong> · ${size(f)} · ${hash(f)}</small></p>`);

/** The box for files of a message; kept, and off, while a note is written, which has none. */
export const attaching = (change, isOff) => html`<div class="field" ?hidden=${isOff}><label for="f-attached">${w('attach')}</label><p class="hint" id="f-attached-hint">${w('attach-hint')}</p>
  <input id="f-attached" type="file" name="attached" multiple accept="image/jpeg,image/png,image/gif,application/pdf" aria-describedby="f-attached-hint" ?disabled=${isOff} @change=${change}></div>`;

/** Files first, each for this message; then the message, which keeps them. */
export async function writing(caseNumber, kind, values, once) {
  const chosen = kind === 'message' ? values.getAll('attached').filter((f) => f.size > 0 || f.name) : [];
  if (chosen.length > MOST || chosen.some((f) => f.size > LARGEST)) {
    throw new Refusal(422, { code: 'console.files', detail: w('attach-hint') });
  }
  const files = [];
  for (const file of chosen) files.push(await api.attach(caseNumber, once, file));
  await api.write(caseNumber, kind, values.get('said').trim(), { once, files });
}

class CaseEvidence extends Piece {
  static properties = { number: {}, reason: {}, reasons: { attribute: false } };

  constructor() {
    super();
    this.files = new Loading(this, () => api.evidence(this.number, this.reason));
  }

  #file(f) {
    return html`<li><p><strong>${f.name}</strong> · <time datetime=${f.receivedAt}>${moment(f.receivedAt)}</time><br>
      <small>${w(f.own ? 'from-complainant' : 'from-cell')} · ${f.type} · ${size(f)} · ${hash(f)}</small>
      ${f.scan === 'CLEAN' ? nothing : pill(w(f.scan === 'INFECTED' ? 'infected' : 'not-scanned'), f.scan === 'INFECTED' ? 'wrong' : '')}</p>
      <p class="actions">${f.picture ? html`<a class="button small" href=${api.fileAddress(this.number, f.id, this.reason, '/view')} target="_blank" rel="noopener" aria-label="${w('look')}: ${f.name}">${w('look')}</a>` : nothing}
        ${f.scan === 'INFECTED' ? nothing : this.#original(f)}</p></li>`;
  }

  #original(f) {
    const label = `${w('original')}: ${f.name}`;
    return f.scan === 'CLEAN'
      ? html`<a class="button small" href=${api.fileAddress(this.number, f.id, this.reason)} download=${f.name} aria-label=${label}>${w('original')}</a>`
      : html`<button type="button" class="small" data-does="unscanned" aria-label=${label} @click=${() => this.#unscanned(f)}>${w('original')}</button>`;
  }

  #unscanned(f) {
    return knowing({
      what: 'unscanned', lead: w('unscanned-lead', { name: f.name }), reason: this.reason, reasons: this.reasons,
      take: async (why) => save(await api.unscanned(this.number, f.id, why), f.name),
    });
  }

  render() {
    return html`<h3>${w('evidence')}</h3>${this.files.show((list) => (list.length ? html`<ol class="settings">${list.map((f) => this.#file(f))}</ol>` : html`<p class="soft">${w('no-evidence')}</p>`))}`;
  }
}

define('case-evidence', CaseEvidence);
