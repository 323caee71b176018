// Jobs: what is done by the clock, how far it is, and how it went.

import { html } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { progress } from '../../ui/boundary/progress.js';
import { pill, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { Loading } from '../../ui/control/loading.js';
import { tell } from '../../ui/control/toasts.js';
import { session } from '../../session/control/session.js';
import * as jobs from '../control/jobs.js';
import { isUnderWay, mood } from '../entity/job.js';
import { w } from '../entity/jobs-words.js';

export default class JobsScreen extends Screen {
  #watching = null;

  constructor() {
    super();
    this.list = new Loading(this, async () => {
      const list = await jobs.all();
      if (list.some(isUnderWay)) this.#watch();
      return list;
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#lookAway();
  }

  /** The server tells in the language in which it was asked. */
  spoken() {
    super.spoken();
    this.#lookAway();
  }

  #lookAway() {
    this.#watching?.abort();
    this.#watching = null;
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p>`; }

  /** While something is under way, each step is shown as it is taken. */
  async #watch() {
    if (this.#watching) return;
    const watching = new AbortController();
    this.#watching = watching;
    try {
      this.list.is(await jobs.watch((job) => this.#told(job), watching.signal));
    } catch (e) {
      if (e.status === undefined && e.name !== 'AbortError') throw e;
    } finally {
      if (this.#watching === watching) this.#watching = null;
    }
  }

  #told(job) {
    if (this.list.value) this.list.is(this.list.value.map((known) => (known.name === job.name ? job : known)));
  }

  #run(job) {
    return this.attempt(async () => {
      await jobs.run(job.name);
      tell(w('run-told', { name: job.label }));
      this.#told({ ...job, waiting: true });
      this.#watch();
    });
  }

  #stop(job) {
    return this.attempt(async () => {
      await jobs.stop(job.name);
      this.#told({ ...job, stopping: true });
    });
  }

  #result(job) {
    if (!isUnderWay(job)) return html`${pill(job.result ? w(job.result) : w('never'), mood(job))} <small>${job.said}</small>`;
    const stoppable = job.result === 'RUNNING' && session.may('core.job.run');
    return progress({
      label: job.label, count: job.count, total: job.total, said: job.waiting ? w('waiting') : job.said,
      stop: stoppable ? () => this.#stop(job) : null, stopping: job.stopping,
    });
  }

  #acts(job) {
    return html`<button type="button" class="small" ?disabled=${isUnderWay(job)} aria-label="${w('run')}: ${job.label}" @click=${() => this.#run(job)}>${w('run')}</button>`;
  }

  body() {
    return this.list.show((list) => html`<data-table name="jobs" .caption=${w('title')} .rows=${list} .rowKey=${(j) => j.name}
      .columns=${[
        { key: 'name', label: () => w('name'), head: true, value: (j) => `${j.label} ${j.name}`, cell: (j) => html`${j.label} <small class="mono">${j.name}</small>` },
        { key: 'result', label: () => w('result'), value: (j) => j.result, cell: (j) => this.#result(j) },
        { key: 'ended', minor: true, label: () => w('ended'), value: (j) => j.endedAt, cell: (j) => when(j.endedAt) },
        { key: 'next', label: () => w('next'), value: (j) => j.nextAt, cell: (j) => when(j.nextAt) },
      ]}
      .acts=${session.may('core.job.run') ? (j) => this.#acts(j) : null}
      .empty=${html`<h2>${w('empty-title')}</h2><p>${w('empty-lead')}</p>`}></data-table>`);
  }
}
