// Where the screen stands that the address names.

import { html, nothing } from 'lit';
import { Piece, define } from '../../ui/boundary/piece.js';
import { bones } from '../../ui/control/loading.js';
import { icon } from '../../ui/entity/icons.js';
import { router } from '../control/router.js';
import { screens } from '../control/screens.js';
import { w } from '../entity/shell-words.js';

class ScreenStage extends Piece {
  /** `at`: the address of what is shown; tells style sheets and tests when the new screen is there. */
  static properties = { screen: { state: true }, refusal: { state: true }, at: { attribute: 'data-at', reflect: true } };

  #place = () => this.#show();
  #shown = null;
  #first = true;

  connectedCallback() {
    super.connectedCallback();
    router.addEventListener('moved', this.#place);
    screens.addEventListener('change', this.#place);
    this.#show();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    router.removeEventListener('moved', this.#place);
    screens.removeEventListener('change', this.#place);
  }

  async #show() {
    const { screen, rest } = screens.find(router.path);
    if (!router.path && screens.all.length) {
      router.go(screens.all[0].path, { replace: true });
      return;
    }
    if (!screen) {
      if (screens.isAsked) this.at = router.path;
      this.#shown = null;
      this.screen = null;
      this.refusal = null;
      return;
    }
    const place = `${screen.script} ${router.path}`;
    // It stands there, or is on its way. Only what is new goes on: a screen takes other words of the address for another thing to fetch.
    if (this.#shown === place) return;
    this.#shown = place;
    try {
      const element = this.screen?.dataset.script === screen.script ? this.screen : await screens.element(screen);
      if (this.#shown !== place) return;
      element.dataset.script = screen.script;
      element.rest = rest;
      this.refusal = null;
      this.screen = element;
      this.at = router.path;
      this.#arrive();
    } catch (e) {
      // The script is gone: the module left between two looks, or the server has a newer console.
      console.error(e);
      if (this.#shown !== place) return;
      this.#shown = null;
      this.screen = null;
      this.refusal = w('old-version');
    }
  }

  /** Focus on the heading, so that readers hear where they are; not at the very first page. */
  async #arrive() {
    scrollTo(0, 0);
    if (this.#first) {
      this.#first = false;
      return;
    }
    await this.updateComplete;
    await this.screen?.updateComplete;
    this.querySelector('h1')?.focus({ preventScroll: true });
  }

  render() {
    if (this.refusal) {
      return html`<div class="empty"><h1 tabindex="-1">${this.refusal}</h1><button type="button" class="primary" @click=${() => location.reload()}>${icon('again')} ${w('reload')}</button></div>`;
    }
    if (this.screen) return html`${this.screen}`;
    if (this.screen === undefined && screens.find(router.path).screen) return bones();
    const nowhere = screens.all.length ? 'no-screen' : 'no-screens';
    return html`<div class="empty"><h1 tabindex="-1">${w(nowhere)}</h1><p>${w(`${nowhere}-lead`)}</p>${nothing}</div>`;
  }
}

define('screen-stage', ScreenStage);
