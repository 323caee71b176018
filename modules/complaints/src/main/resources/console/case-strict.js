// The strictly kept answers of a case: by themselves, each time with a reason.

import { Loading, Piece, define, facts, field, html, session } from 'becs/console';
import * as api from './case-api.js';
import { w } from './case-words.js';

class CaseStrict extends Piece {
  static properties = { number: {}, reasons: { attribute: false }, unsaid: { state: true } };

  constructor() {
    super();
    this.answers = new Loading(this, () => api.strictAnswers(this.number, this.chosen), { now: false });
  }

  willUpdate(changed) {
    if (!changed.has('number')) return;
    this.answers.is(undefined);
    this.chosen = undefined;
  }

  #open() {
    this.unsaid = !this.chosen;
    if (this.chosen) this.answers.again();
  }

  render() {
    if (!session.may('complaints.answer.strict')) return html``;
    if (this.answers.busy || this.answers.value || this.answers.refusal) {
      return this.answers.show((a) => html`<h3>${w('strict')}</h3>${a.sections.length ? html`<div class="sheet request" data-part="strict">${a.sections.map((s) => facts(s.rows.map((r) => [r.label, r.value])))}</div>` : html`<p class="soft">${w('strict-none')}</p>`}`);
    }
    return html`<details><summary>${w('strict')}</summary><p class="soft">${w('strict-lead')}</p><div class="form">
      ${field.select({ name: 'strict-reason', label: w('why'), options: [['', w('choose')], ...(this.reasons ?? []).map((r) => [r.code, api.said(r.label)])], value: this.chosen ?? '', fault: this.unsaid && w('choose'), input: (e) => { this.chosen = e.target.value; } })}
      <p><button type="button" data-does="strict" @click=${() => this.#open()}>${w('strict-show')}</button></p></div></details>`;
  }
}

define('case-strict', CaseStrict);
