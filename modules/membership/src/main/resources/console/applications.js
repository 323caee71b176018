// The registrar's queue; and, one address further, one member with history, fees and decisions.

import { Loading, Paged, Screen, ask, day, html, nothing, progress, router, session, tell, when } from 'becs/console';
import * as api from './member-api.js';
import { HERE, called, standing } from './member-parts.js';
import { w } from './member-words.js';

const VIEWS = ['applied', 'pending-payment', 'active', 'grace', 'lapsed', ''];

export default class ApplicationsScreen extends Screen {
  constructor() {
    super();
    this.asked = { status: router.query.get('status') ?? 'applied', type: router.query.get('type') ?? '' };
    this.rules = new Loading(this, () => api.rules());
    this.list = new Paged(this, (after) => api.list(this.asked, after));
  }

  willUpdate(changed) {
    if (!changed.has('rest')) return;
    if (this.rest[0]) this.part = import('./member-view.js');
    else if (this.list.value !== undefined) this.list.again();
  }

  title() { return w('title'); }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() { return this.rest[0] ? { path: HERE, label: w('title') } : null; }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  #ask(change) {
    Object.assign(this.asked, change);
    router.keep(change);
    this.list.again();
  }

  body() {
    return this.rules.show((rules) => (this.rest[0] ? html`<membership-member .member=${this.rest[0]} .rules=${rules}></membership-member>` : this.#queue(rules)));
  }

  #queue(rules) {
    const statuses = Object.fromEntries(rules.statuses.map((s) => [s.code, api.said(s.label)]));
    const types = Object.fromEntries(rules.types.map((t) => [t.code, api.said(t.label)]));
    const decides = session.may('membership.member.decide');
    return html`<p class="actions" role="group" aria-label=${w('views')}>
      ${VIEWS.map((status) => html`<button type="button" class="small ${this.asked.status === status ? 'primary' : ''}" aria-pressed=${this.asked.status === status} data-view=${status || 'all'}
        @click=${() => this.#ask({ status })}>${status ? statuses[status] : w('all')}</button>`)}</p>
      <section>${this.list.show((lines) => html`<data-table name="applications" .caption=${w('title')} .rowKey=${(m) => m.id} .rows=${lines} .more=${this.list.more}
        .tools=${html`<form class="filters"><select aria-label=${w('any-type')} name="type" @change=${(e) => this.#ask({ type: e.target.value })}>
          ${[['', w('any-type')], ...Object.entries(types)].map(([value, label]) => html`<option value=${value} ?selected=${value === this.asked.type}>${label}</option>`)}</select></form>`}
        .empty=${html`<p>${w('none')}</p>`}
        .bulk=${decides && this.asked.status === 'applied' ? [{ label: () => w('approve'), act: (rows) => this.#approveAll(rows) }] : null}
        .columns=${[
          { key: 'number', label: () => w('number'), head: true, value: called, cell: (m) => html`<a class="mono" href=${router.href(`${HERE}/${m.id}`)}>${called(m)}</a><small>${when(m.appliedAt)}</small>` },
          { key: 'name', label: () => w('name'), value: (m) => m.name ?? '', cell: (m) => m.name ?? html`<span class="soft">${w('name-later')}</span>` },
          { key: 'type', label: () => w('type'), value: (m) => types[m.type] ?? m.type, cell: (m) => types[m.type] ?? m.type },
          { key: 'district', label: () => w('district'), value: (m) => m.district ?? '', cell: (m) => m.district ?? '–' },
          { key: 'status', label: () => w('status'), value: (m) => statuses[m.status], cell: (m) => standing(m.status, statuses[m.status] ?? m.status) },
          { key: 'until', label: () => w('until'), value: (m) => m.endOn ?? '', cell: (m) => (m.endOn ? day(m.endOn) : '–') },
        ]}></data-table>`)}</section>`;
  }

  /** One after the other, each with its own answer; what cannot be approved is counted and stays. */
  async #approveAll(rows) {
    const done = await ask({
      title: () => w('approve-many', { n: rows.length }), act: () => w('approve'),
      body: (refusal, going) => (going ? progress({ ...going, label: w('approve'), said: '' }) : html`<ul>${rows.map((m) => html`<li><span class="mono">${called(m)}</span></li>`)}</ul>`),
      perform: async (values, { told, signal }) => {
        const count = { n: 0, refused: 0 };
        for (const m of rows) {
          if (signal.aborted) break;
          try {
            const { etag } = await api.read(m.id);
            await api.act(m.id, 'approval', etag, {});
            count.n++;
          } catch (e) {
            if (!e.status) throw e;
            count.refused++;
          }
          told(count.n + count.refused, rows.length);
        }
        return count;
      },
    });
    if (!done) return;
    tell(w('many-told', done));
    this.list.again();
  }
}
