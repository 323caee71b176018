// A list that comes page by page, by the key of the last line that was seen.

import { Loading } from './loading.js';
import { refused } from './toasts.js';

export class Paged extends Loading {
  next = null;

  /** @param slice (after) => promise of {items, next} */
  constructor(host, slice) {
    super(host, async () => {
      const first = await slice('');
      this.next = first.next ?? null;
      return first.items;
    });
    this.slice = slice;
  }

  /** For a table: adds the next page, or null on the last one. */
  get more() {
    return this.next ? () => this.#more() : null;
  }

  async #more() {
    try {
      const page = await this.slice(this.next);
      this.next = page.next ?? null;
      this.is([...this.value, ...page.items]);
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
    }
  }
}
