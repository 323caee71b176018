// All people; and, one address further, one of them.

import { html } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { asked, filters } from '../../ui/boundary/filters.js';
import { pill, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { drawer } from '../../ui/control/dialogs.js';
import { Loading } from '../../ui/control/loading.js';
import { Paged } from '../../ui/control/paged.js';
import { icon } from '../../ui/entity/icons.js';
import { router } from '../../shell/control/router.js';
import { session } from '../../session/control/session.js';
import * as people from '../control/people.js';
import { STATES, mood, nameOf } from '../entity/person.js';
import { w } from '../entity/people-words.js';
import { showInvitation } from './departure.js';
import './invitation-form.js';
import './person-page.js';

export default class PeopleScreen extends Screen {
  constructor() {
    super();
    this.wish = asked(['q', 'state', 'role']);
    this.list = new Paged(this, (after) => people.slice({ ...this.wish, kind: 'PERSON' }, after));
    this.roles = new Loading(this, () => people.roles());
    this.addEventListener('named', (e) => { this.one = e.detail; this.requestUpdate(); });
  }

  title() { return this.rest[0] ? (this.one && nameOf(this.one)) || w('title') : w('title'); }

  lead() { return this.rest[0] ? '' : w('lead'); }

  above() { return this.rest[0] ? { path: 'people', label: w('title') } : null; }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  actions() {
    return !this.rest[0] && session.may('core.person.invite')
      ? html`<button type="button" class="primary" @click=${() => this.#invite()}>${icon('person')} ${w('invite')}</button>` : '';
  }

  async #invite() {
    const made = await drawer(() => w('invite'), (close) => html`<invitation-form .done=${close} .roles=${this.roles.value ?? []}></invitation-form>`);
    if (!made) return;
    this.list.again();
    await showInvitation(made);
  }

  #roleName(id) {
    const role = this.roles.value?.find((r) => r.id === id);
    return role ? nameOf(role) : id;
  }

  body() {
    if (this.rest[0]) return html`<person-page .person=${this.rest[0]} .roles=${this.roles.value ?? []}></person-page>`;
    const tools = filters([
      { name: 'q', label: w('find'), personal: true },
      { name: 'state', label: w('any-state'), options: STATES.map((s) => [s, w(s)]) },
      { name: 'role', label: w('any-role'), options: (this.roles.value ?? []).map((r) => [r.id, nameOf(r)]) },
    ], this.wish, (change) => { Object.assign(this.wish, change); this.list.again(); });
    return this.list.show((list) => html`<data-table name="people" .caption=${w('title')} .rows=${list} .more=${this.list.more} .tools=${tools}
      .columns=${[
        { key: 'name', label: () => w('name'), head: true, value: nameOf, cell: (p) => html`<a href=${router.href(`people/${p.id}`)}>${nameOf(p)}</a> <small>${p.email}</small>` },
        { key: 'state', label: () => w('state'), value: (p) => w(p.state), cell: (p) => pill(w(p.state), mood(p)) },
        { key: 'roles', label: () => w('roles'), value: (p) => p.roles.length, cell: (p) => p.roles.map((g) => this.#roleName(g.role)).join(', ') || html`<span class="soft">${w('roles-none')}</span>` },
        { key: 'since', minor: true, label: () => w('since'), value: (p) => p.createdAt, cell: (p) => when(p.createdAt) },
      ]}
      .empty=${html`<h2>${w('empty-title')}</h2><p>${w('empty-lead')}</p>`}></data-table>`);
  }
}
