// The screens of this person: those of each module together.

import { html, nothing } from 'lit';
import { has, icon } from '../../ui/entity/icons.js';
import { attention } from '../control/attention.js';
import { router } from '../control/router.js';
import { screens } from '../control/screens.js';
import { number } from '../entity/format.js';
import { w } from '../entity/shell-words.js';

const GROUPS = ['WORK', 'PEOPLE', 'PLATFORM'];

/** Which drawing stands before a screen; a module may name one that this console does not have. */
export const drawing = (screen) => (has(screen.icon) ? screen.icon : 'events');

/** The daily work module by module, as many as there are; what the console brings itself stands by its group. */
function parts() {
  const parts = new Map();
  for (const group of GROUPS) {
    for (const screen of screens.all.filter((s) => (GROUPS.includes(s.group) ? s.group : 'WORK') === group)) {
      const name = group !== 'WORK' || screen.module === 'console' ? w(`group-${group}`) : screen.moduleName;
      parts.set(name, [...(parts.get(name) ?? []), screen]);
    }
  }
  return [...parts];
}

export function navigation() {
  const here = screens.find(router.path).screen;
  return parts().map(([name, those]) => html`<h2>${name}</h2><ul>${those.map((s) => entry(s, here))}</ul>`);
}

function entry(screen, here) {
  const waiting = attention.all.filter((a) => a.path.split('/')[0] === screen.path).length;
  return html`<li><a href=${router.href(screen.path)} aria-current=${screen === here ? 'page' : nothing}>
    ${icon(drawing(screen))}<span>${screen.label}</span>${waiting ? html`<span class="badge">${number(waiting)}</span>` : nothing}</a></li>`;
}
