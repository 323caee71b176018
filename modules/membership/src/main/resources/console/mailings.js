// Letters to many members: who gets them, what they say, how far they have come.

import { Draft, Loading, Screen, ask, facts, field, html, moment, nothing, number, pill, report, router, tell } from 'becs/console';
import * as api from './mailing-api.js';
import { w } from './mailing-words.js';

const HERE = 'membership/mailings';
const PAUSE = 1500;
const MOOD = { DONE: 'good', SENDING: 'warn', ASKED: 'warn' };

export default class MailingsScreen extends Screen {
  constructor() {
    super();
    this.draft = new Draft(this);
    this.list = new Loading(this, () => api.list());
    this.one = new Loading(this, () => (this.rest[0] ? api.read(this.rest[0]) : Promise.resolve(null)));
  }

  willUpdate(changed) {
    if (!changed.has('rest')) return;
    this.one.again();
    if (!this.rest[0] && this.list.value) this.list.again();
  }

  updated() {
    super.updated();
    clearTimeout(this.watch);
    if (this.one.value?.state === 'SENDING') this.watch = setTimeout(() => this.isConnected && this.one.again(), PAUSE);
  }

  title() { return w('title'); }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() { return this.rest[0] ? { path: HERE, label: w('title') } : null; }

  actions() {
    return this.rest[0] ? nothing : html`<a class="button" href=${router.href('membership/members')}>${w('members')}</a>`;
  }

  body() {
    return this.rest[0] ? this.one.show((m) => (m ? this.#one(m) : nothing)) : this.list.show((all) => this.#all(all));
  }

  #all(all) {
    return html`<section><data-table name="mailings" .caption=${w('title')} .rowKey=${(m) => m.id} .rows=${all} .empty=${html`<p>${w('none')}</p>`}
      .columns=${[
        { key: 'subject', label: () => w('subject'), head: true, value: (m) => this.#called(m), cell: (m) => html`<a href=${router.href(`${HERE}/${m.id}`)}>${this.#called(m)}</a>` },
        { key: 'purpose', label: () => w('purpose'), value: (m) => api.said(m.label), cell: (m) => api.said(m.label) },
        { key: 'state', label: () => w('state'), value: (m) => w(m.state), cell: (m) => pill(w(m.state), MOOD[m.state] ?? '') },
        { key: 'when', label: () => w('when'), value: (m) => m.madeAt, cell: (m) => moment(m.madeAt) },
      ]}></data-table></section>`;
  }

  #called(m) {
    const words = api.said(m.subject) || api.said(m.text);
    return words.length > 80 ? `${words.slice(0, 80)}…` : words || w('no-subject');
  }

  #one(m) {
    const isDraft = m.state === 'DRAFT';
    return html`<div class="beside"><div>
        <section class="part"><h2>${w('letter')}</h2>${isDraft ? this.#form(m) : this.#text(m)}</section>
      </div>
      <aside><section class="part"><h2>${w('reach')}</h2>
        <p>${pill(w(m.state), MOOD[m.state] ?? '')} ${api.said(m.label)}</p>
        ${facts([
          [w('gets'), html`<strong>${number(m.gets)}</strong>${m.more ? '+' : ''}`],
          ...m.misses.map((miss) => [w('gets-not', { why: ['consent', 'address'].includes(miss.why) ? w(miss.why) : api.said(miss.label) }), number(miss.count)]),
        ])}
        <p class="soft">${m.more ? w('more') : w('asked-later')}</p>
        ${m.handed || m.passed ? html`<p>${w('handed', { n: number(m.handed), passed: number(m.passed) })}</p>` : nothing}
        <p class="actions">
          ${isDraft ? html`<button type="button" data-does="test" @click=${() => this.#test(m)}>${w('test')}</button>
            <button type="button" class="primary" data-does="send" ?disabled=${!m.gets && !m.more} @click=${() => this.#send(m)}>${w('send', { n: `${number(m.gets)}${m.more ? '+' : ''}` })}</button>` : nothing}
          ${['DRAFT', 'ASKED', 'SENDING'].includes(m.state) ? html`<button type="button" data-does="stop" @click=${() => this.#stop(m)}>${w('stop')}</button>` : nothing}
        </p>${isDraft && !m.gets && !m.more ? html`<div class="note warn" data-part="nobody"><p>${w('nobody')} <a href=${router.href('membership/members')}>${w('members')}</a></p></div>` : nothing}</section></aside></div>`;
  }

  #text(m) {
    return html`${['bn', 'en'].map((code) => html`<div class="sheet" lang=${code}>${m.subject[code] ? html`<h3>${m.subject[code]}</h3>` : nothing}<p class="letter">${m.text[code]}</p></div>`)}`;
  }

  #form(m) {
    const isMail = m.channel === 'MAIL';
    const each = (code) => html`
      ${isMail ? field.text({ name: `subject-${code}`, label: w(`subject-${code}`), value: m.subject[code] }) : nothing}
      ${field.lines({ name: `text-${code}`, label: w(`text-${code}`), hint: code === 'bn' ? w('text-hint') : undefined, value: m.text[code] })}`;
    return html`<form class="form" data-does="text" @input=${() => this.draft.touched()} @submit=${(e) => { e.preventDefault(); this.#write(m); }}>
      ${each('bn')}${each('en')}
      <p class="actions"><button class="primary">${w('save')}</button></p></form>`;
  }

  /** The letter as it is typed: what leaves is what is seen. Nothing where it was refused. */
  async #typed(m, always = false) {
    if (!always && !this.draft.isTouched) return m;
    const values = new FormData(this.renderRoot.querySelector('form[data-does=text]'));
    const now = await this.attempt(() => api.write(m, { subjectBn: values.get('subject-bn') ?? '', subjectEn: values.get('subject-en') ?? '', textBn: values.get('text-bn'), textEn: values.get('text-en') }));
    if (!now) return undefined;
    this.draft.saved();
    this.one.is(now);
    return now;
  }

  async #write(m) {
    if (await this.#typed(m, true)) tell(w('saved'));
  }

  async #test(m) {
    const now = await this.#typed(m);
    if (now && await this.#does(() => api.test(now))) tell(w('tested'));
  }

  async #send(m) {
    const now = await this.#typed(m);
    if (!now) return;
    const sent = await ask({ title: () => w('send-title'), act: () => w('send', { n: `${number(now.gets)}${now.more ? '+' : ''}` }), body: () => html`<p>${w('send-body')}</p>`, perform: () => api.send(now) });
    if (!sent) return;
    report(sent, w(sent.state === 'ASKED' ? 'ASKED' : 'sent'));
    this.one.again();
  }

  async #stop(m) {
    const done = await ask({ title: () => w('stop'), act: () => w('stop'), danger: true, body: () => html`<p>${w('stop-body')}</p>`, perform: () => api.stop(m) });
    if (!done) return;
    this.draft.saved();
    tell(w('stopped'));
    this.one.again();
  }

  async #does(step) {
    if (!(await this.attempt(async () => { await step(); return true; }))) return false;
    this.one.again();
    return true;
  }
}
