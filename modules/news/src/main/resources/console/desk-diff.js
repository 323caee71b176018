// What differs between two wordings, drawn: taken out and put in, word by word.

import { html, nothing } from 'becs/console';
import { w } from './desk-words.js';

const FIELDS = { title: 'heading', slug: 'slug', category: 'category', menuWeight: 'weight', lead: 'summary', body: 'text', hero: 'picture' };

export const named = (field) => w(FIELDS[field] ?? field);

/** Tags are shown where they changed; where they stayed the end of a paragraph is a new line. */
function part({ change, markup, text }) {
  if (change === 'SAME') return markup ? (/<\/(p|h\d|li|tr|blockquote|figcaption)>/.test(text) ? html`<br>` : nothing) : text;
  const what = markup ? html`<code>${text}</code>` : text;
  return change === 'ADDED'
    ? html`<ins><span class="unseen">${w('added')}: </span>${what}</ins>`
    : html`<del><span class="unseen">${w('removed')}: </span>${what}</del>`;
}

export const words = (parts) => html`<p class="diff">${parts.map(part)}</p>`;

/** [{field, parts}] */
export const differences = (list) => (list.length
  ? list.map((d) => html`<section class="part"><h3>${named(d.field)}</h3>${words(d.parts)}</section>`)
  : html`<p>${w('no-difference')}</p>`);
