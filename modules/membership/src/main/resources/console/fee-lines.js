// What statements show and nobody has said; and tying a fee that was mistyped to it.

import { Paged, Piece, ask, day, define, field, html, moment, tell } from 'becs/console';
import * as api from './member-api.js';
import { money } from './member-parts.js';
import { w as words } from './member-words.js';
import { w } from './fee-words.js';

class FeeLines extends Piece {
  constructor() {
    super();
    this.list = new Paged(this, (after) => api.lines(undefined, after));
  }

  render() {
    return html`<p class="soft">${w('lines-lead')}</p>${this.list.show((lines) => html`<data-table name="lines" .caption=${w('lines')} .rowKey=${(l) => l.id} .rows=${lines} .more=${this.list.more} .empty=${html`<p>${w('no-lines')}</p>`}
      .columns=${[
        { key: 'trx', label: () => words('trx-id'), head: true, value: (l) => l.trxId, cell: (l) => html`<span class="mono">${l.trxId}</span><small>${words(l.method)}</small>` },
        { key: 'amount', label: () => words('amount'), end: true, value: (l) => l.amount, cell: (l) => money(l.amount) },
        { key: 'paid', label: () => words('paid-on'), value: (l) => l.paidOn, cell: (l) => day(l.paidOn) },
        { key: 'read', label: () => w('read-at'), value: (l) => l.readAt, cell: (l) => moment(l.readAt) },
      ]}></data-table>`)}`;
  }
}

define('fee-lines', FeeLines);

/** The line first that says the same amount. */
export async function attach(p) {
  const { items } = await api.lines(p.method);
  const lines = [...items].sort((one, other) => (other.amount === p.amount) - (one.amount === p.amount));
  const done = await ask({
    title: () => w('attach'), act: () => w('attach'), possible: lines.length > 0,
    body: () => html`<p>${money(p.amount)} · ${words(p.method)} <span class="mono">${p.trxId ?? ''}</span> · ${day(p.paidOn)}</p>
      ${lines.length ? html`<p>${w('attach-lead')}</p><fieldset class="field"><legend>${w('lines')}</legend><div class="choices">
        ${lines.map((l, i) => field.yes({ type: 'radio', name: 'line', value: l.id, checked: i === 0, label: html`<span class="mono">${l.trxId}</span> · ${money(l.amount)} · ${day(l.paidOn)}` }))}</div></fieldset>` : html`<p>${w('attach-none')}</p>`}`,
    perform: (values) => api.attach(p, values.get('line')),
  });
  if (done) tell(w('attached'));
  return Boolean(done);
}
