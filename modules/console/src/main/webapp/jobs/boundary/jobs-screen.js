// Jobs: what is done by the clock, and how it went.

import { html } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { pill, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { Loading } from '../../ui/control/loading.js';
import { tell } from '../../ui/control/toasts.js';
import { session } from '../../session/control/session.js';
import * as jobs from '../control/jobs.js';
import { w } from '../entity/jobs-words.js';

const MOODS = { DONE: 'good', FAILED: 'wrong', RUNNING: 'warn' };
const LOOK_AGAIN = 1500;

export default class JobsScreen extends Screen {
  constructor() {
    super();
    this.list = new Loading(this, () => jobs.all());
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p>`; }

  #run(job) {
    return this.attempt(async () => {
      await jobs.run(job.name);
      tell(w('run-told', { name: job.label }));
      setTimeout(() => this.list.again(), LOOK_AGAIN);
    });
  }

  body() {
    return this.list.show((list) => html`<data-table name="jobs" .caption=${w('title')} .rows=${list} .rowKey=${(j) => j.name}
      .columns=${[
        { key: 'name', label: () => w('name'), head: true, value: (j) => `${j.label} ${j.name}`, cell: (j) => html`${j.label} <small class="mono">${j.name}</small>` },
        { key: 'result', label: () => w('result'), value: (j) => j.result, cell: (j) => html`${pill(j.result ? w(j.result) : w('never'), MOODS[j.result] ?? '')} <small>${j.said}</small>` },
        { key: 'ended', label: () => w('ended'), value: (j) => j.endedAt, cell: (j) => when(j.endedAt) },
        { key: 'next', label: () => w('next'), value: (j) => j.nextAt, cell: (j) => when(j.nextAt) },
      ]}
      .acts=${session.may('core.job.run') ? (j) => html`<button type="button" class="small" aria-label="${w('run')}: ${j.label}" @click=${() => this.#run(j)}>${w('run')}</button>` : null}
      .empty=${html`<h2>${w('empty-title')}</h2><p>${w('empty-lead')}</p>`}></data-table>`);
  }
}
