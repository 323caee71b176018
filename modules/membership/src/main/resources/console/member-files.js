// Taking a list away as files: as many as it needs, one after the other.

import { html, number, progress, save } from 'becs/console';
import { file } from './member-list-api.js';
import { w } from './member-list-words.js';

/** Follows the way to the next file until there is none; answers how many there were. */
export async function filesOf(address, name, kind, { told, signal }) {
  let part = 0;
  for (let next = address; next; part++) {
    told(part + 1, 0);
    const { data, link } = await file(next, signal);
    const more = /<([^>]*)>;\s*rel="next"/.exec(link ?? '')?.[1];
    save(data, `${name}${part || more ? `-${part + 1}` : ''}.${kind}`);
    next = more && new URL(more, new URL(next, document.baseURI)).href;
  }
  return part;
}

export const going = ({ count, stop }) => progress({ label: w('export'), said: w('part', { n: number(count) }), stop });

export const told = (parts) => html`<p>${w(parts > 1 ? 'parts-told' : 'file-told', { n: number(parts) })}</p>`;
