// How far something is that takes a while, and how to stop it.

import { html, nothing } from 'lit';
import { w } from '../entity/progress-words.js';

/**
 * @param label what it is, for readers
 * @param count of `total`; without a total only that it goes on
 * @param said what was done so far, in a sentence
 * @param stop what is done when somebody wants it to stop; null where nobody can
 * @param stopping whether somebody has wanted that
 */
export const progress = ({ label, count, total, said, stop, stopping }) => html`
  <div class="progress">
    <progress aria-label=${label} max=${total || nothing} value=${total ? Math.min(count, total) : nothing}></progress>
    ${total ? html`<span class="figures">${w('of', { count, total })}</span>` : nothing}
    <small>${stopping ? w('stopping') : said}</small>
    ${stop ? html`<button type="button" class="small" ?disabled=${stopping} aria-label="${w('stop')}: ${label}" @click=${stop}>${w('stop')}</button>` : nothing}
  </div>`;
