// What every element of the console is: Lit without a shadow, so that labels, styles and readers see all of it.

import { LitElement } from 'lit';
import { language } from '../../shell/entity/language.js';

export class Piece extends LitElement {
  #again = () => this.spoken();

  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    language.addEventListener('change', this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    language.removeEventListener('change', this.#again);
  }

  /** The language has changed. */
  spoken() { this.requestUpdate(); }
}

/** Defines an element once; a second version of a file that is loaded beside the first keeps the first. */
export function define(tag, type) {
  if (!customElements.get(tag)) customElements.define(tag, type);
}
