// A new version of the rules, field by field; as JSON for whoever prefers it.

import { Piece, call, define, field, get, html, nothing, refused, router, tell } from 'becs/console';
import { API, HERE, RulesDraft } from './rules-draft.js';
import { letters } from './rules-letters.js';
import { choices, promise, statuses, types } from './rules-parts.js';
import { w } from './rules-words.js';

class RulesForm extends Piece {
  static properties = { from: { attribute: false }, raw: { state: true } };

  willUpdate(changed) {
    if (!changed.has('from')) return;
    this.raw = null;
    this.draft = new RulesDraft(this.from.content, () => this.requestUpdate());
    get(`${API}/letters`).then((answer) => { this.letters = answer.items; this.requestUpdate(); });
  }

  #switch() {
    if (this.raw === null) {
      this.raw = this.draft.content();
      return;
    }
    try {
      const { refusal } = this.draft;
      this.draft = new RulesDraft(this.raw, () => this.requestUpdate());
      this.draft.refusal = refusal;
      this.raw = null;
    } catch {
      tell(w('no-json'));
    }
  }

  async #keep(event) {
    event.preventDefault();
    const note = new FormData(event.target).get('note').trim();
    try {
      const { data } = await call('POST', `${API}/versions`, { body: { content: this.raw ?? this.draft.content(), note } });
      tell(w('kept', { n: data.line.version }));
      router.go(`${HERE}/${data.line.version}`);
    } catch (e) {
      if (e.status === undefined) throw e;
      this.draft.refusal = e;
      this.requestUpdate();
      if (!e.errors.length) refused(e);
      await this.updateComplete;
      this.querySelector('[role=alert]')?.focus();
    }
  }

  render() {
    const d = this.draft;
    return html`<form class="rules" @submit=${(e) => this.#keep(e)} novalidate>
      ${d.refusal?.errors.length ? html`<div class="note wrong" role="alert" tabindex="-1"><p>${d.refusal.message}</p><ul>${d.refusal.errors.map((e) => html`<li>${e.detail}${this.raw === null ? nothing : html` <code>${e.pointer.replace('/content', '') || '/'}</code>`}</li>`)}</ul></div>` : nothing}
      <p class="actions"><button type="button" class="small" data-does="raw" aria-pressed=${this.raw !== null} @click=${() => this.#switch()}>${w('raw')}</button></p>
      ${this.raw !== null ? field.lines({ name: 'content', label: w('content'), hint: w('content-hint'), value: this.raw, input: (e) => { this.raw = e.target.value; } })
        : html`${types(d)}${statuses(d)}${choices(d, 'refusals')}${choices(d, 'roles')}${promise(d)}${letters(d, this.letters ?? [])}
          <section class="part"><p class="soft">${w('elsewhere')} <a href=${router.href('settings')}>${w('settings')}</a></p></section>`}
      <section class="part form">${field.text({ name: 'note', label: w('note'), hint: w('note-hint') })}
        <p class="actions"><button class="primary" data-does="keep">${w('keep')}</button></p></section>
    </form>`;
  }
}

define('membership-rules-form', RulesForm);
