// The data of a module that was uninstalled, on their way into a file: how far it is, and how to stop it.

import { html, nothing } from 'lit';
import { Piece, define } from '../../ui/boundary/piece.js';
import { progress } from '../../ui/boundary/progress.js';
import { drawer } from '../../ui/control/dialogs.js';
import { refused } from '../../ui/control/toasts.js';
import { session } from '../../session/control/session.js';
import * as jobs from '../../jobs/control/jobs.js';
import { isUnderWay } from '../../jobs/entity/job.js';
import { w } from '../entity/uninstalling-words.js';

const JOB = 'core.module.export';

class ModuleExport extends Piece {
  static properties = { file: {}, job: { state: true } };

  #watching = new AbortController();

  connectedCallback() {
    super.connectedCallback();
    this.#watch();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watching.abort();
  }

  async #watch() {
    const told = (job) => { if (job.name === JOB) this.job = job; };
    try {
      (await jobs.watch(told, this.#watching.signal)).forEach(told);
    } catch (e) {
      if (e.status === undefined && e.name !== 'AbortError') throw e;
      if (e.name !== 'AbortError') refused(e);
    }
  }

  async #stop() {
    try {
      await jobs.stop(JOB);
      this.job = { ...this.job, stopping: true };
    } catch (e) {
      refused(e);
    }
  }

  render() {
    const { job } = this;
    if (job && !isUnderWay(job)) return html`<p role="status">${job.said}</p>`;
    return html`<p>${w('exporting', { file: this.file })}</p>
      ${progress({
        label: this.file, count: job?.count ?? 0, total: job?.total ?? 0, said: job?.said ?? '', stopping: job?.stopping,
        stop: job?.result === 'RUNNING' && session.may('core.job.run') ? () => this.#stop() : null,
      })}
      ${job ? nothing : html`<p class="soft">${w('export-waits')}</p>`}`;
  }
}

define('module-export', ModuleExport);

export const exporting = (file) => drawer(() => w('leave-EXPORT-title'), () => html`<module-export .file=${file}></module-export>`);
