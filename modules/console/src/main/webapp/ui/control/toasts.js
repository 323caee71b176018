// Short news at the edge of the window: what was done, how to undo it, what was refused.

import { html, render } from 'lit';
import { language } from '../../shell/entity/language.js';
import { w } from '../../shell/entity/shell-words.js';
import { icon } from '../entity/icons.js';

const STAYS = 8000;
let box = null;
let shown = [];
let count = 0;

/** Says that something was done; with `undo` it can be taken back for as long as it is shown, and until the next thing is done. */
export function tell(text, { undo } = {}) {
  const toast = { id: ++count, text, undo };
  shown = shown.filter((t) => !t.undo);
  shown = [...shown.slice(-2), toast];
  draw();
  toast.timer = setTimeout(() => drop(toast), undo ? 2 * STAYS : STAYS);
}

/** Says why something was refused; stays until it was read. */
export function refused(refusal) {
  if (refusal.status === 401) return;
  shown = [...shown.slice(-2), { id: ++count, text: refusal.message, wrong: true }];
  draw();
}

function drop(toast) {
  clearTimeout(toast.timer);
  shown = shown.filter((t) => t !== toast);
  draw();
}

async function takeBack(toast) {
  drop(toast);
  try {
    await toast.undo();
  } catch (e) {
    refused(e);
  }
}

function hold(toast, held) {
  clearTimeout(toast.timer);
  if (!held && !toast.wrong) toast.timer = setTimeout(() => drop(toast), STAYS);
}

function draw() {
  if (!box) {
    box = Object.assign(document.createElement('div'), { className: 'toasts' });
    box.setAttribute('role', 'region');
    language.addEventListener('change', draw);
  }
  // The topmost layer: in the open dialog, where there is one, for a dialog hides what is beside it from readers.
  const stage = [...document.querySelectorAll('dialog[open]')].pop() ?? document.body;
  if (box.parentElement !== stage) stage.append(box);
  box.setAttribute('aria-label', w('news'));
  render(shown.map((t) => html`
    <div class="toast ${t.wrong ? 'wrong' : ''}" role=${t.wrong ? 'alert' : 'status'}
      @mouseenter=${() => hold(t, true)} @mouseleave=${() => hold(t, false)} @focusin=${() => hold(t, true)} @focusout=${() => hold(t, false)}>
      <p>${t.text}</p>
      ${t.undo ? html`<button class="small" @click=${() => takeBack(t)}>${w('undo')}</button>` : ''}
      <button class="bare plain" aria-label=${w('close')} @click=${() => drop(t)}>${icon('close')}</button>
    </div>`), box);
}
