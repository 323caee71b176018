// Dialogs and drawers: the browser's own, so that focus stays inside and Escape closes them.

import { html, nothing, render } from 'lit';
import { language } from '../../shell/entity/language.js';
import { w } from '../../shell/entity/shell-words.js';
import { icon } from '../entity/icons.js';

/**
 * Opens one and answers when it is closed, with what `close` was given.
 *
 * @param draw (close, again) => template; again() draws it anew
 * @param kind '', 'drawer' or 'palette'
 */
export function open(draw, { kind = '', label } = {}) {
  const dialog = document.createElement('dialog');
  dialog.className = kind;
  document.body.append(dialog);
  const back = document.activeElement;
  let answer;
  const close = (value) => { answer = value; dialog.close(); };
  const again = () => {
    if (label) dialog.setAttribute('aria-label', label());
    render(draw(close, again), dialog);
  };
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      language.removeEventListener('change', again);
      const toasts = dialog.querySelector('.toasts');
      if (toasts) document.body.append(toasts);
      dialog.remove();
      back?.isConnected && back.focus?.();
      resolve(answer);
    });
    dialog.addEventListener('mousedown', (e) => {
      if (e.target === dialog && !kind.includes('firm')) close();
    });
    language.addEventListener('change', again);
    again();
    dialog.showModal();
  });
}

const shut = (close) => html`<button type="button" class="bare plain shut" aria-label=${w('close')} @click=${() => close()}>${icon('close')}</button>`;

/** A drawer at the side, with a heading. */
export const drawer = (title, body, options = {}) =>
  open((close, again) => html`<div class="inner"><h2>${title()}</h2>${shut(close)}${body(close, again)}</div>`, {
    kind: 'drawer', label: title, ...options,
  });

/**
 * Asks before something is done, and does it: the dialog stays while it runs and shows the sentence when it is refused.
 * Answers what `perform` gave, or undefined when the person did not want it.
 *
 * @param body (refusal, going): `going` is {count, total, stop} once something was told of how far it is
 * @param perform (values, {told, signal}): tells `told` (count, total); stopping it aborts `signal`
 * @param danger whether it cannot be undone
 */
export function ask({ title, body, act, perform, danger = false, possible = true }) {
  let busy = false;
  let refusal = null;
  let going = null;
  return open((close, again) => html`
    <form class="inner" method="dialog" @submit=${async (e) => {
      e.preventDefault();
      if (busy) return;
      busy = true; refusal = null; again();
      const ending = new AbortController();
      const told = (count, total) => { going = { count, total, stop: () => ending.abort() }; again(); };
      try {
        close(await perform(new FormData(e.target), { told, signal: ending.signal }) ?? true);
      } catch (problem) {
        busy = false; refusal = ending.signal.aborted ? null : problem; going = null; again();
      }
    }}>
      <h2>${title()}</h2>${shut(close)}
      ${body ? body(refusal, going) : nothing}
      ${refusal ? html`<div class="note wrong" role="alert"><p>${refusal.message}</p></div>` : nothing}
      <div class="actions">
        <button type="button" @click=${() => close()}>${possible ? w('cancel') : w('close')}</button>
        ${possible ? html`<button class="primary ${danger ? 'danger' : ''} ${busy ? 'waiting' : ''}" ?disabled=${busy}>${act()}</button>` : nothing}
      </div>
    </form>`, { label: title });
}
