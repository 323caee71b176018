// Something that is fetched for an element: while it comes, when it is there, when it was refused.

import { html } from 'lit';
import { language } from '../../shell/entity/language.js';
import { line } from '../../shell/control/api.js';
import { w } from '../../shell/entity/shell-words.js';
import { icon } from '../entity/icons.js';

export class Loading {
  value = undefined;
  refusal = null;
  busy = false;
  #turn = 0;
  #coming = undefined;
  // What nobody has asked for yet is not fetched by a change of the language either: it may leave a trace.
  #again = () => (this.now || this.value !== undefined || this.refusal ? this.again() : undefined);

  /** @param fetch gives a promise; asked again when the language changes or the line is back */
  constructor(host, fetch, { now = true } = {}) {
    this.host = host;
    this.fetch = fetch;
    this.now = now;
    host.addController(this);
  }

  hostConnected() {
    language.addEventListener('change', this.#again);
    line.addEventListener('online', this.#again);
    // After the first update: then the element knows what it is about.
    if (this.now) this.host.updateComplete.then(() => this.again());
  }

  hostDisconnected() {
    language.removeEventListener('change', this.#again);
    line.removeEventListener('online', this.#again);
    this.#turn++;
  }

  /** Fetches it again; what is there stays until the new comes. */
  again() {
    this.#coming = this.#fetched(++this.#turn);
    return this.#coming;
  }

  /** What is there once nothing is on its way any more: what a change that names a version has to name. */
  async latest() {
    let awaited;
    while (this.busy && awaited !== this.#coming) await (awaited = this.#coming);
    return this.value;
  }

  async #fetched(turn) {
    this.busy = true;
    this.host.requestUpdate();
    try {
      const value = await this.fetch();
      if (turn !== this.#turn) return;
      this.value = value;
      this.refusal = null;
    } catch (e) {
      if (turn !== this.#turn) return;
      this.refusal = e;
    } finally {
      if (turn === this.#turn) {
        this.busy = false;
        this.host.requestUpdate();
      }
    }
  }

  /** Takes a value that is known already, for instance the answer to a change. */
  is(value) {
    this.#turn++;
    this.value = value;
    this.refusal = null;
    this.busy = false;
    this.host.requestUpdate();
  }

  /** Draws it in whichever state it is. */
  show(ready) {
    if (this.refusal && this.refusal.status === undefined) throw this.refusal;
    if (this.refusal) return failed(this.refusal, () => this.again());
    if (this.value === undefined) return bones();
    return ready(this.value);
  }
}

/** @param sample whether nothing is really on its way */
export const bones = (sample = false) => html`<div class="bones" ?data-sample=${sample} role="status" aria-label=${w('loading')}>${[1, 2, 3, 4, 5].map(() => html`<i></i>`)}</div>`;

/** What could not be had, why, and one more try. */
export const failed = (refusal, again) => html`
  <div class="note ${refusal.status === 403 || refusal.status === 0 ? 'warn' : 'wrong'}" role="alert">
    <p>${refusal.message}</p>
    ${again && refusal.status !== 403 ? html`<button class="small" @click=${again}>${icon('again')} ${w('again')}</button>` : ''}
  </div>`;
