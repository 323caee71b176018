// One member or application: what was answered, what happened, fees and decisions.

import { Loading, Piece, day, define, facts, html, moment, nothing, refused, router, session } from 'becs/console';
import * as api from './member-api.js';
import { HERE, called, money, standing } from './member-parts.js';
import { w } from './member-words.js';
import './volunteer-applications.js';

class MemberView extends Piece {
  static properties = { member: {}, rules: {} };

  constructor() {
    super();
    this.one = new Loading(this, async () => {
      const { data, etag } = await api.read(this.member);
      this.dispatchEvent(new CustomEvent('read', { detail: data }));
      return { ...data, etag };
    });
    this.answers = new Loading(this, () => api.answers(this.member), { now: false });
  }

  willUpdate(changed) {
    if (changed.has('member') && this.one.value !== undefined) {
      this.answers.is(undefined);
      this.one.again();
    }
  }

  /** Does it with the member as they are after one's own last change, which on a slow line is still being read. */
  async #do(work) {
    try {
      const [dialogs, m] = await Promise.all([import('./member-dialogs.js'), this.one.latest()]);
      if (await work(dialogs, m)) this.one.again();
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
    }
  }

  render() {
    return this.one.show((m) => html`<div class="beside">
      <aside>${this.#side(m)}</aside>
      <div>
        ${this.#answers()}
        ${this.#fees(m)}
        ${this.#terms(m)}
        <section class="part"><h2>${w('happened')}</h2>${this.#history(m)}</section>
      </div>
    </div>`);
  }

  #answers() {
    const asked = this.answers.busy || this.answers.value !== undefined || this.answers.refusal;
    return html`<section class="part"><h2>${w('answers')}</h2>
      ${asked ? this.answers.show((sections) => (sections.length ? html`<div class="sheet request">${sections.map((s) => html`<h3>${s.title}</h3>${facts(s.rows.map((r) => [r.label, r.value]))}`)}</div>` : html`<p class="soft">${w('answers-absent')}</p>`))
        : html`<p class="soft">${w('answers-lead')}</p><p><button type="button" data-does="answers" @click=${() => this.answers.again()}>${w('show-answers')}</button></p>`}
    </section>`;
  }

  #fees(m) {
    if (!session.may('membership.fee.enter') && !session.may('membership.fee.verify')) return nothing;
    return html`<section class="part"><h2>${w('fees')}</h2>
      ${m.payments.length ? html`<ul>${m.payments.map((p) => html`<li>${money(p.amount)} · ${w(p.method)} ${p.trxId ? html`<span class="mono">${p.trxId}</span>` : nothing} · ${day(p.paidOn)}
        ${standing(p.state, w(p.state))} ${p.reused ? standing('suspended', w('reused')) : nothing} ${p.proof && session.may('membership.fee.verify') ? html`<a href=${api.proof(p, p.proof === 'picture' ? '/view' : '')} target="_blank" rel="noopener">${w('proof')}</a>` : nothing}
        ${!p.proof && ['claimed', 'asked'].includes(p.state) && session.may('membership.fee.enter') ? html`<button type="button" class="small" data-does="prove" @click=${() => this.#do((dialogs) => dialogs.prove(p))}>${w('prove')}</button>` : nothing}</li>`)}</ul>` : html`<p class="soft">${w('no-fees')}</p>`}
      ${m.receipts.length ? html`<h3>${w('receipts')}</h3><ul>${m.receipts.map((r) => html`<li><span class="mono">${r.number}</span> ${money(r.amount)} <small>${moment(r.at)}</small> ${r.reversed ? standing('failed', w('reversed')) : nothing}</li>`)}</ul>` : nothing}
    </section>`;
  }

  #terms(m) {
    return html`<section class="part"><h2>${w('terms')}</h2>
      ${m.terms.length ? html`<ul>${m.terms.map((t) => html`<li>${day(t.start)} – ${t.end ? day(t.end) : w('for-life')} · ${w(t.kind)} ${t.takenBack ? standing('failed', w('taken-back')) : nothing}</li>`)}</ul>` : html`<p class="soft">${w('no-terms')}</p>`}
      ${m.roles.length ? html`<h3>${w('roles')}</h3><ul>${m.roles.map((r) => html`<li>${api.said(r.label)} · ${r.chapterLabel ? api.said(r.chapterLabel) : w('country')} · ${day(r.start)}${r.end ? html` – ${day(r.end)}` : nothing}</li>`)}</ul>` : nothing}
      ${m.account && m.number ? html`<work-applications .member=${m} .rules=${this.rules} @done=${() => this.one.again()}></work-applications>` : nothing}
    </section>`;
  }

  #history(m) {
    return html`<ol class="timeline">${m.history.map((e) => html`<li data-kind=${e.kind}><time datetime=${e.at}>${moment(e.at)}</time>
      <strong>${w(`kind-${e.kind}`)}</strong>${e.reason ? html`: ${api.said(e.reason)}` : nothing}${e.facts.minute ? html`: ${w('committee')}, ${day(e.facts.committeeOn)}, <span class="mono">${e.facts.minute}</span>` : nothing}${e.facts.referrer ? html` · ${w('referrer')} <span class="mono">${e.facts.referrer}</span>` : nothing}${e.names.role ? html`: ${api.said(e.names.role)}` : nothing}${e.names.chapter ? html` · ${e.kind === 'approved' ? w('chapter-asked') : ''} ${api.said(e.names.chapter)}` : nothing}${e.facts.amount ? html` · ${money(Number(e.facts.amount))}` : nothing}${e.facts.receipt ? html` · <span class="mono">${e.facts.receipt}</span>` : nothing}
${e.facts.letter ? html`: ${api.said(e.names.letter) || e.facts.letter}` : nothing}
      <small>${e.by ?? ''}</small>
      ${e.words ? html`<p class="letter">${e.words}</p>` : nothing}</li>`)}</ol>`;
  }

  #side(m) {
    const decides = session.may('membership.member.decide');
    const waits = m.status === 'applied';
    const isIn = m.decision === 'approved' && !m.mergedInto && !['resigned', 'deceased'].includes(m.status);
    const hasLeft = m.status === 'resigned';
    const button = (does, label, act, look = '') => html`<button type="button" class=${look} data-does=${does} @click=${() => this.#do(act)}>${label}</button>`;
    return html`
      <section class="part"><h2>${w('now')}</h2>
        <p>${standing(m.status, api.said(m.label))}</p>
        ${facts([
          [w('number'), html`<span class="mono">${called(m)}</span>`], [w('name'), m.name?.bn ?? ''], [w('type'), api.said(m.typeLabel)],
          [w('fee'), m.fee ? money(m.fee) : ''], [w('approver'), w(m.approver)], [w('district'), m.districtLabel ? api.said(m.districtLabel) : ''], [w('upazila'), m.upazilaLabel ? api.said(m.upazilaLabel) : ''], [w('applied'), moment(m.appliedAt)],
          [w('joined'), m.joinedOn ? day(m.joinedOn) : ''], [w('until'), m.endOn ? day(m.endOn) : m.startOn ? w('for-life') : ''],
          [w('due'), m.asked.dueOn ? html`${day(m.asked.dueOn)}${m.asked.late ? html` <span class="pill wrong" data-late>${w('late')}</span>` : nothing}` : ''], [w('asks-chapter'), api.said(m.asked.chapterLabel)],
          [w('mobile'), m.reached ? w(`reached-${m.reached.mobile}`) : ''], [w('email'), m.reached ? w(`reached-${m.reached.email}`) : ''],
          [w('account'), m.account || !isIn ? '' : w(m.submission ? 'no-account-ties' : 'no-account')],
        ])}
      </section>
      ${m.alike.length ? html`<section class="part"><h2>${w('alike')}</h2><ul>${m.alike.map((other) => html`<li><a class="mono" href=${router.href(`${HERE}/${other.id}`)}>${called(other)}</a> ${standing(other.status, api.said(other.label))}
        ${decides && (waits || isIn && other.number) ? button('merge', w('merge'), (d, one) => d.merge(one, other), 'small') : nothing}</li>`)}</ul></section>` : nothing}
      ${decides && (waits || isIn || hasLeft) ? html`<section class="part"><h2>${waits ? w('decide') : w('work')}</h2><p class="actions">
        ${waits ? html`${button('approve', w('approve'), (d, one) => d.approve(one), 'primary')}${button('refuse', w('refuse'), (d, one) => d.refuse(one, this.rules))}` : nothing}
        ${isIn ? html`${session.may('membership.fee.enter') ? button('pay', w('pay'), (d, one) => d.pay(one), 'primary') : nothing}
          ${button('waiver', w('waiver'), (d, one) => d.waive(one))}</p><p class="actions">
          ${m.status === 'suspended' ? button('resumed', w('resumed'), (d, one) => d.mark(one, 'resumed'), 'small') : button('suspended', w('suspended'), (d, one) => d.mark(one, 'suspended'), 'small danger')}
          ${button('amend', w('amend'), (d, one) => d.amend(one, this.rules), 'small')}${m.card ? button('revoke-card', w('revoke-card'), (d, one) => d.revokeCard(one), 'small danger') : nothing}
          ${['resigned', 'deceased'].map((mark) => button(mark, w(mark), (d, one) => d.mark(one, mark), 'small danger'))}` : nothing}
        ${hasLeft ? button('deceased', w('deceased'), (d, one) => d.mark(one, 'deceased'), 'small danger') : nothing}</p></section>` : nothing}`;
  }
}

define('membership-member', MemberView);
