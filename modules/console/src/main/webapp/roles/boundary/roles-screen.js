// Roles: what each gives, and those that are made here.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { pill } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { ask, drawer } from '../../ui/control/dialogs.js';
import { Loading } from '../../ui/control/loading.js';
import { report, tell } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { session } from '../../session/control/session.js';
import * as roles from '../control/roles.js';
import { labelOf, nameOf } from '../entity/role.js';
import { w } from '../entity/roles-words.js';
import './role-form.js';

export default class RolesScreen extends Screen {
  constructor() {
    super();
    this.list = new Loading(this, () => roles.all());
    this.catalogue = new Loading(this, () => roles.catalogue());
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p>`; }

  actions() {
    return session.may('core.role.change') ? html`<button type="button" class="primary" @click=${() => this.#edit(null)}>${icon('shield')} ${w('new')}</button>` : nothing;
  }

  async #edit(role) {
    const found = role ? await this.attempt(() => roles.one(role.id)) : { data: null };
    if (!found) return;
    const done = await drawer(() => (role ? nameOf(role) : w('new')), (close) => html`
      <role-form .role=${found.data} .etag=${found.etag} .catalogue=${this.catalogue.value} .done=${close}></role-form>`);
    if (done) { this.list.again(); report(done, w('saved-told')); }
  }

  async #remove(role) {
    const done = await ask({
      title: () => w('remove-title', { name: nameOf(role) }), body: () => html`<p>${w('remove-body')}</p>`, act: () => w('remove'), danger: true,
      perform: () => roles.drop(role.id),
    });
    if (done) { this.list.again(); tell(w('removed-told')); }
  }

  #label(word) {
    const found = this.catalogue.value?.permissions.find((p) => p.word === word);
    return found ? labelOf(found) : word;
  }

  #show(role) {
    return drawer(() => nameOf(role), () => html`<p class="soft">${w('count', { n: role.permissions.length })}</p>
      <ul>${role.permissions.map((p) => html`<li>${this.#label(p)} <small class="mono">${p}</small></li>`)}</ul>`);
  }

  body() {
    const may = session.may('core.role.change');
    return this.list.show((list) => html`<data-table name="roles" .caption=${w('title')} .rows=${list}
      .columns=${[
        { key: 'name', label: () => w('name'), head: true, value: nameOf, cell: (r) => html`${nameOf(r)} <small class="mono">${r.id}</small>` },
        { key: 'permissions', label: () => w('permissions'), value: (r) => r.permissions.length, cell: (r) => html`<button type="button" class="small plain" @click=${() => this.#show(r)}>${w('count', { n: r.permissions.length })}</button>` },
        { key: 'factor', label: () => w('second-factor-short'), value: (r) => String(r.secondFactor), cell: (r) => pill(w(r.secondFactor ? 'yes' : 'no'), r.secondFactor ? 'good' : '') },
        { key: 'kind', minor: true, label: () => w('kind'), value: (r) => String(r.shipped), cell: (r) => w(r.shipped ? 'shipped' : 'own') },
      ]}
      .acts=${may ? (r) => (r.shipped ? nothing : html`
        <button type="button" class="small" aria-label="${w('change')}: ${nameOf(r)}" @click=${() => this.#edit(r)}>${w('change')}</button>
        <button type="button" class="small" aria-label="${w('remove')}: ${nameOf(r)}" @click=${() => this.#remove(r)}>${w('remove')}</button>`) : null}></data-table>`);
  }
}
