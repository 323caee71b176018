// What was done with one module, and its way out of the house.

import { html, nothing } from 'lit';
import { Piece, define } from '../../ui/boundary/piece.js';
import { timeline } from '../../ui/boundary/changes.js';
import { Loading } from '../../ui/control/loading.js';
import { refused, tell } from '../../ui/control/toasts.js';
import { session } from '../../session/control/session.js';
import * as modules from '../control/modules.js';
import { w } from '../entity/module-words.js';

const STATES = ['ENABLED', 'DISABLED', 'INSTALLED_DISABLED', 'QUARANTINED'];
const state = (word) => (STATES.includes(word) ? w(word) : word ?? '–');

class ModuleHistory extends Piece {
  static properties = { module: { attribute: false }, after: { attribute: false } };

  constructor() {
    super();
    this.steps = new Loading(this, () => modules.history(this.module.id));
  }

  again() { this.steps.again(); }

  async #undo(step) {
    try {
      await modules.undo(this.module.id, step.id);
      tell(w('undone-told'));
    } catch (e) {
      refused(e);
    }
    this.after();
  }

  async #leave() {
    const { uninstall } = await import('./uninstalling.js');
    await uninstall(this.module, this.after);
  }

  #line(s) {
    const states = s.fromState === s.toState ? state(s.toState) : w('from-to', { from: state(s.fromState), to: state(s.toState) });
    const versions = s.fromVersion && s.fromVersion !== s.toVersion ? ` · ${s.fromVersion} → ${s.toVersion}` : '';
    return { at: s.takenAt, what: html`${states}${versions}${s.reason ? html`<br><small>${s.reason}</small>` : nothing}`, who: s.actorName ?? s.actor };
  }

  render() {
    return html`<section>
      <h2>${w('history')}</h2>
      ${this.steps.show(({ items }) => html`
        ${items.length ? timeline(items.map((s) => this.#line(s))) : html`<p class="soft">${w('history-none')}</p>`}
        <p class="actions">
          ${items.length && session.may('core.module.enable') ? html`<button type="button" class="small" @click=${() => this.#undo(items[0])}>${w('history-undo')}</button>` : nothing}
          ${session.may('core.module.place') ? html`<button type="button" class="small danger" @click=${() => this.#leave()}>${w('leave')}</button>` : nothing}
        </p>`)}
    </section>`;
  }
}

define('module-history', ModuleHistory);
