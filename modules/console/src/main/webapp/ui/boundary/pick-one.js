// One out of many, found by typing: a box, and below it what fits. Its value is sent with the form around it.

import { html, nothing } from 'lit';
import { Piece, define } from './piece.js';
import { w } from '../entity/pick-words.js';

class PickOne extends Piece {
  /**
   * name   under which the value is sent; empty until something was picked
   * label, hint, fault  as of any field
   * load   (words) => promise of [{value, label}]
   */
  static properties = {
    name: {}, label: { attribute: false }, hint: { attribute: false }, fault: { attribute: false }, load: { attribute: false },
    picked: { state: true }, found: { state: true }, at: { state: true }, shown: { state: true }, words: { state: true },
  };

  #turn = 0;

  constructor() {
    super();
    this.found = [];
    this.at = 0;
    this.words = '';
    this.shown = false;
  }

  async #look(words) {
    const turn = ++this.#turn;
    this.words = words;
    this.picked = undefined;
    const found = await this.load(words.trim());
    // What was typed later has an answer of its own.
    if (turn !== this.#turn) return;
    this.found = found;
    this.at = 0;
    this.shown = true;
  }

  #pick(one) {
    this.#turn++;
    this.picked = one;
    this.words = one.label;
    this.shown = false;
    this.dispatchEvent(new CustomEvent('picked', { bubbles: true, detail: one }));
  }

  #key(e) {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      if (!this.shown) return void this.#look('');
      this.at = (this.at + (e.key === 'ArrowDown' ? 1 : -1) + this.found.length) % Math.max(1, this.found.length);
      this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
    } else if (e.key === 'Enter' && this.shown) {
      e.preventDefault();
      if (this.found[this.at]) this.#pick(this.found[this.at]);
    } else if (e.key === 'Escape' && this.shown) {
      // Closes the list, not the dialog around it.
      e.preventDefault();
      this.shown = false;
    }
    return undefined;
  }

  render() {
    const id = `f-${this.name}`;
    const described = [this.hint && `${id}-hint`, this.fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;
    return html`<div class="field pick" @focusout=${(e) => { if (!this.contains(e.relatedTarget)) this.shown = false; }}>
      <label for=${id}>${this.label}</label>
      ${this.hint ? html`<p class="hint" id="${id}-hint">${this.hint}</p>` : nothing}
      <input id=${id} role="combobox" aria-autocomplete="list" aria-expanded=${this.shown} aria-controls="${id}-list" autocomplete="off" spellcheck="false"
        aria-activedescendant=${this.shown && this.found.length ? `${id}-${this.at}` : nothing} aria-describedby=${described} aria-invalid=${this.fault ? 'true' : nothing}
        .value=${this.words} placeholder=${w('type')} @input=${(e) => this.#look(e.target.value)} @keydown=${(e) => this.#key(e)} @click=${() => { if (!this.shown) this.#look(''); }}>
      <input type="hidden" name=${this.name} .value=${this.picked?.value ?? ''}>
      <ul id="${id}-list" role="listbox" aria-label=${this.label} tabindex="-1" ?hidden=${!this.shown || !this.found.length}>
        ${this.found.map((one, i) => html`<li id="${id}-${i}" role="option" aria-selected=${i === this.at} @mousedown=${(e) => e.preventDefault()} @click=${() => this.#pick(one)}>${one.label}</li>`)}
      </ul>
      <p class="count" role="status">${this.shown ? (this.found.length ? '' : w('none')) : ''}</p>
      ${this.fault ? html`<p class="fault" id="${id}-fault">${this.fault}</p>` : nothing}
    </div>`;
  }
}

define('pick-one', PickOne);
