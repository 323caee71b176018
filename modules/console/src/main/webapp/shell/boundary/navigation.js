// The screens of this person, by group.

import { html, nothing } from 'lit';
import { icon } from '../../ui/entity/icons.js';
import { attention } from '../control/attention.js';
import { router } from '../control/router.js';
import { screens } from '../control/screens.js';
import { number } from '../entity/format.js';
import { w } from '../entity/shell-words.js';

const GROUPS = ['WORK', 'PEOPLE', 'PLATFORM'];

/** What stands before a screen of the console itself; a module's own has the drawing of modules. */
const DRAWINGS = {
  modules: 'modules', health: 'health', events: 'events', tokens: 'key', design: 'ruler', people: 'people', roles: 'shield', audit: 'book',
  approvals: 'stamp', letters: 'letter', settings: 'sliders', jobs: 'clock', account: 'person', start: 'home',
};

export const drawing = (screen) => DRAWINGS[screen.path] ?? 'events';

export function navigation() {
  const here = screens.find(router.path).screen;
  return GROUPS.map((group) => {
    const those = screens.all.filter((s) => (GROUPS.includes(s.group) ? s.group : 'WORK') === group);
    return those.length ? html`<h2>${w(`group-${group}`)}</h2><ul>${those.map((s) => entry(s, here))}</ul>` : nothing;
  });
}

function entry(screen, here) {
  const waiting = attention.all.filter((a) => a.path.split('/')[0] === screen.path).length;
  return html`<li><a href=${router.href(screen.path)} aria-current=${screen === here ? 'page' : nothing}>
    ${icon(drawing(screen))}<span>${screen.label}</span>${waiting ? html`<span class="badge">${number(waiting)}</span>` : nothing}</a></li>`;
}
