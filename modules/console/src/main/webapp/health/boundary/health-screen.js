// How everything is: servers, database, disk, modules.

import { html } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { facts, pill, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { Loading } from '../../ui/control/loading.js';
import { icon } from '../../ui/entity/icons.js';
import { router } from '../../shell/control/router.js';
import { bytes } from '../../shell/entity/format.js';
import * as health from '../control/health.js';
import { w } from '../entity/health-words.js';

const MOODS = { RUNNING: 'good', SILENT: 'wrong', OPEN: 'good', STARTED: 'good', QUARANTINED: 'wrong', INSTALLED: 'wrong', ENABLED: 'warn' };
const KNOWN = ['RUNNING', 'SILENT', 'STOPPED', 'OPEN', 'ENABLED', 'DISABLED', 'INSTALLED_DISABLED', 'QUARANTINED', 'STARTED', 'INSTALLED'];

const state = (word) => pill(KNOWN.includes(word) ? w(word) : word, MOODS[word] ?? '');

export default class HealthScreen extends Screen {
  constructor() {
    super();
    this.all = new Loading(this, () => health.all());
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p>`; }

  actions() {
    return html`<button type="button" class=${this.all.busy ? 'waiting' : ''} @click=${() => this.all.again()}>${icon('again')} ${w('again')}</button>`;
  }

  body() {
    return this.all.show(({ health: check, applications, nodes, here }) => {
      const well = check.status === 'UP';
      const data = Object.assign({}, ...check.checks.map((c) => c.data ?? {}));
      const modules = Object.entries(data).filter(([key]) => key.startsWith('module.'));
      return html`
        <div class="note ${well ? 'good' : 'wrong'}" role="status"><h2>${w(well ? 'all-well' : 'not-ready')}</h2><p>${w(well ? 'all-well-lead' : 'not-ready-lead')}</p></div>
        ${here.diskShort ? html`<div class="note warn" role="status"><h2>${w('disk-short')}</h2><p>${w('disk-short-lead')}</p></div>` : ''}
        ${this.#servers(nodes)}
        <div class="columns part">
          <section>
            <h2>${w('machine')}</h2>
            ${facts([
              [w('version'), here.version], [w('java'), here.java],
              [w('database'), html`${here.database} ${data.database ? state(data.database === 'UP' ? 'RUNNING' : 'SILENT') : ''}`],
              [w('memory'), w('of', { used: bytes(here.memoryUsed), most: bytes(here.memoryMost) })],
              [w('disk'), w('of', { used: bytes(here.diskFree), most: bytes(here.diskTotal) })],
              [w('started'), when(here.startedAt)],
            ])}
          </section>
          <section>
            <h2>${w('modules')}</h2>
            ${facts(modules.map(([key, word]) => {
              const id = key.slice('module.'.length);
              return [html`<a href=${router.href(`modules/${id}`)}>${id}</a>`, state(word)];
            }))}
          </section>
          <section>
            <h2>${w('applications')}</h2>
            ${facts(applications.map((a) => [a.name, state(a.state)]))}
          </section>
        </div>`;
    });
  }

  #servers(nodes) {
    return html`<section class="part">
      <h2>${w('servers')}</h2>
      <data-table name="nodes" .caption=${w('servers')} .rows=${nodes} .columns=${[
        { key: 'id', label: () => w('server'), head: true, value: (n) => n.id, cell: (n) => html`<span class="mono">${n.id.slice(0, 8)}</span> ${n.here ? html`<small>${w('here')}</small>` : ''}` },
        { key: 'state', label: () => w('state'), value: (n) => w(n.state), cell: (n) => state(n.state) },
        { key: 'started', label: () => w('started'), value: (n) => n.startedAt, cell: (n) => when(n.startedAt) },
        { key: 'beat', label: () => w('beat'), value: (n) => n.beatAt, cell: (n) => when(n.beatAt) },
      ]}></data-table>
    </section>`;
  }
}
