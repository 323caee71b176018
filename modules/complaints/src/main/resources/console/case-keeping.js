// How long a case is kept, and saying that it must be, whoever wants it erased.

import { Piece, ask, day, define, field, html, moment, nothing, post, session, tell, words } from 'becs/console';
import { said } from './case-api.js';

const w = words({
  keeping: { bn: 'ফাইল কতদিন থাকে', en: 'How long it is kept' },
  until: { bn: '{day} পর্যন্ত', en: 'Until {day}' },
  after: { bn: 'শেষ হওয়ার পর {n} মাস', en: { one: '{n} month after its end', other: '{n} months after its end' } },
  held: { bn: '{day} থেকে আটকে রাখা: কেউ মুছতে পারে না', en: 'Held since {day}: nobody can erase it' },
  'held-with': { bn: '{n} কেসটি আটকে রাখা, তাই একই অভিযোগের এই কেসও কেউ মুছতে পারে না', en: 'Case {n} is held, so nobody can erase this one of the same complaint' },
  hold: { bn: 'মোছা থেকে আটকে রাখুন', en: 'Hold' },
  'let-go': { bn: 'ছেড়ে দিন', en: 'Let go' },
  'hold-lead': { bn: 'মেয়াদ শেষ হলেও, অভিযোগকারী চাইলেও এটি মোছা হবে না। তিনি দেখবেন যে কোনো কর্তৃপক্ষ বা আদালতের কাজে ফাইলটি লাগছে।', en: 'It is not erased, neither by time nor because whoever complained wants it. They read that an authority or a court needs the file.' },
  'let-go-lead': { bn: 'এরপর মেয়াদ শেষে ফাইলটি মোছা হবে, আর অভিযোগকারী চাইলে আগেই মোছা যাবে।', en: 'From then on it is erased when its time is over, or before if whoever complained wants it.' },
  why: { bn: 'কেন', en: 'Why' },
  'why-hint': { bn: 'যেমন মামলার নম্বর। কেসের ইতিহাসে থাকে; অভিযোগকারী দেখেন না।', en: 'For instance the number of the lawsuit. It stands in the history; whoever complained does not see it.' },
  erase: { bn: 'ব্যক্তিগত উত্তর মুছুন', en: 'Erase the personal answers' },
  'erase-lead': { bn: 'অভিযোগের ব্যক্তিগত উত্তর, কথা, ফাইল ও নথি চিরতরে মুছে যাবে; ফেরানো যায় না। কেস চলতে থাকলে এতেই শেষ হয়ে যাবে। কেসের নম্বর, ধাপ ও টাকার অঙ্ক থাকে।', en: 'The personal answers of the complaint, all words, files and dossiers are gone for good and cannot be brought back. A case that is still open ends by it. The number of the case, its steps and sums stay.' },
  'erase-why-hint': { bn: 'যেমন: অভিযোগকারী চিঠি দিয়ে চেয়েছেন। কাজের খাতায় থাকে; নাম লিখবেন না।', en: 'For instance: whoever complained asked for it by letter. It stands in the audit; write no names.' },
  wanted: { bn: 'অভিযোগকারী মুছতে বলেছেন: {day}-এর পরের রাতে মোছা হবে', en: 'Whoever complained wants it erased: it is, in the night after {day}' },
  'wanted-later': { bn: 'অভিযোগকারী {day} মুছতে বলেছেন', en: 'Whoever complained has wanted it erased since {day}' },
  erased: { bn: 'মোছা হয়েছে।', en: 'Erased.' },
  'erased-stays': { bn: 'মুছে ফেলা হয়েছে। যা থাকে: কেসের নম্বর, ধাপ আর টাকার অঙ্ক।', en: 'It was erased. What stays are the number of the case, its steps and its sums.' },
  told: { bn: 'লেখা হলো।', en: 'It is noted.' },
});

class CaseKeeping extends Piece {
  /** `one`: the case as it was read, with its `etag`; `latest`: gives it once nothing of it is on its way. Tells `changed`. */
  static properties = { one: {}, latest: { attribute: false } };

  async #hold(on) {
    const done = await ask({
      title: () => w(on ? 'hold' : 'let-go'), act: () => w(on ? 'hold' : 'let-go'),
      body: (refusal) => html`<p>${w(on ? 'hold-lead' : 'let-go-lead')}</p>
        ${field.lines({ name: 'words', label: w('why'), hint: w('why-hint'), fault: refusal?.fault?.('words') })}`,
      perform: async (values) => post(`/api/complaints/cases/${encodeURIComponent(this.one.number)}/hold`, { on, words: values.get('words').trim() }, { etag: (await this.latest()).etag }),
    });
    if (!done) return;
    tell(w('told'));
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true }));
  }

  async #erase() {
    const done = await ask({
      title: () => w('erase'), act: () => w('erase'), danger: true,
      body: (refusal) => html`<p>${w('erase-lead')}</p>
        ${field.lines({ name: 'reason', label: w('why'), hint: w('erase-why-hint'), fault: refusal?.fault?.('reason') })}`,
      perform: (values) => post(`/api/forms/submissions/${encodeURIComponent(this.one.submission)}/erasure`, { reason: values.get('reason').trim() }),
    });
    if (!done) return;
    tell(w('erased'));
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true }));
  }

  render() {
    const { heldSince, heldWith, until, erased, erasure, months, why } = this.one.keeping;
    if (erased) return html`<section class="part"><h2>${w('keeping')}</h2><p>${w('erased-stays')}</p></section>`;
    return html`<section class="part"><h2>${w('keeping')}</h2>
      <p>${heldSince ? w('held', { day: moment(heldSince) }) : heldWith ? w('held-with', { n: heldWith }) : until ? w('until', { day: day(until) }) : w('after', { n: months })}${heldSince || heldWith ? nothing : html`<br><small>${said(why)}</small>`}</p>
      ${erasure ? html`<p class="note" data-part="erasure">${erasure.putOff ? w('wanted-later', { day: moment(erasure.askedAt) }) : w('wanted', { day: day(erasure.lastDay) })}${erasure.putOff ? html`<br><small>${said(erasure.putOff)}</small>` : nothing}</p>` : nothing}
      <p class="actions">
        ${session.may('complaints.case.hold') ? html`<button type="button" data-does="hold" @click=${() => this.#hold(!heldSince)}>${w(heldSince ? 'let-go' : 'hold')}</button>` : nothing}
        ${session.may('forms.submission.erase') && !heldSince && !heldWith ? html`<button type="button" class="small" data-does="erase" @click=${() => this.#erase()}>${w('erase')}</button>` : nothing}</p>
    </section>`;
  }
}

define('case-keeping', CaseKeeping);
