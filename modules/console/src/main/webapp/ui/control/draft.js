// A form that is being filled in: its faults, whether it is being sent, and that it is not lost by accident.

import { html, nothing } from 'lit';
import { router } from '../../shell/control/router.js';
import { w } from '../../shell/entity/shell-words.js';

export class Draft {
  refusal = null;
  busy = false;
  #release = null;

  /** @param send (values) => promise; values is a FormData */
  constructor(host, send) {
    this.host = host;
    this.send = send;
    host.addController(this);
  }

  hostDisconnected() { this.saved(); }

  /** Something was typed: from now on one is asked before leaving. */
  touched() {
    this.#release ??= router.guard(() => this.#mayBeLost());
  }

  async #mayBeLost() {
    const { ask } = await import('./dialogs.js');
    return ask({
      title: () => w('leave-title'), body: () => html`<p>${w('leave-body')}</p>`, act: () => w('leave'), danger: true,
      perform: async () => { this.saved(); return true; },
    });
  }

  saved() {
    this.#release?.();
    this.#release = null;
  }

  get isTouched() { return this.#release !== null; }

  fault(field) { return this.refusal?.fault?.(field) ?? ''; }

  /** For @submit: sends, and puts the focus on the first field that was refused. */
  submit = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    const form = event.target;
    this.busy = true;
    this.refusal = null;
    this.host.requestUpdate();
    try {
      await this.send(new FormData(form, event.submitter));
      this.saved();
    } catch (e) {
      if (e.status === undefined) throw e;
      this.refusal = e;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
    if (this.refusal) {
      await this.host.updateComplete;
      (form.querySelector('[aria-invalid="true"]') ?? form.querySelector('[role="alert"]'))?.focus();
    }
  };

  /** What was refused as a whole; faults of fields stand beside the fields. */
  summary() {
    return this.refusal
      ? html`<div class="note wrong" role="alert" tabindex="-1"><p>${this.refusal.message}</p>
          ${this.refusal.errors.length ? html`<ul>${this.refusal.errors.map((e) => html`<li>${e.detail}</li>`)}</ul>` : nothing}</div>`
      : nothing;
  }

  /** The button that sends it. */
  button(label, kind = 'primary') {
    return html`<button class="${kind} ${this.busy ? 'waiting' : ''}" ?disabled=${this.busy}>${label}</button>`;
  }
}
