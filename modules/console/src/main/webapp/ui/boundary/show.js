// Small things that screens show: a state, facts, what is going to happen.

import { html, nothing } from 'lit';
import { ago, moment } from '../../shell/entity/format.js';

/** A state in one word; `mood` is '', 'good', 'warn' or 'wrong'. */
export const pill = (label, mood = '') => html`<span class="pill ${mood}">${label}</span>`;

/** [[what, template], …]; pairs whose second part is empty are left out. */
export const facts = (pairs) => html`<dl class="facts">
  ${pairs.filter(([, v]) => v !== undefined && v !== null && v !== '').map(([k, v]) => html`<div><dt>${k}</dt><dd>${v}</dd></div>`)}
</dl>`;

/** A moment as 'two days ago', with the exact time for whoever points at it or prints. */
export const when = (value) => (value ? html`<time datetime=${value} title=${moment(value)}>${ago(value)}</time>` : nothing);

/** What is going to happen, line by line: [{mood, icon, text}]. */
export const receipt = (heading, lines) => html`<div class="receipt"><h3>${heading}</h3><ul>
  ${lines.map((l) => html`<li class=${l.mood ?? ''}>${l.icon}<span>${l.text}</span></li>`)}
</ul></div>`;
