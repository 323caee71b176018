// One person: who they are, what they may do, where they are signed in.

import { html, nothing } from 'lit';
import { select, text } from '../../ui/boundary/field.js';
import { Piece, define } from '../../ui/boundary/piece.js';
import { facts, pill, when } from '../../ui/boundary/show.js';
import { ask } from '../../ui/control/dialogs.js';
import { Loading } from '../../ui/control/loading.js';
import { refused, report, tell } from '../../ui/control/toasts.js';
import { session } from '../../session/control/session.js';
import * as people from '../control/people.js';
import { labelOf, mood, nameOf } from '../entity/person.js';
import { w } from '../entity/people-words.js';
import { departure } from './departure.js';
import { scopeOf } from './scope-picker.js';

class PersonPage extends Piece {
  static properties = { person: { attribute: false }, roles: { attribute: false } };

  constructor() {
    super();
    this.found = new Loading(this, async () => {
      const found = await people.one(this.person);
      this.dispatchEvent(new CustomEvent('named', { bubbles: true, detail: found.data }));
      return found;
    });
    this.scopes = new Loading(this, () => people.scopes());
    this.places = new Loading(this, () => people.sessions(this.person).catch((e) => (e.status === 403 || e.status === 404 ? null : Promise.reject(e))));
  }

  #again = () => { this.found.again(); this.places.again(); };

  async #change(p, etag) {
    const done = await ask({
      title: () => w('change'),
      body: (refusal) => html`<div class="form">
        ${text({ name: 'nameBn', label: w('name-bn'), value: p.nameBn, fault: refusal?.fault?.('nameBn') })}
        ${text({ name: 'nameEn', label: w('name-en'), value: p.nameEn, fault: refusal?.fault?.('nameEn') })}
        ${text({ name: 'email', label: w('email'), value: p.email?.address, fault: refusal?.fault?.('email') })}
        ${text({ name: 'mobile', label: w('mobile'), value: p.mobile?.address, fault: refusal?.fault?.('mobile') })}
        ${select({ name: 'language', label: w('language'), options: [['bn', w('bn')], ['en', w('en')]], value: p.language })}</div>`,
      act: () => w('save'),
      perform: (values) => {
        const wish = Object.fromEntries([...values].map(([k, v]) => [k, v.trim()]));
        for (const way of ['email', 'mobile']) if (wish[way] === (p[way]?.address ?? '')) delete wish[way];
        return people.change(p.id, etag, wish);
      },
    });
    if (done) { tell(w('saved-told')); this.#again(); }
  }

  async #give(p) {
    const done = await ask({
      title: () => w('give'),
      body: (refusal) => html`<div class="form">
        ${select({ name: 'role', label: w('role'), options: this.roles.map((r) => [r.id, nameOf(r)]), fault: refusal?.fault?.('role') })}
        <scope-picker .nouns=${this.scopes.value ?? []} .fault=${refusal?.fault?.('scope')}></scope-picker></div>`,
      act: () => w('give'),
      perform: async (values) => {
        const scope = scopeOf(values);
        if (!scope) throw Object.assign(new Error(w('scope-none')), { status: 0, errors: [] });
        return people.give(p.id, values.get('role'), scope);
      },
    });
    if (done) { report(done, w('given-told')); this.#again(); }
  }

  async #take(p, grant) {
    try {
      await people.take(p.id, grant.role, grant.scope);
    } catch (e) {
      return refused(e);
    }
    this.#again();
    return tell(w('taken-told'), { undo: () => people.give(p.id, grant.role, grant.scope).then(this.#again) });
  }

  async #endAll(p) {
    try {
      await people.endSessions(p.id);
      tell(w('ended-told'));
    } catch (e) {
      refused(e);
    }
    this.places.again();
  }

  render() {
    return this.found.show(({ data: p, etag }) => html`<div class="columns">
      <section>
        <h2>${w('about')}</h2>
        ${facts([
          [w('state'), pill(w(p.state), mood(p))], [w('kind'), w(p.kind)], [w('name-bn'), p.nameBn], [w('name-en'), p.nameEn],
          [w('email'), this.#address(p.email)], [w('mobile'), this.#address(p.mobile)], [w('language'), w(p.language)], [w('since'), when(p.createdAt)],
        ])}
        <p class="actions">${session.may('core.person.change') && p.state !== 'ERASED' ? html`<button type="button" class="small" @click=${() => this.#change(p, etag)}>${w('change')}</button>` : nothing}
          ${departure(p, this.#again)}</p>
      </section>
      <section>
        <h2>${w('roles')}</h2>
        ${p.roles.length ? facts(p.roles.map((g) => [nameOf(this.roles.find((r) => r.id === g.role) ?? { id: g.role }), html`${this.#where(g.scope)}
          ${session.may('core.role.grant') ? html`<button type="button" class="small plain" @click=${() => this.#take(p, g)}>${w('take')}</button>` : nothing}`])) : html`<p class="soft">${w('roles-none')}</p>`}
        ${session.may('core.role.grant') ? html`<p><button type="button" class="small" @click=${() => this.#give(p)}>${w('give')}</button></p>` : nothing}
      </section>
      ${this.places.value ? html`<section>
        <h2>${w('sessions')}</h2>
        ${this.places.value.length ? html`${facts(this.places.value.map((s) => [s.device, html`${s.network} <small>${when(s.seenAt)}</small>`]))}
          <p><button type="button" class="small" @click=${() => this.#endAll(p)}>${w('end-all')}</button></p>` : html`<p class="soft">${w('sessions-none')}</p>`}
      </section>` : nothing}
    </div>`);
  }

  #where(scope) {
    if (scope === '*') return w('everywhere');
    const [noun, value] = scope.split(':');
    const known = this.scopes.value?.find((n) => n.noun === noun);
    return known ? html`${labelOf(known)}: <code>${value}</code>` : scope;
  }

  #address(a) {
    return a ? html`${a.address} <small>${w(a.verifiedAt ? 'verified' : 'unverified')}</small>` : '';
  }
}

define('person-page', PersonPage);
