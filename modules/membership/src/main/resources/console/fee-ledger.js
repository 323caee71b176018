// The ledger of fees between two days, with what it comes to.

import { Paged, Piece, ask, define, html, moment, nothing, number, query, router } from 'becs/console';
import * as api from './member-api.js';
import { HERE, METHODS, money } from './member-parts.js';
import { w as words } from './member-words.js';
import { filesOf, going, told } from './member-files.js';
import { w } from './fee-words.js';

class FeeLedger extends Piece {
  constructor() {
    super();
    this.asked = { from: '', to: '', method: '' };
    this.list = new Paged(this, async (after) => {
      const page = await api.ledger(this.asked, after);
      this.total = page;
      return page;
    });
  }

  #ask(change) {
    Object.assign(this.asked, change);
    this.list.again();
  }

  #tools() {
    return html`<div class="filters">
      <select name="method" aria-label=${w('any-method')} @change=${(e) => this.#ask({ method: e.target.value })}>
        ${[['', w('any-method')], ...METHODS.map((code) => [code, words(code)])].map(([value, label]) => html`<option value=${value} ?selected=${value === this.asked.method}>${label}</option>`)}</select>
      ${['from', 'to'].map((name) => html`<label class="day">${w(name)} <input type="date" name=${name} .value=${this.asked[name]} @change=${(e) => this.#ask({ [name]: e.target.value })}></label>`)}
      <button type="button" class="small" data-does="csv" @click=${() => this.#take()}>${w('csv')}</button></div>`;
  }

  async #take() {
    const parts = await ask({
      title: () => w('csv'), act: () => w('csv'),
      body: (refusal, how) => (how ? going(how) : html`<p>${w('csv-lead')}</p>`),
      perform: (values, way) => filesOf(`${api.API}/ledger/entries.csv${query(this.asked)}`, 'ledger', 'csv', way),
    });
    if (parts) await ask({ title: () => w('csv'), possible: false, body: () => told(parts) });
  }

  render() {
    return this.list.show((lines) => html`
      <p class="sum">${w('ledger-sum', { rows: number(this.total.rows) })} <strong>${money(this.total.sum)}</strong></p>
      <data-table name="ledger" .caption=${w('ledger')} .rowKey=${(l) => l.id} .rows=${lines} .more=${this.list.more} .tools=${this.#tools()} .empty=${html`<p>${w('no-entries')}</p>`}
        .columns=${[
          { key: 'receipt', label: () => w('receipt'), head: true, value: (l) => l.receipt, cell: (l) => html`<span class="mono">${l.receipt}</span><small>${w(l.kind)}</small>` },
          { key: 'booked', label: () => w('booked'), value: (l) => l.bookedAt, cell: (l) => moment(l.bookedAt) },
          { key: 'member', label: () => words('member'), value: (l) => l.number ?? '', cell: (l) => html`<a class="mono" href=${router.href(`${HERE}/${l.member}`)}>${l.number ?? words('application')}</a><small>${l.name ?? ''}</small>` },
          { key: 'amount', label: () => words('amount'), end: true, value: (l) => l.amount, cell: (l) => money(l.amount) },
          { key: 'method', label: () => words('method'), value: (l) => l.method ?? '', cell: (l) => html`${l.method ? words(l.method) : '–'}${l.trxId ? html`<small class="mono">${l.trxId}</small>` : nothing}` },
        ]}></data-table>`);
  }
}

define('fee-ledger', FeeLedger);
