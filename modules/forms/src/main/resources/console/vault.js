// The key of sensitive answers: since when it is in use, a new one, and wrapping by it what older ones wrap.

import { Loading, Screen, ask, facts, get, html, icon, moment, nothing, number, pill, post, progress, query, refused, tell } from 'becs/console';
import { w } from './vault-words.js';

const VAULT = '/api/forms/vault';
const older = (vault) => vault.submissions.older + vault.files.older;

export default class VaultScreen extends Screen {
  #run = null;

  constructor() {
    super();
    this.vault = new Loading(this, () => get(VAULT));
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  actions() { return html`<button type="button" class="primary" ?disabled=${Boolean(this.#run)} @click=${() => this.#rotate()}>${icon('shield')} ${w('rotate')}</button>`; }

  body() {
    return this.vault.show((vault) => html`<div class="columns">
      <section><h2>${w('now')}</h2>
        ${facts([[w('key'), html`<code>${vault.key}</code>`], [w('since'), moment(vault.since)], [w('generation'), number(vault.generation)]])}</section>
      <section><h2>${w('wrapped')}</h2>
        ${facts([[w('submissions'), this.#standing(vault.submissions)], [w('files'), this.#standing(vault.files)]])}
        <div aria-live="polite">${this.#under(vault)}</div></section></div>`);
  }

  #standing({ older: n, all }) {
    return html`${number(n)} / ${number(all)} ${n ? pill(w('some-older'), 'warn') : pill(w('none-older'), 'good')}`;
  }

  #under(vault) {
    if (this.#run) {
      return progress({
        label: w('wrap'), count: this.#run.done, total: this.#run.total, said: w('done-so-far', { n: this.#run.done }),
        stop: () => { this.#run.stopping = true; this.requestUpdate(); }, stopping: this.#run.stopping,
      });
    }
    if (!older(vault)) return html`<p class="soft">${w('all-new')}</p>`;
    return html`<p>${w('wrap-lead')}</p><p class="actions"><button type="button" @click=${() => this.#wrap(older(vault))}>${w('wrap')}</button></p>`;
  }

  async #rotate() {
    const made = await ask({
      title: () => w('rotate-title'),
      body: () => html`<p>${w('rotate-will')}</p><div class="note warn"><p>${w('rotate-backup')}</p></div>`,
      act: () => w('rotate'),
      perform: () => post(`${VAULT}/keys`),
    });
    if (!made) return;
    tell(w('rotated-told', made));
    await this.vault.again();
  }

  /** A second's worth at a time, until the end or until somebody stops it; what was done stays. */
  async #wrap(total) {
    const run = { done: 0, total, stopping: false };
    this.#run = run;
    this.requestUpdate();
    try {
      let step = { next: null };
      do {
        step = await post(`${VAULT}/rewrapping${query({ after: step.next })}`);
        run.done += step.rewrapped;
        this.requestUpdate();
      } while (step.state !== 'DONE' && !run.stopping && this.isConnected);
      tell(w(step.state === 'DONE' ? 'wrapped-told' : 'stopped-told', { n: run.done }));
    } catch (e) {
      refused(e);
    } finally {
      this.#run = null;
      await this.vault.again();
    }
  }
}
