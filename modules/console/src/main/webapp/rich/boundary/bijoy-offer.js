// The bar that offers to turn pasted Bijoy text into Unicode, and <bijoy-offer for="name">, which does so for a plain field.

import { html, nothing, render } from 'lit';
import { define } from '../../ui/boundary/piece.js';
import { isBijoy, toUnicode } from '../entity/bijoy.js';
import { w } from '../entity/rich-words.js';

const SHOWN = 80;

const beginning = (text) => {
  const letters = [...new Intl.Segmenter('bn').segment(text.trim())].map((part) => part.segment);
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('');
};

/**
 * Draws the bar into a place, which says it aloud: Tab leads to its buttons, Escape leaves the text as it is.
 *
 * @param text what was pasted; empty takes the bar away, with a word of what was done
 */
export function drawOffer(place, text, { turn, leave, done = false } = {}) {
  place.setAttribute('role', 'status');
  render(text ? html`<div class="bijoy note" @keydown=${(e) => { if (e.key === 'Escape') { e.preventDefault(); leave(); } }}>
    <p>${w('bijoy')}</p><p lang="bn" class="bijoy-text">${w('bijoy-becomes', { text: beginning(toUnicode(text)) })}</p>
    <p class="actions"><button type="button" class="small" data-does="bijoy-turn" @click=${turn}>${w('bijoy-turn')}</button>
    <button type="button" class="small" data-does="bijoy-leave" @click=${leave}>${w('bijoy-leave')}</button></p></div>`
    : done ? html`<p class="unseen">${w('bijoy-done')}</p>` : nothing, place);
}

/** What was pasted into the rich text: it comes in as it is, and what it may mean is offered below. */
export class PastedBijoy {
  place = document.createElement('div');
  #range = null;

  /**
   * @param turn turns a range of the text into Unicode
   * @param back leads back to where one writes
   */
  constructor(turn, back) {
    this.turn = turn;
    this.back = back;
    drawOffer(this.place, '');
  }

  /** Never takes the pasting over. */
  comes(view, slice) {
    const { from } = view.state.selection;
    const text = slice.content.textBetween(0, slice.content.size, ' ', ' ');
    if (isBijoy(text)) {
      setTimeout(() => {
        this.#range = { from, to: view.state.selection.to };
        drawOffer(this.place, text, { turn: () => this.#away(this.#range), leave: () => this.#away(null) });
      });
    }
    return false;
  }

  /** Something else was written meanwhile. */
  moves(tr) {
    if (this.#range) this.#range = { from: tr.mapping.map(this.#range.from, -1), to: tr.mapping.map(this.#range.to, 1) };
  }

  #away(range) {
    this.#range = null;
    if (range) this.turn(range);
    drawOffer(this.place, '', { done: Boolean(range) });
    this.back();
  }
}

/** Stands behind a text field of the same form and looks at what is pasted into it. */
class BijoyOffer extends HTMLElement {
  #form = null;
  #at = null;

  get #field() { return this.#form?.elements[this.getAttribute('for')]; }

  connectedCallback() {
    this.#form = this.closest('form');
    this.#form?.addEventListener('paste', this.#pasted);
    drawOffer(this, '');
  }

  disconnectedCallback() {
    this.#form?.removeEventListener('paste', this.#pasted);
  }

  #pasted = (event) => {
    const field = this.#field;
    if (event.target !== field) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isBijoy(text)) return;
    const from = field.selectionStart;
    // The browser puts it in after this event.
    setTimeout(() => {
      this.#at = { from, text: field.value.slice(from, field.selectionEnd) };
      drawOffer(this, this.#at.text, { turn: () => this.#turn(), leave: () => this.#away(false) });
    });
  };

  #turn() {
    const { from, text } = this.#at;
    const field = this.#field;
    const at = field.value.startsWith(text, from) ? from : field.value.indexOf(text);
    if (at < 0) return this.#away(false);
    field.focus();
    field.setSelectionRange(at, at + text.length);
    // The one way of writing that the browser can undo in one step.
    document.execCommand('insertText', false, toUnicode(text));
    this.#away(true);
  }

  #away(done) {
    this.#at = null;
    drawOffer(this, '', { done });
    this.#field?.focus();
  }
}

define('bijoy-offer', BijoyOffer);
