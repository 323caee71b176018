// How a draft will look, on the real theme: at the width of a phone and of a desk; and by a link for somebody without an account.

import { field, html, open, report, tell } from 'becs/console';
import * as api from './desk-api.js';
import { w } from './desk-words.js';

const WIDTHS = { phone: [360, 640], wide: [1280, 720] };

/** Shown at an address that is made for it and ends with the dialog. */
export async function look(a) {
  const { link } = await api.link(a.number, 1);
  let width = 'phone';
  await open((close, again) => html`<div class="inner">
    <h2>${w('look-title', { n: a.revision })}</h2>
    <div class="filters" role="group" aria-label=${w('look-width')}>
      ${Object.keys(WIDTHS).map((name) => html`<button type="button" class="small" data-width=${name} aria-pressed=${String(name === width)}
        @click=${() => { width = name; again(); }}>${w(name)}</button>`)}
    </div>
    <div class="looked-at"><iframe sandbox title=${a.title} src=${new URL(link).pathname} width=${WIDTHS[width][0]} height=${WIDTHS[width][1]}></iframe></div>
    <div class="actions">
      <a class="button" href=${new URL(link).pathname} target="_blank" rel="noopener noreferrer">${w('look-alone')}</a>
      <button type="button" class="primary" @click=${() => close()}>${w('close')}</button>
    </div></div>`, { kind: 'wide', label: () => w('look-title', { n: a.revision }) });
  return false;
}

/** A secret link, told once; and an end to all that were given out. */
export async function share(a) {
  let made = null;
  let hours = 24;
  await open((close, again) => html`<div class="inner">
    <h2>${w('share')}</h2>
    <p>${w('share-lead')}</p>
    ${field.select({ name: 'hours', label: w('share-hours'), value: String(hours), input: (e) => { hours = Number(e.target.value); },
      options: [[1, 1], [24, 1], [72, 3], [168, 7]].map(([h, n]) => [String(h), w(h === 1 ? 'share-hour' : 'share-days', { n })]) })}
    ${made ? field.text({ name: 'link', label: w('share-link'), hint: w('share-once'), value: made.link }) : ''}
    <div class="actions">
      <button type="button" @click=${async () => { const { ended } = await api.endLinks(a.number); made = null; again(); tell(w('share-ended', { n: ended })); }}>${w('share-end')}</button>
      <button type="button" class="primary" data-step="make-link" @click=${async () => { made = await api.link(a.number, hours); again(); report(made, w('share-made')); }}>${w('share-make')}</button>
      <button type="button" @click=${() => close()}>${w('close')}</button>
    </div></div>`, { label: () => w('share') });
  return false;
}
