// The money of a case: what each account comes to, every line, and the way to a new one.

import { Loading, Piece, ask, day, define, facts, field, get, html, money as inTaka, nothing, number, post, session, tell, when } from 'becs/console';
import * as api from './case-api.js';
import { money, poisha } from './case-parts.js';
import { w } from './case-money-words.js';

const STAGES = ['claimed', 'verified', 'promised', 'paid', 'confirmed'];
const SAYERS = ['merchant', 'officer', 'complainant'];
const at = (number, more = '') => `/api/complaints/cases/${encodeURIComponent(number)}/money${more}`;

class CaseMoney extends Piece {
  /** `version` of the case: with another one the lines are asked for again. `locked`: nobody enters or corrects anything. */
  static properties = { number: {}, version: {}, work: { attribute: false }, locked: {} };

  constructor() {
    super();
    this.ledger = new Loading(this, () => get(at(this.number)));
  }

  willUpdate(changed) {
    if ((changed.has('number') || changed.has('version')) && this.ledger.value !== undefined) this.ledger.again();
  }

  render() {
    return html`<section class="part"><h2>${w('title')}</h2>${this.ledger.show((ledger) => this.#lines(ledger))}</section>`;
  }

  #lines(ledger) {
    const may = session.may('complaints.case.work') && !this.locked;
    return html`${ledger.sound ? nothing : html`<div class="note wrong" role="alert"><p>${w('unsound')}</p></div>`}
      ${facts(STAGES.filter((s) => ledger[s] || s === 'claimed').map((s) => [w(s), money(ledger[s])]))}
      <p class="soft">${w('lead')}</p>
      <data-table name="case-money" .caption=${w('title')} .rowKey=${(l) => String(l.place)} .rows=${ledger.lines} .empty=${html`<p>${w('none')}</p>`}
        .tools=${may ? html`<button type="button" data-does="enter-money" @click=${() => this.#enter()}>${w('enter')}</button>` : nothing}
        .columns=${[
          { key: 'stage', head: true, label: () => w('stage'), cell: (l) => html`${w(l.stage)}${l.corrects ? html`<small>${w('takes-back', { place: l.corrects })}</small>` : l.corrected ? html`<small>${w('corrected')}</small>` : nothing}` },
          { key: 'change', end: true, label: () => w('change'), cell: (l) => html`${money(l.change)}${l.on ? html`<small>${day(l.on)}</small>` : nothing}` },
          { key: 'says', label: () => w('says'), cell: (l) => html`${w(l.saidBy)}${l.proof ? html`<small>${api.said(this.work.proofs.find((p) => p.code === l.proof)?.label)}</small>` : nothing}` },
          { key: 'at', minor: true, label: () => w('when'), cell: (l) => html`${when(l.at)}${l.by?.name ? html`<small>${l.by.name}</small>` : nothing}` },
        ]}
        .acts=${may && ledger.lines.some((l) => l.correctable) ? (l) => (l.correctable ? html`<button type="button" class="small" data-correct=${l.place} aria-label="${w('correct')}: ${w(l.stage)} ${number(l.place)}" @click=${() => this.#correct(l)}>${w('correct')}</button>` : nothing) : null}></data-table>`;
  }

  #done(told, answer) {
    if (!answer) return;
    tell(w(told));
    this.ledger.is(answer);
    this.dispatchEvent(new CustomEvent('entered', { bubbles: true }));
  }

  async #enter() {
    const choices = (list) => [['', w('choose')], ...list];
    this.#done('entered', await ask({
      title: () => w('enter'), act: () => w('enter'),
      body: (refusal) => html`<p>${w('lead')}</p>
        ${field.select({ name: 'stage', label: w('stage'), options: choices(STAGES.map((s) => [s, w(s)])), fault: refusal?.fault?.('stage') })}
        ${field.text({ name: 'amount', label: w('amount'), inputmode: 'decimal', fault: refusal?.fault?.('amount') })}
        ${field.select({ name: 'saidBy', label: w('says'), options: choices(SAYERS.map((s) => [s, w(s)])), fault: refusal?.fault?.('saidBy') })}
        ${field.text({ name: 'on', label: w('on'), type: 'date', fault: refusal?.fault?.('on') })}
        ${field.select({ name: 'proof', label: w('proof'), options: choices(this.work.proofs.map((p) => [p.code, api.said(p.label)])), fault: refusal?.fault?.('proof') })}`,
      perform: (values) => post(at(this.number), {
        stage: values.get('stage'), amount: poisha(values.get('amount'), 'amount') ?? 0, saidBy: values.get('saidBy'), on: values.get('on') || undefined, proof: values.get('proof'),
      }),
    }));
  }

  async #correct(l) {
    this.#done('corrected', await ask({
      title: () => w('correct-title'), act: () => w('correct'),
      body: () => html`<p>${w('correct-will', { stage: w(l.stage), amount: inTaka(l.change) })}</p>`,
      perform: () => post(at(this.number, `/${l.place}/correction`)),
    }));
  }
}

define('case-money', CaseMoney);
