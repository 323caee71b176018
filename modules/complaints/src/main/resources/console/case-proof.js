// What leaves a case and who looks into it: dossiers, where it was referred to, consents, who has opened the file.

import { Loading, Piece, day, define, facts, field, html, moment, nothing, refused, router, session, tell } from 'becs/console';
import * as api from './case-api.js';
import { HERE } from './case-parts.js';
import { w } from './case-proof-words.js';

class CaseProof extends Piece {
  /** `open`: whether the file may be opened now, for `reason` where one had to be said. `erased`: there is nothing to make a dossier of. */
  static properties = { number: {}, etag: {}, latest: { attribute: false }, work: {}, reason: {}, open: {}, erased: {}, authority: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.consents = new Loading(this, () => api.consents(this.number));
    this.made = new Loading(this, () => api.dossiers(this.number));
    this.referrals = new Loading(this, () => api.referrals(this.number));
    this.looks = new Loading(this, () => api.looks(this.number));
    this.check = new Loading(this, () => api.dossierCheck(this.number, this.authority), { now: false });
  }

  willUpdate(changed) {
    if (!changed.has('etag') || this.made.value === undefined) return;
    [this.consents, this.made, this.referrals, this.looks].forEach((each) => each.again());
    if (this.authority) this.check.again();
  }

  get #mayWork() { return session.may('complaints.case.work') && !this.erased; }

  #choose(code) {
    this.authority = code;
    if (code) this.check.again();
  }

  /** Of the case as it is after one's own last change, which on a slow line is still being read. */
  async #tag() { return (await this.latest()).etag; }

  async #do(act, told) {
    this.busy = true;
    try {
      await act(this.number, await this.#tag(), this.authority);
      tell(told);
      this.dispatchEvent(new CustomEvent('changed'));
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
    } finally {
      this.busy = false;
    }
  }

  #checked(c) {
    return html`
      ${c.consent ? nothing : html`<div class="note warn"><p>${w('no-consent')}${c.order ? html` ${w('or-order')}` : nothing}</p></div>`}
      ${c.missing.length ? html`<p>${w('missing')}</p><ul>${c.missing.map((each) => html`<li>${api.said(each.label)}</li>`)}</ul>` : html`<p>${w('complete', { n: c.exhibits })}</p>`}
      ${c.pdf ? nothing : html`<p class="soft">${w('no-pdf')}</p>`}
      ${this.#mayWork ? html`<p class="actions">
        ${c.missing.length || c.askable ? html`<button type="button" data-does="ask-missing" ?disabled=${this.busy} @click=${() => this.#do(api.askForMissing, w('asked'))}>${w('ask')}</button>` : nothing}
        ${c.fields.length ? html`<button type="button" data-does="enter" ?disabled=${this.busy} @click=${() => this.#enter(c.fields)}>${w('enter')}</button>` : nothing}
        ${!c.missing.length && c.consent ? html`<button type="button" class="primary" data-does="make-dossier" ?disabled=${this.busy} @click=${() => this.#do(api.makeDossier, w('made'))}>${w('make')}</button>` : nothing}
        ${!c.missing.length && !c.consent && c.order ? html`<button type="button" data-does="make-ordered" ?disabled=${this.busy} @click=${() => this.#ordered()}>${w('make-ordered')}</button>` : nothing}</p>` : nothing}`;
  }

  #dossier(d) {
    return html`<li><p><strong>${api.said(d.label)}</strong><br><small>${moment(d.at)} · ${w('exhibits', { n: d.exhibits })}</small><br>${d.orderNumber ? html`<small>${w('on-order', { number: d.orderNumber, day: day(d.orderedOn) })}</small><br>` : nothing}
      <small class="mono" title="SHA-256">${d.sha256.slice(0, 16)}…</small></p>
      ${d.forgotten ? html`<p class="soft">${w('forgotten')}</p>` : !this.open ? nothing : html`<p class="actions"><a class="button small" href=${api.dossierAddress(this.number, d.id, this.reason)} target="_blank" rel="noopener" aria-label="${w('open')}: ${api.said(d.label)}">${w('open')}</a>
        ${d.pdf ? html`<a class="button small" href=${api.dossierAddress(this.number, d.id, this.reason, '/pdf')} download="dossier.pdf" aria-label="PDF: ${api.said(d.label)}">PDF</a>` : nothing}
        <button type="button" class="small" data-does="bundle" aria-label="${w('bundle')}: ${api.said(d.label)}" @click=${() => this.#bundle(d)}>${w('bundle')}</button></p>`}</li>`;
  }

  async #bundle(d) {
    const { bundled } = await import('./case-bundle.js');
    await bundled(this.number, d.id, this.reason, this.looks.value?.reasons);
  }

  async #ordered() {
    const { ordered } = await import('./case-order.js');
    if (!await ordered(this.number, await this.#tag(), this.authority)) return;
    tell(w('made'));
    this.dispatchEvent(new CustomEvent('changed'));
  }

  async #enter(fields) {
    const { enter } = await import('./case-particulars.js');
    if (await enter(this.number, await this.#tag(), fields)) this.dispatchEvent(new CustomEvent('changed'));
  }

  async #refer(statuses, known) {
    const { refer } = await import('./case-referral.js');
    if (await refer(this.number, await this.#tag(), this.work, statuses, known)) this.dispatchEvent(new CustomEvent('changed'));
  }

  #referral(r, statuses) {
    return html`<li data-referral=${r.id}><p><strong>${api.said(r.label)}</strong>: ${api.said(r.statusLabel)}<br>
      <small>${day(r.on)}${r.office ? html` · ${r.office}` : nothing}</small>${r.reference ? html`<br><span class="mono">${r.reference}</span>` : nothing}</p>
      ${r.alsoIn.length ? html`<div class="note warn"><p>${w('also-in')} ${r.alsoIn.map((n) => html`<a class="mono" href=${router.href(`${HERE}/${n}`)}>${n}</a> `)}</p></div>` : nothing}
      ${this.#mayWork ? html`<p class="actions"><button type="button" class="small" data-does="news" aria-label="${w('news')}: ${api.said(r.label)}" @click=${() => this.#refer(statuses, r)}>${w('news')}</button></p>` : nothing}</li>`;
  }

  #looked(list) {
    return list.items.length ? html`<ol class="settings">${list.items.slice(0, 10).map((l) => html`<li><p>${l.by.name || api.said(l.office)} · <time datetime=${l.lastAt}>${moment(l.lastAt)}</time><br>
      <small>${api.said(l.office)} · ${api.said(l.reasons)} · ${w('times', { n: l.opens })}</small></p></li>`)}</ol>` : html`<p class="soft">${w('no-looks')}</p>`;
  }

  render() {
    return html`
      <section class="part" data-part="dossier"><h2>${w('dossier')}</h2>
        ${this.erased ? html`<p class="soft">${w('no-more')}</p>` : field.select({ name: 'for', label: w('for'), value: this.authority ?? '', options: [['', w('choose')], ...this.work.authorities.map((a) => [a.code, api.said(a.label)])], input: (e) => this.#choose(e.target.value) })}
        ${this.authority && !this.erased ? this.check.show((c) => this.#checked(c)) : nothing}
        ${this.made.show((list) => (list.length ? html`<ol class="settings">${list.map((d) => this.#dossier(d))}</ol>` : nothing))}
      </section>
      <section class="part" data-part="referrals"><h2>${w('referrals')}</h2>
        ${this.referrals.show((r) => html`${r.items.length ? html`<ol class="settings">${r.items.map((each) => this.#referral(each, r.statuses))}</ol>` : html`<p class="soft">${w('no-referrals')}</p>`}
          ${this.#mayWork ? html`<p class="actions"><button type="button" class="small" data-does="refer" @click=${() => this.#refer(r.statuses)}>${w('refer')}</button></p>` : nothing}`)}
      </section>
      <section class="part" data-part="consents"><h2>${w('consents')}</h2>
        ${this.consents.show((list) => (list.length ? facts(list.map((each) => [api.said(each.label), html`${each.given ? w('yes') : w('no')}${each.changedAt ? html`<br><small>${moment(each.changedAt)}</small>` : nothing}`])) : html`<p class="soft">${w('no-consents')}</p>`))}
      </section>
      <section class="part" data-part="looks"><h2>${w('looks')}</h2><p class="soft">${w('looks-lead')}</p>
        ${this.looks.show((list) => this.#looked(list))}
      </section>`;
  }
}

define('case-proof', CaseProof);
