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
  told: { bn: 'লেখা হলো।', en: 'It is noted.' },
});

class CaseKeeping extends Piece {
  /** `one`: the case as it was read, with its `etag`. Tells `changed`. */
  static properties = { one: {} };

  async #hold(on) {
    const done = await ask({
      title: () => w(on ? 'hold' : 'let-go'), act: () => w(on ? 'hold' : 'let-go'),
      body: (refusal) => html`<p>${w(on ? 'hold-lead' : 'let-go-lead')}</p>
        ${field.lines({ name: 'words', label: w('why'), hint: w('why-hint'), fault: refusal?.fault?.('words') })}`,
      perform: (values) => post(`/api/complaints/cases/${encodeURIComponent(this.one.number)}/hold`, { on, words: values.get('words').trim() }, { etag: this.one.etag }),
    });
    if (!done) return;
    tell(w('told'));
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true }));
  }

  render() {
    const { heldSince, heldWith, until, months, why } = this.one.keeping;
    return html`<section class="part"><h2>${w('keeping')}</h2>
      <p>${heldSince ? w('held', { day: moment(heldSince) }) : heldWith ? w('held-with', { n: heldWith }) : until ? w('until', { day: day(until) }) : w('after', { n: months })}${heldSince || heldWith ? nothing : html`<br><small>${said(why)}</small>`}</p>
      ${session.may('complaints.case.hold') ? html`<p class="actions"><button type="button" data-does="hold" @click=${() => this.#hold(!heldSince)}>${w(heldSince ? 'let-go' : 'hold')}</button></p>` : nothing}
    </section>`;
  }
}

define('case-keeping', CaseKeeping);
