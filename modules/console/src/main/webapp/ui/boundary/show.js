// Small things that screens show: a state, facts, what changed, what happened when.

import { html, nothing } from 'lit';
import { ago, moment } from '../../shell/entity/format.js';
import { w } from '../../shell/entity/shell-words.js';

/** A state in one word; `mood` is '', 'good', 'warn' or 'wrong'. */
export const pill = (label, mood = '') => html`<span class="pill ${mood}">${label}</span>`;

/** [[what, template], …]; pairs whose second part is empty are left out. */
export const facts = (pairs) => html`<dl class="facts">
  ${pairs.filter(([, v]) => v !== undefined && v !== null && v !== '').map(([k, v]) => html`<div><dt>${k}</dt><dd>${v}</dd></div>`)}
</dl>`;

/** A moment as 'two days ago', with the exact time for whoever points at it or prints. */
export const when = (value) => (value ? html`<time datetime=${value} title=${moment(value)}>${ago(value)}</time>` : nothing);

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

/** What is going to happen, line by line: [{mood, icon, text}]. */
export const receipt = (heading, lines) => html`<div class="receipt"><h3>${heading}</h3><ul>
  ${lines.map((l) => html`<li class=${l.mood ?? ''}>${l.icon}<span>${l.text}</span></li>`)}
</ul></div>`;
