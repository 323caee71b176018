// A button with a panel below it: closes on Escape, on a click elsewhere, and when focus leaves it.

import { html, nothing } from 'lit';
import { Piece, define } from './piece.js';

class DropMenu extends Piece {
  /** `load`: a promise of what `panel` needs; asked when it is opened for the first time. */
  static properties = {
    label: { attribute: false }, face: { attribute: false }, panel: { attribute: false }, load: { attribute: false }, kind: {}, shown: { state: true },
  };

  constructor() {
    super();
    this.shown = false;
    this.kind = 'bare plain';
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('focusout', (e) => { if (!this.contains(e.relatedTarget) && e.relatedTarget) this.shown = false; });
    this.addEventListener('keydown', (e) => this.#key(e));
    this.outside = (e) => { if (!this.contains(e.target)) this.shown = false; };
    document.addEventListener('pointerdown', this.outside);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.outside);
  }

  #key(e) {
    if (!this.shown) return;
    if (e.key === 'Escape') {
      e.stopPropagation();
      this.shown = false;
      this.querySelector('button').focus();
    } else if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      const items = [...this.querySelectorAll('.panel :is(button, a, input)')];
      const next = items[(items.indexOf(document.activeElement) + (e.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length];
      if (next) { e.preventDefault(); next.focus(); }
    }
  }

  async #toggle() {
    if (this.load) this.loaded ??= await this.load();
    this.shown = !this.shown;
    await this.updateComplete;
    if (this.shown) this.querySelector('.panel :is(button, a, input)')?.focus();
  }

  render() {
    return html`
      <button type="button" class=${this.kind} aria-label=${this.label} title=${this.label} aria-expanded=${this.shown} @click=${() => this.#toggle()}>${this.face}</button>
      ${this.shown ? html`<div class="panel" @click=${(e) => { if (e.target.closest('.item')) this.shown = false; }}>${this.panel(this.loaded)}</div>` : nothing}`;
  }
}

define('drop-menu', DropMenu);
