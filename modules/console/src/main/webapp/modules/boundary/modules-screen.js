// All modules; and, one address further, one of them.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { pill, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { Loading, bones } from '../../ui/control/loading.js';
import { router } from '../../shell/control/router.js';
import { number } from '../../shell/entity/format.js';
import { session } from '../../session/control/session.js';
import * as modules from '../control/modules.js';
import { mood, state } from '../entity/module.js';
import { w } from '../entity/modules-words.js';
import './module-store.js';
import { switchButton } from './switch-button.js';

export default class ModulesScreen extends Screen {
  /** `draw`: how the page of one module is drawn; comes when somebody looks at one. */
  static properties = { draw: { state: true } };

  constructor() {
    super();
    this.list = new Loading(this, () => modules.all());
    this.one = new Loading(this, async () => (this.rest[0] ? modules.one(this.rest[0]) : undefined), { now: false });
  }

  get #line() {
    return this.rest[0] ? this.list.value?.find((m) => m.id === this.rest[0]) : undefined;
  }

  willUpdate(changed) {
    if (changed.has('rest') && this.rest[0]) {
      this.one.is(undefined);
      this.one.again();
      if (!this.draw) import('./module-body.js').then(({ moduleBody }) => { this.draw = moduleBody; });
    }
  }

  title() {
    return this.rest[0] ? this.#line?.name ?? this.rest[0] : w('title');
  }

  lead() {
    return this.rest[0] ? this.#line?.summary ?? nothing : w('lead');
  }

  above() {
    return this.rest[0] ? { path: 'modules', label: w('title') } : null;
  }

  actions() {
    return this.#line && session.may('core.module.enable') ? switchButton(this.#line, () => this.#again()) : nothing;
  }

  help() {
    return html`<p>${w('help-1')}</p><p>${w('help-2')}</p><p>${w('help-3')}</p>`;
  }

  #again() {
    this.list.again();
    if (this.rest[0]) this.one.again();
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
    if (this.rest[0]) return this.#page();
    return this.list.show((list) => html`
      <section><data-table name="modules" .caption=${w('title')} .columns=${this.#columns()} .rows=${list}
        .acts=${session.may('core.module.enable') ? (m) => switchButton(m, () => this.#again()) : null}></data-table></section>
      <module-store class="part" .after=${() => this.list.again()}></module-store>`);
  }

  #page() {
    return this.one.show((one) => (this.draw ? this.draw(one, { after: () => this.#again() }) : bones()));
  }
}
