// What was handed in, newest first: which and when, nothing of what it says.

import { Paged, Screen, day, html, nothing, router, when, words } from 'becs/console';
import { submissions } from './form-api.js';

const w = words({
  title: { bn: 'জমা পড়া ফরম', en: 'Submissions' },
  lead: { bn: 'কোন ফরমে কখন কী নম্বরে জমা পড়েছে, নতুনগুলো আগে।', en: 'Which forms were handed in, when, and under which number; the newest first.' },
  help: { bn: 'এখানে কোনো উত্তর দেখা যায় না। উত্তর খোলা হয় যেখানে কাজটি হয়, আর তা কাজের খাতায় লেখা থাকে।', en: 'No answer is shown here. Answers are opened where the work is done, and that stands in the audit log.' },
  none: { bn: 'এখনো কিছু জমা পড়েনি।', en: 'Nothing has been handed in yet.' },
  number: { bn: 'রসিদ নম্বর', en: 'Receipt number' },
  form: { bn: 'ফরম', en: 'Form' },
  version: { bn: 'সংস্করণ', en: 'Version' },
  channel: { bn: 'কীভাবে এসেছে', en: 'How it came' },
  language: { bn: 'ভাষা', en: 'Language' },
  worked: { bn: 'যেখানে কাজ হয়', en: 'Where it is worked on' },
  at: { bn: 'কখন', en: 'When' },
  erasure: { bn: 'প্রেরক মুছতে বলেছেন: {day}-এর পরের রাতে', en: 'Its sender wants it erased, in the night after {day}' },
  web: { bn: 'পাতা থেকে', en: 'Pages' },
  api: { bn: 'অ্যাপ থেকে', en: 'App' },
  bn: { bn: 'বাংলা', en: 'Bangla' },
  en: { bn: 'ইংরেজি', en: 'English' },
});

export default class SubmissionsScreen extends Screen {
  constructor() {
    super();
    this.list = new Paged(this, (after) => submissions(after));
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help')}</p>`; }

  body() {
    return this.list.show((lines) => html`
      <section><data-table name="submissions" .caption=${w('title')} .rows=${lines} .more=${this.list.more} .empty=${html`<p>${w('none')}</p>`}
        .columns=${[
          { key: 'number', label: () => w('number'), head: true, value: (s) => s.receiptNumber, cell: (s) => html`<span class="mono">${s.receiptNumber}</span>` },
          { key: 'form', label: () => w('form'), value: (s) => s.title },
          { key: 'worked', label: () => w('worked'), value: (s) => s.worked?.name ?? '', cell: (s) => (s.worked ? html`<a href=${router.href(s.worked.path)}>${s.worked.name}</a>` : nothing) },
          { key: 'at', label: () => w('at'), value: (s) => s.receivedAt, cell: (s) => html`${when(s.receivedAt)}${s.erasureOn ? html`<br><small>${w('erasure', { day: day(s.erasureOn) })}</small>` : nothing}` },
          { key: 'version', minor: true, label: () => w('version'), value: (s) => s.formVersion },
          { key: 'channel', minor: true, label: () => w('channel'), value: (s) => w(s.channel) },
          { key: 'language', minor: true, label: () => w('language'), value: (s) => w(s.language) },
        ]}></data-table></section>`);
  }
}
