// The screen of this module in the staff console: whom the page greets, and where to see it.

import { Loading, Screen, facts, get, html, words } from 'becs/console';

const w = words({
  title: { bn: 'শুভেচ্ছা', en: 'Greeting' },
  lead: { bn: 'একটি ছোট মডিউল; নিজের মডিউল এটি নকল করে শুরু করুন।', en: 'A small module; copy it to start your own.' },
  page: { bn: 'পাতা', en: 'Page' },
  open: { bn: 'পাতাটি খুলুন', en: 'Open the page' },
  says: { bn: 'পাতায় যা লেখা', en: 'What it says' },
});

export default class HelloScreen extends Screen {
  constructor() {
    super();
    this.page = new Loading(this, () => get(document.documentElement.lang === 'en' ? '/en/hello' : '/hello'));
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  body() {
    return this.page.show((page) => facts([
      [w('page'), html`<a href="/hello" target="_blank" rel="noopener">${w('open')}</a>`],
      [w('says'), /<h1[^>]*>([^<]*)</.exec(page)?.[1] ?? ''],
    ]));
  }
}
