// What every screen is: a heading, a sentence, its actions, and a body that may still be on its way.

import { html, nothing } from 'lit';
import { Piece } from './piece.js';
import { router } from '../../shell/control/router.js';
import { icon } from '../entity/icons.js';
import { refused } from '../control/toasts.js';

export class Screen extends Piece {
  /** `rest`: words of the address that belong to the screen itself. */
  static properties = { rest: { attribute: false } };

  constructor() {
    super();
    this.rest = [];
  }

  /** Override: the heading, also the title of the window. */
  title() { return ''; }

  /** Override: one sentence below it. */
  lead() { return nothing; }

  /** Override: buttons at its right. */
  actions() { return nothing; }

  /** Override: {path, label} of the screen that this one belongs to. */
  above() { return null; }

  /** Override: what the help drawer says, as a template. */
  help() { return nothing; }

  /** Override: everything below the heading. */
  body() { return nothing; }

  /** Does something that may be refused: then the sentence is shown, and the answer is undefined. */
  async attempt(work) {
    try {
      return await work();
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
      return undefined;
    }
  }

  render() {
    const above = this.above();
    return html`
      <header class="head">
        <div>
          ${above ? html`<a class="crumb" href=${router.href(above.path)}>${icon('back')} ${above.label}</a>` : nothing}
          <h1 tabindex="-1">${this.title()}</h1>
          <p class="lead">${this.lead()}</p>
        </div>
        <div class="actions">${this.actions()}</div>
      </header>
      ${this.body()}`;
  }

  updated() {
    this.dispatchEvent(new CustomEvent('titled', { bubbles: true, detail: this.title() }));
  }
}
