// What changed, and what happened when.

import { html, nothing } from 'lit';
import { moment } from '../../shell/entity/format.js';
import { w } from '../entity/changes-words.js';

/** [{field, before, after}] */
export const diff = (changes) => html`
  <table class="diff">
    <thead><tr><th scope="col">${w('diff-field')}</th><th scope="col">${w('diff-before')}</th><th scope="col">${w('diff-after')}</th></tr></thead>
    <tbody>${changes.map((c) => html`<tr><th scope="row">${c.field}</th><td>${c.before ? html`<del>${c.before}</del>` : '–'}</td><td>${c.after ? html`<ins>${c.after}</ins>` : '–'}</td></tr>`)}</tbody>
  </table>`;

/** [{at, what, who}] */
export const timeline = (steps) => html`<ol class="timeline">
  ${steps.map((s) => html`<li><time datetime=${s.at}>${moment(s.at)}</time>${s.what}${s.who ? html` <small>${s.who}</small>` : nothing}</li>`)}
</ol>`;
