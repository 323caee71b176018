// All modules; and, one address further, one of them.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { pill, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { Loading } from '../../ui/control/loading.js';
import { router } from '../../shell/control/router.js';
import { number } from '../../shell/entity/format.js';
import { session } from '../../session/control/session.js';
import * as modules from '../control/modules.js';
import { mood, state } from '../entity/module.js';
import { w } from '../entity/modules-words.js';
import { moduleBody } from './module-body.js';
import { switchButton, switchModule } from './switching.js';

export default class ModulesScreen extends Screen {
  constructor() {
    super();
    this.list = new Loading(this, () => modules.all());
  }

  get #one() {
    return this.rest[0] ? this.list.value?.find((m) => m.id === this.rest[0]) : undefined;
  }

  title() {
    return this.rest[0] ? this.#one?.name ?? this.rest[0] : w('title');
  }

  lead() {
    return this.rest[0] ? this.#one?.summary ?? nothing : w('lead');
  }

  above() {
    return this.rest[0] ? { path: 'modules', label: w('title') } : null;
  }

  actions() {
    return this.#one && session.may('core.module.enable') ? switchButton(this.#one, (m) => this.#switch(m)) : nothing;
  }

  help() {
    return html`<p>${w('help-1')}</p><p>${w('help-2')}</p><p>${w('help-3')}</p>`;
  }

  #switch(module) {
    return switchModule(module, { after: () => this.#again() });
  }

  #again() {
    this.list.again();
    this.querySelector('module-history')?.again?.();
  }

  #columns() {
    return [
      { key: 'name', label: () => w('name'), head: true, value: (m) => `${m.name} ${m.id}`, cell: (m) => html`<a href=${router.href(`modules/${m.id}`)}>${m.name}</a> <small>${m.summary}</small>` },
      { key: 'state', label: () => w('state'), value: (m) => w(state(m)), cell: (m) => pill(w(state(m)), mood(m)) },
      { key: 'version', minor: true, label: () => w('version'), value: (m) => m.version, cell: (m) => html`<span class="figures">${m.version}</span>` },
      { key: 'calls', minor: true, label: () => w('calls'), end: true, value: (m) => m.calls, cell: (m) => number(m.calls) },
      { key: 'failures', minor: true, label: () => w('failures'), end: true, value: (m) => m.failures, cell: (m) => number(m.failures) },
      { key: 'changed', minor: true, label: () => w('changed'), value: (m) => m.changedAt, cell: (m) => when(m.changedAt) },
    ];
  }

  body() {
    return this.list.show((list) => {
      // What is further down may come a moment later.
      import(this.rest[0] ? './module-history.js' : './module-store.js');
      if (this.rest[0]) {
        const one = this.#one;
        return one ? moduleBody(one, { after: () => this.#again() }) : html`<p>${w('absent')}</p>`;
      }
      return html`
        <section><data-table name="modules" .caption=${w('title')} .columns=${this.#columns()} .rows=${list}
          .acts=${session.may('core.module.enable') ? (m) => switchButton(m, (it) => this.#switch(it)) : null}></data-table></section>
        <module-store class="part" .after=${() => this.list.again()}></module-store>`;
    });
  }
}
