// One case: what was handed in, what happened and was said, and what can be done next.

import { Draft, Loading, Piece, day, define, facts, field, html, moment, nothing, refused, router, session, tell, when } from 'becs/console';
import * as api from './case-api.js';
import { attaching, sent, writing } from './case-evidence.js';
import './case-keeping.js';
import './case-proof.js';
import './case-strict.js';
import { HERE, formCalled, isLate, isMine, money, passing, standing } from './case-parts.js';
import { w } from './case-words.js';
import './case-aid.js';
import './case-money.js';

const KINDS = ['claim', 'release', 'handover', 'note', 'message', 'evidence', 'money', 'consent', 'dossier', 'ask', 'particulars', 'referral', 'link', 'unlink', 'merge', 'elsewhere', 'notices', 'check', 'hold', 'split', 'part'];
const SUMS = ['amount', 'promised', 'paid', 'more', 'total'];

/** Why each case is looked at: asked once, as long as this page is there. */
const reasons = new Map();

class CaseView extends Piece {
  static properties = { number: {}, kind: { state: true }, fault: { state: true }, unsaid: { state: true } };

  constructor() {
    super();
    this.kind = 'message';
    this.draft = new Draft(this);
    this.work = new Loading(this, () => api.casework());
    this.one = new Loading(this, async () => {
      const { data, etag } = await api.read(this.number);
      return { ...data, etag };
    });
    this.history = new Loading(this, () => api.timeline(this.number, this.#reason), { now: false });
    this.answers = new Loading(this, () => api.answers(this.number, this.#reason), { now: false });
    this.looks = new Loading(this, async () => {
      const looks = await api.looks(this.number);
      if (!looks.needed || this.#reason) this.history.again();
      return looks;
    });
  }

  willUpdate(changed) {
    if (changed.has('number') && this.one.value !== undefined) {
      this.answers.is(undefined);
      this.history.is(undefined);
      this.chosen = undefined;
      this.#forget();
      this.#again();
    }
  }

  /** Words or a file: either is not to be lost by accident. */
  #typed = () => {
    const { said, attached } = this.renderRoot.querySelector('[name=said]').form.elements;
    if (said.value.trim() || (this.kind === 'message' && attached.files.length)) this.draft.touched();
    else this.draft.saved();
  };

  #turnTo(kind) {
    this.kind = kind;
    this.once = undefined;
    this.updateComplete.then(this.#typed); // a note has no files
  }

  /** What was being written is for nobody else. */
  #forget() {
    this.renderRoot.querySelector('[name=said]')?.form.reset();
    this.once = undefined;
    this.fault = '';
    this.draft.saved();
  }

  /** A note takes no file with it: those that were chosen for the message are kept. */
  #forgetWords(form) {
    form.elements.said.value = '';
    this.once = undefined;
    this.fault = '';
    this.#typed();
  }

  get #reason() { return reasons.get(this.number); }

  /** Whether the file may be opened without asking why. */
  get #isOpen() { return Boolean(this.#reason || this.looks.value?.needed === false); }

  get #mayWork() { return session.may('complaints.case.work'); }

  #again = () => {
    this.one.again();
    this.looks.again();
    this.renderRoot.querySelector('case-evidence')?.files.again();
  };

  /** The case as it is after one's own last change, which on a slow line is still being read. */
  #latest = () => this.one.latest();

  async #do(work) {
    try {
      const [dialogs, c] = await Promise.all([import('./case-dialogs.js'), this.#latest()]);
      if (await work(dialogs, c)) this.#again();
      else this.one.again(); // given up, perhaps for what somebody else has changed: the next try is about what is now
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
    }
  }

  async #claim(c) {
    try {
      await api.claim(c.number);
      tell(w('claimed'));
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
    }
    this.#again();
  }

  /** Only what stood on the screen: what has come since is drawn now, and nobody has seen it. */
  async #seen(drawn, now) {
    if (now.answerSince !== drawn.answerSince) {
      tell(w('seen-newer'));
      return true;
    }
    await api.seen(now.number, now.etag);
    tell(w('seen-told'));
    return true;
  }

  async #write(event) {
    event.preventDefault();
    const form = event.target;
    const { kind } = this;
    const values = new FormData(form);
    this.once ??= crypto.randomUUID();
    form.elements.said.readOnly = true; // until it is sent: what would be typed on meanwhile went with it, unsent
    try {
      await writing(this.number, kind, values, this.once);
    } catch (e) {
      if (e.status === undefined) throw e;
      this.fault = e.fault('words') || e.message;
      if (e.code === 'complaints.request.used') this.#isWritten();
      return;
    } finally {
      form.elements.said.readOnly = false;
    }
    if (kind === 'note') this.#forgetWords(form);
    else this.#forget();
    tell(w(`${kind}-sent`));
    this.#again();
  }

  /** The first try arrived, though its answer did not: it is shown, and what was changed since is a message of its own. */
  #isWritten() {
    this.once = undefined;
    this.#again();
  }

  /** Words of a template begin a message; where something was typed it stays, before them. */
  #begin(words) {
    const said = this.renderRoot.querySelector('[name=said]');
    said.value = said.value.trim() ? `${said.value.trimEnd()}\n\n${words}` : words;
    this.draft.touched();
    said.focus();
  }

  /** Whether something can still be done with it: not once the complaint was erased. */
  #works(c) { return this.#mayWork && !c.keeping.erased; }

  render() {
    return this.work.show((work) => this.one.show((c) => html`
      ${c.sound ? nothing : html`<div class="note wrong" role="alert"><p>${w('unsound')}</p></div>`}
      ${c.keeping.erased ? html`<div class="note" data-part="erased"><p>${w('erased')}</p></div>` : nothing}
      <div class="columns part">${this.#standing(c, work)}${this.#holder(c)}</div>
      <div class="beside part">
      <div>
        ${this.#answers()}
        <case-money .number=${this.number} .version=${c.version} .work=${work} .locked=${c.keeping.erased} @entered=${this.#again}></case-money>
        <section class="part"><h2>${w('happened')}</h2>${this.#isOpen ? this.history.show((events) => this.#events(c, events)) : html`<p class="soft">${w('happened-closed')}</p>`}</section>
        ${this.#works(c) ? this.#writing() : nothing}
      </div>
      <aside>${this.#side(c, work)}</aside>
    </div>`));
  }

  #answers() {
    const asked = this.answers.busy || this.answers.value !== undefined || this.answers.refusal;
    return html`<section class="part"><h2>${w('answers')}</h2>
      ${asked ? this.answers.show((a) => (a.sections.length ? html`<div class="sheet request">${a.sections.map((s) => html`<h3>${s.title}</h3>${facts(s.rows.map((r) => [r.label, r.value]))}`)}</div>` : html`<p class="soft">${w('answers-absent')}</p>`))
        : this.looks.show((l) => html`<p class="soft">${w('answers-lead')}</p>
          <div class="form">${l.needed && !this.#reason ? field.select({ id: 'f-look', name: 'reason', label: w('why'), options: [['', w('choose')], ...l.reasons.map((r) => [r.code, api.said(r.label)])], value: this.chosen, fault: this.unsaid && w('choose'), input: (e) => { this.chosen = e.target.value; } }) : nothing}
          <p><button type="button" data-does="answers" @click=${() => this.#open(l)}>${w('show-answers')}</button></p></div>`)}
      ${this.answers.value ? html`<case-strict .number=${this.number} .reasons=${this.looks.value?.reasons}></case-strict><case-evidence .number=${this.number} .reason=${this.#reason} .reasons=${this.looks.value?.reasons}></case-evidence>` : nothing}
      ${this.answers.value?.alike.length ? html`<p>${w('alike')}: ${this.answers.value.alike.map((n) => html`<a class="mono" href=${router.href(`${HERE}/${n}`)}>${n}</a> `)}</p>` : nothing}
    </section>`;
  }

  #open(looks) {
    const asks = looks.needed && !this.#reason;
    this.unsaid = asks && !this.chosen;
    if (this.unsaid) return;
    if (asks) {
      reasons.set(this.number, this.chosen);
      this.history.again();
    }
    this.answers.again();
  }

  #who(event) {
    return event.maker === 'officer' ? event.by?.name || w('somebody') : w(event.maker);
  }

  #events(c, events) {
    return html`<ol class="timeline">
      <li><time datetime=${c.openedAt}>${moment(c.openedAt)}</time>${w('opened')}</li>
      ${events.map((e) => html`<li data-kind=${e.kind}><time datetime=${e.at}>${moment(e.at)}</time>
        <strong>${KINDS.includes(e.kind) ? w(`kind-${e.kind}`) : api.said(e.label)}</strong>${e.said ? html`: ${api.said(e.said)}` : nothing}
        ${SUMS.filter((sum) => e.facts[sum]).map((sum) => html` · ${money(Number(e.facts[sum]))}`)}${e.facts.consent ? html`: ${w(e.facts.consent)} – ${w(`consent-${e.facts.state}`)}` : nothing}${e.facts.reference ? html` · <span class="mono">${e.facts.reference}</span>` : nothing}${e.facts.other ? html` · <a class="mono" href=${router.href(`${HERE}/${e.facts.other}`)}>${e.facts.other}</a>` : nothing}
        <small>${this.#who(e)}</small>
        ${e.words ? html`<p class="letter">${e.words}</p>` : nothing}${sent(e.files)}</li>`)}
    </ol>`;
  }

  #writing() {
    return html`<section class="part"><h2>${w('say')}</h2>
      <form class="form" @submit=${(e) => this.#write(e)}>
        <p class="actions" role="group" aria-label=${w('say')}>${['message', 'note'].map((kind) => html`<button type="button" class="small ${this.kind === kind ? 'primary' : ''}" aria-pressed=${this.kind === kind} data-kind=${kind} @click=${() => this.#turnTo(kind)}>${w(kind)}</button>`)}</p>
        ${this.kind === 'message' ? html`<case-templates .number=${this.number} .status=${this.one.value?.status} @chosen=${(e) => this.#begin(e.detail)}></case-templates>` : nothing}
        ${field.lines({ name: 'said', label: w(this.kind), hint: w(`${this.kind}-hint`), fault: this.fault, input: this.#typed })}
        ${attaching(this.#typed, this.kind !== 'message')}
        <p class="actions"><button class="primary" data-does="write">${w(`send-${this.kind}`)}</button></p>
      </form></section>`;
  }

  /** Where it stands, until when, and what can be done: before all else. */
  #standing(c, work) {
    const outcome = work.outcomes.find((o) => o.code === c.outcome);
    return html`
      <section data-part="now"><h2>${w('now')}</h2>
        <p>${standing(c, api.said(c.label))}</p>
        ${c.answerSince ? html`<div class="note warn" data-part="answer"><p>${w('answer-since', { moment: moment(c.answerSince) })}</p>
          ${this.#works(c) ? html`<p class="actions"><button type="button" class="small" data-does="seen" @click=${() => this.#do((_, one) => this.#seen(c, one))}>${w('seen')}</button></p>` : nothing}</div>` : nothing}
        ${facts([
          ...c.clocks.map((clock) => [api.said(clock.label), html`${moment(clock.dueAt)}${isLate(clock) ? html` <small>${when(clock.dueAt)}</small>` : nothing}`]),
          [w('waits-for'), c.waitsFor ? html`${w(`waits-${c.waitsFor}`)}${c.solutionLeft === undefined ? nothing : html`<br><small>${w('days-left', { n: c.solutionLeft })}</small>`}` : ''],
          [w('ended'), c.endedAt ? moment(c.endedAt) : ''],
          [w('outcome'), outcome ? api.said(outcome.label) : ''], [w('returned'), c.amountReturned === undefined ? '' : money(c.amountReturned)],
          [w('merchant'), c.merchant ?? ''], [w('amount'), c.amountClaimed === undefined ? '' : money(c.amountClaimed)],
        ])}
      </section>
      <section data-part="next"><h2>${w('next')}</h2>
        ${c.next.length ? html`<p class="actions">${c.next.map((n) => html`<button type="button" data-step=${n.to} @click=${() => this.#do((d, one) => d.step(one, one.etag, n, work))}>${api.said(n.verb)}</button>`)}</p>` : html`<p class="soft">${w('no-next')}</p>`}
      </section>`;
  }

  #holder(c) {
    const own = isMine(c.assignee?.id);
    return html`<section data-part="holder"><h2>${w('holder')}</h2>
        <p>${!c.assignee ? html`<span class="soft">${w('with-nobody')}</span>` : own ? w('me') : c.assignee.name || w('somebody')}</p>
        ${c.group ? html`<p><small>${w('group-of', { name: api.said(c.group.label) })}</small></p>` : nothing}
        ${this.#mayWork && !c.endedAt ? html`<p class="actions">
          ${!c.assignee ? html`<button type="button" class="primary" data-does="claim" @click=${() => this.#claim(c)}>${w('claim')}</button>` : nothing}
          ${c.assignee && (own || session.may('complaints.case.decide')) ? html`<button type="button" data-does="release" @click=${() => this.#do((d, one) => d.release(one, one.etag))}>${w('release')}</button>` : nothing}
          ${!c.assignee || own || session.may('complaints.case.decide') ? html`<button type="button" data-does="hand-over" @click=${() => this.#do((d, one) => d.handOver(one, one.etag))}>${w('hand-over')}</button>` : nothing}</p>` : nothing}
      </section>`;
  }

  #side(c, work) {
    return html`
      ${c.deadlines?.length ? html`<section class="part"><h2>${w('rights')}</h2>${facts(c.deadlines.map((d) => [api.said(d.what), html`${day(d.day)}${passing(d.day)}<br><small>${d.source.en === 'own rule' ? w('own-rule') : api.said(d.source)}</small>`]))}</section>` : nothing}
      <section class="part"><h2>${w('about')}</h2>${facts([[w('received'), moment(c.receivedAt)], [w('first-answer'), c.answeredAt ? moment(c.answeredAt) : ''], [w('form'), formCalled(work.forms, c.form)]])}</section>
      ${c.related?.length || this.#works(c) ? html`<section class="part"><h2>${w('related')}</h2>
        ${c.related?.length ? html`<ul>${c.related.map((r) => html`<li><a class="mono" href=${router.href(`${HERE}/${r.number}`)}>${r.number}</a> <small>${w(`related-${r.how}`)}</small></li>`)}</ul>` : nothing}
        ${this.#works(c) ? html`<p class="actions"><button type="button" data-does="link" @click=${() => this.#do((d, one) => d.link(one))}>${w('link')}</button>
          ${c.endedAt ? nothing : html`<button type="button" data-does="split" @click=${() => this.#do((d, one) => d.split(one, one.etag))}>${w('split')}</button>`}</p>` : nothing}</section>` : nothing}
      <case-checklist .number=${c.number} .version=${c.version} .locked=${c.keeping.erased} @ticked=${this.#again}></case-checklist>
      <case-proof .number=${c.number} .etag=${c.etag} .latest=${this.#latest} .work=${work} .reason=${this.#reason} .open=${this.#isOpen} .erased=${c.keeping.erased} @changed=${this.#again}></case-proof>
      <case-keeping .one=${c} .latest=${this.#latest} @changed=${this.#again}></case-keeping>`;
  }
}

define('complaint-case', CaseView);
