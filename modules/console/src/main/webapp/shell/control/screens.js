// Which screens there are for this person, and how one comes into the page.

import { get } from './api.js';

const made = new Map();
let tags = 0;

class Screens extends EventTarget {
  all = [];
  isAsked = false;

  /** Asks again; tells of 'change' only when something did. */
  async refresh() {
    const now = await get('/api/core/console/screens');
    if (this.isAsked && JSON.stringify(now) === JSON.stringify(this.all)) return;
    this.isAsked = true;
    this.all = now;
    this.dispatchEvent(new Event('change'));
  }

  forget() {
    this.all = [];
    this.isAsked = false;
  }

  /** The screen whose address is the longest beginning of this one, and the words that are left. */
  find(path) {
    const fits = (s) => path === s.path || path.startsWith(`${s.path}/`);
    const screen = this.all.filter(fits).sort((a, b) => b.path.length - a.path.length)[0];
    const rest = screen ? path.slice(screen.path.length + 1).split('/').filter(Boolean) : [];
    return { screen, rest };
  }

  /** A new element that draws the screen. Each script gets a tag of its own, so a new version can come while the page is open. */
  async element(screen) {
    return document.createElement(await (made.get(screen.script) ?? this.#make(screen)));
  }

  /** Once for each script, however often it is asked for while it is on its way: a type is defined only once. */
  #make(screen) {
    const tag = `screen-${++tags}-${screen.path.replace(/[^a-z0-9]/g, '-')}`;
    const making = import(screen.script).then(({ default: Type }) => {
      customElements.define(tag, Type);
      return tag;
    });
    made.set(screen.script, making);
    making.catch(() => made.delete(screen.script));
    return making;
  }
}

export const screens = new Screens();
