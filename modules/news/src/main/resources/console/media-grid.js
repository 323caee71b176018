// Pictures side by side, what is on its way, and how files get here.

import { html, nothing, number, pill } from 'becs/console';
import * as api from './media-api.js';
import { w } from './media-words.js';

const SHEET = new URL('./media.css', import.meta.url).pathname;
const AT_ONCE = 2;

/** The styles of these screens; asked for once. */
export function dressed() {
  if (document.querySelector(`link[href="${SHEET}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: SHEET }));
}

const small = (p) => p.sizes[0].webp ?? p.sizes[0].jpg;
const called = (p) => p.altBn || p.altEn || p.name;

/** @param around (picture, what it looks like, its words) => what makes one of them a link or a button */
export const grid = (pictures, around) => html`
  <ul class="shots">${pictures.map((p) => html`<li>${around(p, html`<img src=${small(p)} width=${p.sizes[0].width} height=${p.sizes[0].height} alt="" loading="lazy">
    <span class="name">${called(p)}</span>${p.described ? nothing : pill(w('undescribed'), 'warn')}`, called(p))}</li>`)}</ul>`;

/** Files on their way, two at once; whoever shows it hears of each step. */
export class Uploads {
  items = [];

  /** @param again draws it; @param done hears each picture that is there; @param ended is told when nothing is on its way any more */
  constructor(again, done, ended = () => {}) {
    this.again = again;
    this.done = done;
    this.ended = ended;
    this.running = 0;
  }

  add(files) {
    this.items.push(...[...files].map((file) => ({ file, state: 'waiting', sent: 0 })));
    this.#go();
  }

  #go() {
    while (this.running < AT_ONCE) {
      const next = this.items.find((item) => item.state === 'waiting');
      if (!next) break;
      this.#send(next);
    }
    this.again();
  }

  async #send(item) {
    this.running++;
    item.state = 'sending';
    try {
      const { known, picture } = await api.send(item.file, {
        told: (count, total) => { item.sent = count / total; item.state = count === total ? 'making' : 'sending'; this.again(); },
      });
      item.state = known ? 'known' : 'added';
      this.done(picture);
    } catch (e) {
      if (e.status === undefined) throw e;
      item.state = 'refused';
      item.said = e.message;
    } finally {
      this.running--;
      this.#go();
      if (!this.running) this.ended();
    }
  }

  /** All of them, with what became of each. */
  show() {
    if (!this.items.length) return nothing;
    return html`<div role="status"><ul class="uploads" aria-label=${w('uploads')}>${this.items.map((item) => html`
      <li><span class="name">${item.file.name}</span>
        ${item.state === 'sending' ? html`<progress aria-label="${w('sending')}: ${item.file.name}" max="1" value=${item.sent}></progress> <small class="figures">${number(Math.round(item.sent * 100))}%</small>`
    : item.state === 'refused' ? html`<span class="fault">${item.said}</span>` : html`<small>${w(item.state)}</small>`}</li>`)}</ul></div>`;
  }
}

const accept = 'image/*';

/** A button that is a field for files, so that keys and readers know it. */
export const chooser = (add, { label = () => w('add'), many = true } = {}) => html`
  <label class="button primary choose-files">${label()}<input class="unseen" type="file" accept=${accept} ?multiple=${many}
    @change=${(e) => { add(e.target.files); e.target.value = ''; }}></label>`;

/** Where files may be dropped. */
export const dropping = (add) => html`
  <div class="drop" @dragover=${(e) => { e.preventDefault(); e.currentTarget.classList.add('over'); }}
    @dragleave=${(e) => e.currentTarget.classList.remove('over')}
    @drop=${(e) => { e.preventDefault(); e.currentTarget.classList.remove('over'); add(e.dataTransfer.files); }}>
    <p><strong>${w('drop')}</strong> <small>${w('drop-hint')}</small></p>${chooser(add)}
  </div>`;
