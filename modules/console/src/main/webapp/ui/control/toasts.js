// Short news at the edge of the window: what was done, how to undo it, what was refused.

import { html, render } from 'lit';
import { router } from '../../shell/control/router.js';
import { language } from '../../shell/entity/language.js';
import { w } from '../../shell/entity/shell-words.js';
import { icon } from '../entity/icons.js';

const STAYS = 8000;
let box = null;
let shown = [];
let count = 0;

/** Says that something was done; with `undo` it can be taken back for as long as it is shown, and until the next thing is done. */
export function tell(text, { undo, link } = {}) {
  const toast = { id: ++count, text, undo, link };
  shown = shown.filter((t) => !t.undo);
  shown = [...shown.slice(-2), toast];
  draw();
  toast.timer = setTimeout(() => drop(toast), undo ? 2 * STAYS : STAYS);
}

/**
 * Says what came of something: that it was done, or, where the server answers that another person must agree, that they
 * were asked, with the way to the request. Answers whether it was done.
 */
export function report(answer, sentence, options) {
  if (!answer?.approval) {
    tell(sentence, options);
    return true;
  }
  import('../entity/second-person-words.js').then(({ w: second }) => tell(second('asked'), {
    link: { href: router.href(`approvals/${answer.approval}`), label: second('look') },
  }));
  return false;
}

/** Says why something was refused; stays until it was read, or what was refused is left. */
export function refused(refusal) {
  if (refusal.status === 401) return;
  shown = [...shown.slice(-2), { id: ++count, text: refusal.message, wrong: true, at: router.path }];
  draw();
}

router.addEventListener('moved', () => {
  if (!shown.some((t) => t.wrong && t.at !== router.path)) return;
  shown = shown.filter((t) => !t.wrong || t.at === router.path);
  draw();
});

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
      ${t.link ? html`<a class="button small" href=${t.link.href} @click=${() => drop(t)}>${t.link.label}</a>` : ''}
      ${t.undo ? html`<button class="small" @click=${() => takeBack(t)}>${w('undo')}</button>` : ''}
      <button class="bare plain" aria-label=${w('close')} @click=${() => drop(t)}>${icon('close')}</button>
    </div>`), box);
}
