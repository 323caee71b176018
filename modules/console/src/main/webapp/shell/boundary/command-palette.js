// Find a screen or do something, by typing.

import { html } from 'lit';
import { open } from '../../ui/control/dialogs.js';
import { icon } from '../../ui/entity/icons.js';
import { session } from '../../session/control/session.js';
import { router } from '../control/router.js';
import { screens } from '../control/screens.js';
import { language } from '../entity/language.js';
import { looks, wear } from '../entity/look.js';
import { w as say } from '../entity/palette-words.js';
import { w } from '../entity/shell-words.js';
import { drawing } from './navigation.js';

/** Everything that can be chosen: screens first, then what is done at once. */
function entries({ help }) {
  return [
    ...screens.all.map((s) => ({ label: s.label, words: s.path, icon: drawing(s), kind: 'go-to', run: () => router.go(s.path) })),
    { label: w('language'), words: 'language ভাষা', icon: 'letter', kind: 'do-it', run: () => language.is(language.other) },
    ...looks.map((l) => ({ label: `${w('look')}: ${w(`look-${l}`)}`, words: `theme dark light ${l}`, icon: l, kind: 'do-it', run: () => wear(l) })),
    { label: w('help'), words: 'help ?', icon: 'help', kind: 'do-it', run: help },
    { label: w('to-site'), words: 'site', icon: 'home', kind: 'go-to', run: () => window.open('/', '_blank', 'noopener') },
    { label: w('print'), words: 'print', icon: 'book', kind: 'do-it', run: () => print() },
    { label: w('sign-out'), words: 'sign out logout', icon: 'out', kind: 'do-it', run: () => session.end() },
  ];
}

export async function palette(tools) {
  let text = '';
  let at = 0;
  const plain = (t) => t.toLocaleLowerCase().normalize('NFC');
  const found = () => entries(tools).filter((e) => plain(text).split(/\s+/).every((word) => plain(`${e.label} ${e.words}`).includes(word)));
  const chosen = await open((close, again) => {
    const list = found();
    at = Math.min(at, Math.max(0, list.length - 1));
    const key = (e) => {
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        e.preventDefault();
        at = (at + (e.key === 'ArrowDown' ? 1 : -1) + list.length) % Math.max(1, list.length);
        again();
        document.getElementById(`found-${at}`)?.scrollIntoView({ block: 'nearest' });
      } else if (e.key === 'Enter' && list[at]) {
        e.preventDefault();
        close(list[at]);
      }
    };
    return html`
      <div class="ask">${icon('search')}
        <input autofocus role="combobox" aria-expanded="true" aria-controls="found" aria-autocomplete="list" aria-label=${w('find')} placeholder=${w('find')}
          aria-activedescendant=${list.length ? `found-${at}` : ''} .value=${text} @keydown=${key} @input=${(e) => { text = e.target.value; at = 0; again(); }}>
        <kbd>Esc</kbd>
      </div>
      <ul id="found" role="listbox" aria-label=${say('find-results')} tabindex="-1">
        ${list.map((e, i) => html`<li id="found-${i}" role="option" aria-selected=${i === at} @click=${() => close(e)}>${icon(e.icon)}<span>${e.label}</span><small>${say(e.kind)}</small></li>`)}
      </ul>
      ${list.length ? '' : html`<p class="none" role="status">${say('find-nothing')}</p>`}`;
  }, { kind: 'palette', label: () => w('find') });
  chosen?.run();
}
