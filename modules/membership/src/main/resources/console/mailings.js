// Letters to many members: who gets them, what they say, how far they have come.

import { Draft, Loading, Screen, ask, facts, field, html, moment, nothing, number, pill, report, router, tell } from 'becs/console';
import * as api from './mailing-api.js';
import { w } from './mailing-words.js';

const HERE = 'membership/mailings';
const PAUSE = 1500;
const WORDS = [['subjectBn', 'subject', 'bn'], ['subjectEn', 'subject', 'en'], ['textBn', 'text', 'bn'], ['textEn', 'text', 'en']];
const MOOD = { DONE: 'good', SENDING: 'warn', ASKED: 'warn' };

const wordsOf = (m) => Object.fromEntries(WORDS.map(([name, part, code]) => [name, m[part][code] ?? '']));
const saying = (m, words) => ({ ...m, subject: { bn: words.subjectBn, en: words.subjectEn }, text: { bn: words.textBn, en: words.textEn } });
const same = (one, other) => WORDS.every(([name]) => one[name] === other?.[name]);

export default class MailingsScreen extends Screen {
  constructor() {
    super();
    this.draft = new Draft(this);
    this.list = new Loading(this, () => api.list());
    this.one = new Loading(this, async () => (this.rest[0] ? this.#kept(await api.read(this.rest[0])) : null));
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
          ${isDraft ? html`<button type="button" data-does="test" @click=${() => this.#test()}>${w('test')}</button>
            <button type="button" class="primary" data-does="send" ?disabled=${!m.gets && !m.more} @click=${() => this.#send()}>${w('send', { n: `${number(m.gets)}${m.more ? '+' : ''}` })}</button>` : nothing}
          ${isDraft ? html`<button type="button" data-does="discard" @click=${() => this.#discard()}>${w('discard')}</button>` : nothing}
          ${['ASKED', 'SENDING'].includes(m.state) ? html`<button type="button" data-does="stop" @click=${() => this.#stop(m)}>${w('stop')}</button>` : nothing}
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
    return html`<form class="form" data-does="text" @input=${() => this.draft.touched()} @submit=${(e) => { e.preventDefault(); this.#write(); }}>
      ${each('bn')}${each('en')}
      <p class="actions"><button class="primary">${w('save')}</button></p></form>
      ${this.theirs ? html`<div class="note warn" data-part="theirs" role="status"><p>${w('theirs')}</p></div>${this.#text(this.theirs)}` : nothing}`;
  }

  #words() {
    const form = this.renderRoot.querySelector('form[data-does=text]');
    return form && Object.fromEntries(WORDS.map(([name, part, code]) => [name, form.elements[`${part}-${code}`]?.value ?? '']));
  }

  /** What is being typed stays in the form; what somebody else has saved meanwhile is shown beside it. */
  #kept(m) {
    const typed = this.draft.isTouched && m.state === 'DRAFT' ? this.#words() : null;
    if (typed && !same(typed, wordsOf(m))) {
      if (!same(wordsOf(m), this.known)) this.theirs = m;
      this.known = wordsOf(m);
      return saying(m, typed);
    }
    this.draft.saved();
    this.#known(m);
    return m;
  }

  #known(m) {
    this.known = wordsOf(m);
    this.theirs = null;
  }

  /** The letter as it is typed, saved until nothing more was typed meanwhile: what leaves is what is seen. Nothing where it was refused. */
  #typed(always = false) {
    this.saving ??= this.#save(always).finally(() => { this.saving = null; });
    return this.saving;
  }

  async #save(always) {
    let now = await this.one.latest();
    await this.updateComplete;
    while (always || this.draft.isTouched) {
      const sent = this.#words();
      const saved = sent && await this.attempt(() => this.#seen(() => api.write(now, sent)));
      if (!saved) return undefined;
      always = false;
      now = saved;
      this.#known(now);
      const later = this.#words();
      const isAll = !later || same(later, sent);
      if (isAll) this.draft.saved();
      this.one.is(isAll ? now : saying(now, later));
    }
    return now;
  }

  /** Refused because somebody else was faster: then it is read again, for the next try. */
  async #seen(step) {
    try {
      return await step();
    } catch (e) {
      if (e.status === 412) this.one.again();
      throw e;
    }
  }

  async #write() {
    if (await this.#typed(true)) tell(w('saved'));
  }

  async #test() {
    const now = await this.#typed();
    if (now && await this.#does(() => api.test(now))) tell(w('tested'));
  }

  async #send() {
    const now = await this.#typed();
    if (!now) return;
    const sent = await ask({ title: () => w('send-title'), act: () => w('send', { n: `${number(now.gets)}${now.more ? '+' : ''}` }), body: () => html`<p>${w('send-body')}</p>`, perform: () => this.#seen(() => api.send(now)) });
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

  async #discard() {
    const done = await ask({ title: () => w('discard-title'), act: () => w('discard'), danger: true, body: () => html`<p>${w('discard-body')}</p>`, perform: async () => { const now = await this.one.latest(); await this.#seen(() => api.discard(now)); return true; } });
    if (!done) return;
    this.draft.saved();
    tell(w('discarded'));
    router.go(HERE);
  }

  async #does(step) {
    if (!(await this.attempt(() => this.#seen(async () => { await step(); return true; })))) return false;
    this.one.again();
    return true;
  }
}
