// Submissions that look as if a machine had sent them: why, since when, and the way on for those that were a person's.

import { Loading, Screen, ask, get, html, post, session, tell, when, words } from 'becs/console';

const HELD = '/api/forms/quarantine';

const w = words({
  title: { bn: 'আটকে রাখা জমা', en: 'Held back' },
  lead: { bn: 'যন্ত্রের পাঠানো বলে মনে হওয়া জমা। প্রেরক রসিদ পেয়েছেন; কেউ এগোতে না দেওয়া পর্যন্ত এখানে থাকে।', en: 'Submissions that look like a machine’s. Their senders have a receipt; they wait here until somebody lets them pass.' },
  help: { bn: 'সন্দেহ প্রমাণ নয়: খুব দ্রুত পূরণ করা বা ভিড়ের সময় স্ক্রিপ্ট ছাড়া জমা দেওয়া মানুষও হতে পারেন। সন্দেহ থাকলে এগোতে দিন।', en: 'Suspicion is no proof: somebody quick, or somebody without a script in a rush, is a person too. When in doubt, let it pass.' },
  none: { bn: 'কিছুই আটকে নেই।', en: 'Nothing is held back.' },
  form: { bn: 'ফরম', en: 'Form' },
  why: { bn: 'কেন', en: 'Why' },
  since: { bn: 'কখন থেকে', en: 'Since' },
  release: { bn: 'এগোতে দিন', en: 'Let it pass' },
  'release-title': { bn: 'জমাটি এগোতে দেবেন?', en: 'Let this submission pass?' },
  'release-body': { bn: 'যাঁরা ফরমটি সামলান, জমাটি এখন তাঁদের কাছে যাবে।', en: 'It goes to those who handle the form now.' },
  released: { bn: 'জমাটি এগিয়েছে।', en: 'It has been passed on.' },
});

export default class HeldScreen extends Screen {
  constructor() {
    super();
    this.list = new Loading(this, () => get(HELD));
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help')}</p>`; }

  body() {
    return this.list.show((lines) => html`
      <section><data-table name="held" .caption=${w('title')} .rowKey=${(s) => s.id} .rows=${lines} .empty=${html`<p>${w('none')}</p>`}
        .columns=${[
          { key: 'form', label: () => w('form'), head: true, value: (s) => s.title },
          { key: 'why', label: () => w('why'), value: (s) => s.reasons.join(' '), cell: (s) => s.reasons.join(' · ') },
          { key: 'since', label: () => w('since'), value: (s) => s.heldAt, cell: (s) => when(s.heldAt) },
        ]}
        .acts=${session.may('forms.submission.release') ? (s) => this.#act(s) : null}></data-table></section>`);
  }

  #act(submission) {
    return html`<button type="button" class="small" aria-label="${w('release')}: ${submission.title}" @click=${() => this.#release(submission)}>${w('release')}</button>`;
  }

  async #release(submission) {
    const done = await ask({
      title: () => w('release-title'),
      body: () => html`<p>${w('release-body')}</p>`,
      act: () => w('release'),
      perform: () => post(`${HELD}/${encodeURIComponent(submission.id)}/release`),
    });
    if (!done) return;
    tell(w('released'));
    await this.list.again();
  }
}
