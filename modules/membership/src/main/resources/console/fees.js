// Fees paid by hand: what was said, what statements show, and what is verified.

import { Loading, Paged, Screen, ask, day, field, html, nothing, number, progress, router, session, tell } from 'becs/console';
import * as api from './member-api.js';
import { HERE, METHODS, called, money, proof, standing } from './member-parts.js';
import { w } from './member-words.js';
import { w as more } from './fee-words.js';

const STATES = ['claimed', 'asked', 'verified', 'failed', 'reversed'];

/** What is seen beside the fees: each is a part of its own. */
const PARTS = { lines: () => import('./fee-lines.js'), ledger: () => import('./fee-ledger.js') };

/** Statements are of the whole society: whoever works for a chapter reads none. */
const readsStatements = () => session.mayEverywhere('membership.fee.verify');

const parts = () => Object.keys(PARTS).filter((part) => part !== 'lines' || readsStatements());

const agrees = (p) => p.seen === p.amount;

export default class FeesScreen extends Screen {
  constructor() {
    super();
    const asked = router.query.get('state');
    this.asked = { state: STATES.includes(asked) || parts().includes(asked) ? asked : 'claimed' };
    this.list = new Paged(this, async (after) => (PARTS[this.asked.state] ? { items: [] } : api.payments(this.asked, after)));
    this.counts = new Loading(this, () => api.paymentCounts());
    PARTS[this.asked.state]?.();
  }

  #again() {
    this.list.again();
    this.counts.again();
  }

  title() { return w('fees-title'); }

  lead() { return w('fees-lead'); }

  help() { return html`<p>${w('fees-help')}</p>`; }

  actions() { return readsStatements() ? html`<button type="button" class="primary" data-does="read" @click=${() => this.#read()}>${w('read')}</button>` : nothing; }

  body() {
    const part = this.asked.state;
    const isOpen = ['claimed', 'asked'].includes(this.asked.state);
    return html`<p class="actions" role="group" aria-label=${w('views')}>
      ${STATES.map((state) => html`<button type="button" class="small ${this.asked.state === state ? 'primary' : ''}" aria-pressed=${this.asked.state === state} data-view=${state} @click=${() => this.#view(state)}>${w(state)}${this.#counted(state)}</button>`)}
      ${this.#parts()}</p>
      <section>${part === 'lines' ? html`<fee-lines></fee-lines>` : part === 'ledger' ? html`<fee-ledger></fee-ledger>` : this.list.show((lines) => html`<data-table name="fees" .caption=${w('fees-title')} .rowKey=${(p) => p.id} .rows=${lines} .more=${this.list.more} .empty=${html`<p>${w('no-payments')}</p><p>${more(`empty-${this.asked.state}`)}</p>`}
        .bulk=${this.asked.state === 'claimed' ? [{ label: () => w('verify'), act: (rows) => this.#verifyAll(rows.filter(agrees), rows.filter((p) => !agrees(p)).length) }] : null}
        .acts=${isOpen ? (p) => html`
          ${this.asked.state === 'claimed' ? html`<button type="button" class="small" aria-label="${w('verify')}: ${called(p)}" @click=${() => this.#verify(p)}>${w('verify')}</button>` : nothing}
          ${this.asked.state === 'claimed' && p.trxId && !p.seen && readsStatements() ? html`<button type="button" class="small" data-does="attach" aria-label="${more('attach')}: ${called(p)}" @click=${() => this.#attach(p)}>${more('attach')}</button>` : nothing}
          <button type="button" class="small" aria-label="${w('fail')}: ${called(p)}" @click=${() => this.#fail(p)}>${w('fail')}</button>`
          : this.asked.state === 'verified' && session.may('membership.fee.reverse') ? (p) => html`
          <button type="button" class="small" data-does="reverse" aria-label="${w('reverse')}: ${called(p)}" @click=${() => this.#reverse(p)}>${w('reverse')}</button>` : null}
        .columns=${[
          { key: 'member', label: () => w('member'), head: true, value: called, cell: (p) => html`<a class="mono" href=${router.href(`${HERE}/${p.member}`)}>${called(p)}</a><small>${p.name ?? ''}</small>` },
          { key: 'amount', label: () => w('amount'), end: true, value: (p) => p.amount, cell: (p) => money(p.amount) },
          { key: 'method', label: () => w('method'), value: (p) => w(p.method), cell: (p) => html`${w(p.method)}${p.trxId ? html`<small class="mono">${p.trxId}</small>` : nothing}${p.senderLast4 ? html`<small class="mono" title=${w('last4')}>…${p.senderLast4}</small>` : nothing}${p.proof ? html`<small>${w('proof')}</small>` : nothing}` },
          { key: 'paid', label: () => w('paid-on'), value: (p) => p.paidOn, cell: (p) => day(p.paidOn) },
          { key: 'seen', label: () => w('statement'), value: (p) => p.seen ?? 0, cell: (p) => html`${agrees(p) ? standing('verified', w('seen')) : p.seen ? standing('failed', w('differs')) : html`<span class="soft">${w('unseen')}</span>`} ${p.reused ? standing('suspended', w('reused')) : nothing}` },
        ]}></data-table>`)}</section>`;
  }

  #counted(state) {
    const count = this.counts.value?.[state];
    return count?.count ? ` · ${number(count.count)}${count.more ? '+' : ''}` : '';
  }

  #parts() {
    return parts().map((part) => html`<button type="button" class="small ${this.asked.state === part ? 'primary' : ''}" aria-pressed=${this.asked.state === part} data-view=${part} @click=${() => this.#view(part)}>${more(part)}</button>`);
  }

  async #attach(p) {
    const { attach } = await PARTS.lines();
    if (await this.attempt(() => attach(p))) this.#again();
  }

  #view(state) {
    this.asked.state = state;
    PARTS[state]?.();
    router.keep({ state });
    this.#again();
  }

  async #verify(p) {
    const answer = await ask({
      title: () => w('verify-title'), act: () => w('verify'),
      body: () => html`<p>${money(p.amount)} · ${w(p.method)} <span class="mono">${p.trxId ?? ''}</span></p><p>${agrees(p) ? w('verify-seen') : w('verify-unseen')}</p>${proof(p)}`,
      perform: () => api.verify(p, !agrees(p)),
    });
    if (!answer) return;
    tell(w(answer.state === 'asked' ? 'ask-told' : 'verify-told'));
    this.#again();
  }

  /** @param left so many that were chosen and do not agree: each is looked at by itself */
  async #verifyAll(rows, left) {
    const done = await ask({
      title: () => (rows.length ? w('verify-many', { n: rows.length }) : w('verify')), act: () => w('verify'), possible: rows.length > 0,
      body: (refusal, going) => (going ? progress({ ...going, label: w('verify'), said: '' }) : html`${left ? html`<p data-part="left">${more('left', { n: left })}</p>` : nothing}<ul>${rows.map((p) => html`<li><span class="mono">${called(p)}</span> ${money(p.amount)}</li>`)}</ul>`),
      perform: async (values, { told, signal }) => {
        const count = { n: 0, refused: 0 };
        for (const p of rows) {
          if (signal.aborted) break;
          try {
            await api.verify(p, false);
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
    tell(w('verified-many', done));
    this.#again();
  }

  async #fail(p) {
    const answer = await ask({
      title: () => w('fail'), act: () => w('fail'), danger: true,
      body: (refusal) => html`<p>${w('fail-body')}</p>${proof(p)}${field.lines({ name: 'words', label: w('why'), fault: refusal?.fault?.('words') })}`,
      perform: (values) => api.fail(p, values.get('words').trim()),
    });
    if (!answer) return;
    tell(w('fail-told'));
    this.#again();
  }

  async #reverse(p) {
    const answer = await ask({
      title: () => w('reverse-title'), act: () => w('reverse'), danger: true,
      body: (refusal) => html`<p>${money(p.amount)} · ${w(p.method)} <span class="mono">${p.trxId ?? ''}</span></p><p>${w('reverse-body')}</p>${field.lines({ name: 'words', label: w('why'), fault: refusal?.fault?.('words') })}`,
      perform: (values) => api.reverse(p, values.get('words').trim()),
    });
    if (!answer) return;
    tell(w(answer.state === 'reversed' ? 'reverse-told' : 'ask-told'));
    this.#again();
  }

  async #read() {
    const read = await ask({
      title: () => w('read'), act: () => w('read'),
      body: () => html`<p>${w('read-lead')}</p>
        ${field.select({ name: 'method', label: w('method'), options: METHODS.filter((code) => code !== 'cash').map((code) => [code, w(code)]) })}
        <div class="field"><label for="f-statement">${w('file')}</label><input id="f-statement" type="file" name="file" accept=".csv,text/csv" required></div>`,
      perform: (values) => api.statement(values.get('method'), values.get('file')),
    });
    if (!read) return;
    tell(w('read-told', read));
    this.#again();
  }
}
