// A picture is chosen, or sent and chosen, without leaving what one writes.

import { define, drawer, field, html, nothing, Piece, router } from 'becs/console';
import * as api from './media-api.js';
import { Uploads, chooser, dressed, grid } from './media-grid.js';
import { hasPictures } from './desk-reach.js';
import { w } from './media-words.js';

/** Answers the picture that was chosen, or undefined. */
export function choose() {
  dressed();
  let pictures = [];
  let next = null;
  let q = '';
  let refusal = null;
  let draw = () => {};
  const load = async (after = '') => {
    try {
      const page = await api.list({ q }, after);
      pictures = after ? [...pictures, ...page.items] : page.items;
      next = page.next ?? null;
    } catch (e) {
      if (e.status === undefined) throw e;
      refusal = e;
    }
    draw();
  };
  return drawer(() => w('choose'), (close, again) => {
    if (draw !== again) {
      draw = again;
      draw.uploads = new Uploads(again, (picture) => { pictures = [picture, ...pictures.filter((p) => p.number !== picture.number)]; again(); });
      load();
    }
    return html`
      <form class="filters" role="search" @submit=${(e) => { e.preventDefault(); q = new FormData(e.target).get('q').trim(); load(); }}>
        <span class="word"><input type="search" name="q" aria-label=${w('search')} placeholder=${w('search')}></span>
        ${chooser((files) => draw.uploads.add(files))}
      </form>
      ${draw.uploads.show()}
      ${refusal ? html`<div class="note wrong" role="alert"><p>${refusal.message}</p></div>` : nothing}
      ${pictures.length ? grid(pictures, (p, look) => html`<button type="button" data-picture=${p.number} @click=${() => close(p)}>${look}</button>`) : html`<p>${w('none')}</p>`}
      ${next ? html`<p class="actions"><button type="button" @click=${() => load(next)}>${w('more')}</button></p>` : nothing}`;
  });
}

const middle = (p) => (p.sizes.filter((size) => size.width <= 640).pop() ?? p.sizes[0]).jpg;

/** For the editor of texts: what it puts there. @param language of the text */
export const chooseForText = (language) => choose().then((p) => p && { src: middle(p), alt: (language === 'en' ? p.altEn : p.altBn) || '' });

/** The picture above a text, as a field: its value is {picture, caption}, or undefined. */
class HeroField extends Piece {
  static properties = { value: { attribute: false }, fault: {}, found: { state: true } };

  willUpdate(changed) {
    if (!changed.has('value')) return;
    dressed();
    if (!this.value || !hasPictures()) this.found = null;
    else if (this.found?.number !== this.value.picture) this.#find(this.value.picture);
  }

  async #find(number) {
    try {
      this.found = (await api.read(number)).data;
    } catch (e) {
      if (e.status === undefined) throw e;
      this.found = null;
    }
  }

  #is(value, found) {
    this.found = found;
    this.value = value;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async #choose() {
    const picture = await choose();
    if (picture) this.#is({ picture: picture.number, caption: this.value?.caption ?? '' }, picture);
  }

  render() {
    const p = this.found;
    const may = hasPictures();
    if (!may && !this.value) return nothing;
    return html`<fieldset class="field"><legend>${w('hero')}</legend><div class="hero-pick">
      ${p ? html`<img src=${p.sizes[0].jpg} width=${p.sizes[0].width} height=${p.sizes[0].height} alt=${p.altBn || p.altEn || p.name}>` : nothing}
      ${p && !p.described ? html`<div class="note warn"><p>${w('not-described')} <a href=${router.href(`news/media/${p.number}`)}>${w('describe-it')}</a></p></div>` : nothing}
      ${may ? nothing : html`<p>${w('hero-kept')}</p>`}
      <p class="actions">${may ? html`<button type="button" class="small" data-does="hero" @click=${() => this.#choose()}>${this.value ? w('change') : w('choose')}</button>` : nothing}
        ${this.value ? html`<button type="button" class="small plain" @click=${() => this.#is(undefined, null)}>${w('take-out')}</button>` : nothing}</p>
      ${this.value ? field.text({ name: 'hero-caption', label: w('caption'), hint: w('caption-hint'), value: this.value.caption, input: (e) => { this.value.caption = e.target.value; } }) : nothing}
      ${this.fault ? html`<p class="fault">${this.fault}</p>` : nothing}</div></fieldset>`;
  }
}

define('hero-field', HeroField);
