// Who has applied as a volunteer, member or not; opened, and answered.

import { Loading, Paged, Piece, ask, call, day, define, facts, field, get, html, moment, nothing, post, query, router, session, tell } from 'becs/console';
import { API, said } from './member-api.js';
import { HERE, standing } from './member-parts.js';
import { w } from './volunteer-words.js';

const at = (id, more = '') => `${API}/volunteers/applications/${encodeURIComponent(id)}${more}`;
const LOOKS = { invited: 'active', offered: 'active', declined: 'lapsed' };

const state = (answer) => (answer ? standing(LOOKS[answer], w(`answer-${answer}`)) : standing('applied', w('waits')));

const answered = (application, etag, what) => ask({
  title: () => w(what), act: () => w(what), danger: what === 'decline',
  body: (refusal) => html`<p>${w(`${what}-lead`)}</p>${field.lines({ name: 'words', label: w('words'), hint: w('words-hint'), fault: refusal?.fault?.('words') })}`,
  perform: (values) => post(at(application.id, '/answer'), { answer: what === 'invite' ? 'invited' : 'declined', words: values.get('words')?.trim() || undefined }, { etag }),
});

class VolunteerQueue extends Piece {
  constructor() {
    super();
    this.all = router.query.get('answered') === 'yes';
    this.list = new Paged(this, (after) => get(`${API}/volunteers/applications${query({ answered: this.all ? 'yes' : '', size: 50, after })}`));
    this.opened = new Loading(this, () => call('GET', at(this.one)), { now: false });
  }

  #show(all) {
    this.all = all;
    router.keep({ answered: all ? 'yes' : '' });
    this.list.again();
  }

  /** It stands above the list: whoever has pressed below is led there. */
  async #open(id) {
    this.one = id;
    await this.opened.again();
    await this.updateComplete;
    this.querySelector('[data-part=opened] h2')?.focus();
  }

  async #answer(what) {
    const { data, etag } = this.opened.value;
    if (!(await answered(data, etag, what))) return;
    tell(w('answer-told'));
    this.opened.again();
    this.list.again();
  }

  #shown() {
    return this.one ? html`<section class="part" data-part="opened">${this.opened.show(({ data }) => html`<h2 tabindex="-1">${w('application')} <span class="mono">${data.receipt}</span></h2>
      <p>${state(data.answer)} ${data.answeredBy ?? ''}</p>
      ${data.answer || !session.may('membership.member.decide') ? nothing : html`<p class="actions"><button type="button" class="primary" data-does="invite" @click=${() => this.#answer('invite')}>${w('invite')}</button><button type="button" data-does="decline" @click=${() => this.#answer('decline')}>${w('decline')}</button></p>`}
      ${data.member ? html`<p><a href=${router.href(`${HERE}/${data.member}`)}>${w('is-member')}</a></p>` : nothing}
      <div class="sheet request">${data.sections.map((s) => html`<h3>${s.title}</h3>${facts(s.rows.map((r) => [r.label, r.value]))}`)}</div>`)}</section>` : nothing;
  }

  render() {
    return html`${this.#shown()}<section>${this.list.show((lines) => html`<data-table name="volunteer-applications" .caption=${w('applications')} .rowKey=${(a) => a.id} .rows=${lines} .more=${this.list.more} .empty=${html`<p>${w('nobody-waits')}</p>`}
      .tools=${html`<div class="filters"><select aria-label=${w('state')} name="answered" @change=${(e) => this.#show(e.target.value === 'yes')}>
        ${[['', w('waiting')], ['yes', w('all')]].map(([value, words]) => html`<option value=${value} ?selected=${(value === 'yes') === this.all}>${words}</option>`)}</select></div>`}
      .columns=${[
        { key: 'receipt', label: () => w('receipt'), head: true, value: (a) => a.receipt, cell: (a) => html`<span class="mono">${a.receipt}</span>` },
        { key: 'at', label: () => w('applied-on'), value: (a) => a.receivedAt, cell: (a) => moment(a.receivedAt) },
        { key: 'roles', label: () => w('wants'), value: (a) => a.roles.map(said).join(', '), cell: (a) => a.roles.map(said).join(', ') },
        { key: 'place', label: () => w('chapter'), value: (a) => said(a.districtLabel), cell: (a) => said(a.districtLabel) || '–' },
        { key: 'state', label: () => w('state'), value: (a) => a.answer ?? '', cell: (a) => html`${state(a.answer)}${a.answeredAt ? html`<small>${day(a.answeredAt.slice(0, 10))}</small>` : nothing}` },
      ]}
      .acts=${(a) => html`<button type="button" class="small" data-does="open" aria-label="${w('open')}: ${a.receipt}" @click=${() => this.#open(a.id)}>${w('open')}</button>`}></data-table>`)}</section>`;
  }
}

define('volunteer-queue', VolunteerQueue);
