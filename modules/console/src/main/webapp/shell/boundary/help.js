// The drawer that explains the screen beside it.

import { html, nothing } from 'lit';
import { drawer } from '../../ui/control/dialogs.js';
import { w as say } from '../entity/help-words.js';
import { w } from '../entity/shell-words.js';

const KEYS = [['Ctrl K', 'key-find'], ['?', 'key-help'], ['Esc', 'key-escape'], ['Tab · Shift Tab', 'key-tab']];

export function help(screen) {
  return drawer(() => screen?.title?.() || w('help'), () => {
    const text = screen?.help?.();
    return html`
      ${text && text !== nothing ? text : html`<p class="soft">${say('help-none')}</p>`}
      <hr>
      <h3>${say('help-keys')}</h3>
      <dl class="facts">${KEYS.map(([key, what]) => html`<div><dt>${key.split(' · ').map((k) => html`<kbd>${k}</kbd> `)}</dt><dd>${say(what)}</dd></div>`)}</dl>`;
  });
}
