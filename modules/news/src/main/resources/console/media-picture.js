// One picture: what is said of it, what of it is never cut off, where it is, and another in its place.

import { Draft, Loading, Piece, ask, define, facts, field, html, nothing, number, router, session, tell, when } from 'becs/console';
import * as api from './media-api.js';
import { w } from './media-words.js';

const MIDDLE = 640;

class NewsPicture extends Piece {
  static properties = { number: {}, focus: { state: true } };

  constructor() {
    super();
    this.picture = new Loading(this, async () => {
      const { data, etag } = await api.read(this.number);
      this.#is(data, etag);
      return data;
    });
    this.places = new Loading(this, () => api.uses(this.number));
    this.draft = new Draft(this, (values) => this.#save(values));
  }

  #is(data, etag) {
    this.etag = etag;
    this.focus = { x: data.focusX, y: data.focusY };
  }

  async #save(values) {
    const said = Object.fromEntries(['altBn', 'altEn', 'captionBn', 'captionEn', 'credit'].map((name) => [name, values.get(name)]));
    const { data, etag } = await api.describe(this.number, this.etag, { ...said, focusX: this.focus.x, focusY: this.focus.y });
    this.#is(data, etag);
    this.picture.is(data);
    tell(w('saved'));
  }

  #point(x, y) {
    const within = (n) => Math.round(Math.min(100, Math.max(0, n)));
    this.focus = { x: within(x), y: within(y) };
    this.draft.touched();
  }

  #clicked = (e) => {
    const box = e.currentTarget.querySelector('img').getBoundingClientRect();
    this.#point(((e.clientX - box.left) / box.width) * 100, ((e.clientY - box.top) / box.height) * 100);
  };

  async #replace() {
    const done = await ask({
      title: () => w('replace-title'), act: () => w('replace'),
      body: () => html`<p>${w('replace-lead')}</p>
        <div class="field"><label for="f-content">${w('file')}</label><input id="f-content" type="file" name="content" accept="image/*" required></div>`,
      perform: (values) => api.replace(this.number, this.etag, values.get('content')),
    });
    if (!done) return;
    this.#is(done.data, done.etag);
    this.picture.is(done.data);
    tell(w('replaced'));
  }

  async #remove() {
    const done = await ask({
      title: () => w('remove-title'), act: () => w('remove'), danger: true, body: () => html`<p>${w('remove-lead')}</p>`,
      perform: async () => { await api.remove(this.number, this.etag); return true; },
    });
    if (!done) return;
    this.draft.saved();
    tell(w('removed'));
    router.go('news/media');
  }

  #where(place) {
    const name = place.name.bn || place.name.en;
    return place.kind === 'article' ? html`<a href=${router.href(`news/desk/${place.id}`)}>${name}</a>` : html`${w('person')}: ${name}`;
  }

  #slider(axis, word) {
    return field.text({
      name: `focus${axis.toUpperCase()}`, type: 'range', label: w(word), value: String(this.focus[axis]),
      input: (e) => this.#point(axis === 'x' ? Number(e.target.value) : this.focus.x, axis === 'y' ? Number(e.target.value) : this.focus.y),
    });
  }

  render() {
    return this.picture.show((p) => {
      const shown = p.sizes.filter((size) => size.width <= MIDDLE).pop() ?? p.sizes[0];
      const say = (name, word, extra) => (extra?.long ? field.lines : field.text)({ name, label: w(word), value: p[name], fault: this.draft.fault(name), ...extra });
      return html`<div class="beside">
        <form class="form" @submit=${this.draft.submit} @input=${() => this.draft.touched()}>
          ${this.draft.summary()}
          <div class="field"><p class="label" id="focus-label">${w('focus')}</p><p class="hint">${w('focus-hint')}</p>
            <div class="focus-on" @click=${this.#clicked}><img src=${shown.jpg} width=${shown.width} height=${shown.height} alt=${p.altBn || p.altEn || p.name}>
              <svg aria-hidden="true"><circle cx="${this.focus.x}%" cy="${this.focus.y}%" r="14"></circle><circle cx="${this.focus.x}%" cy="${this.focus.y}%" r="14"></circle></svg></div></div>
          <div class="sliders">${this.#slider('x', 'focus-x')}${this.#slider('y', 'focus-y')}</div>
          ${say('altBn', 'alt-bn', { long: true, hint: w('alt-hint') })}${say('altEn', 'alt-en', { long: true })}
          ${say('captionBn', 'caption-bn', { long: true })}${say('captionEn', 'caption-en', { long: true })}${say('credit', 'credit')}
          <p class="actions">${this.draft.button(w('save'))}
            ${session.may('news.media.remove') ? html`<button type="button" data-does="replace" @click=${() => this.#replace()}>${w('replace')}</button>
              <button type="button" class="danger" data-does="remove" @click=${() => this.#remove()}>${w('remove')}</button>` : nothing}</p>
        </form>
        <aside>
          <section class="part"><h2>${w('uses')}</h2>${this.places.show((places) => (places.length ? html`<ul>${places.map((place) => html`<li>${this.#where(place)}</li>`)}</ul>` : html`<p>${w('unused')}</p>`))}</section>
          <section class="part">${facts([[w('file'), p.name], [w('size'), `${number(p.width)} × ${number(p.height)}`], [w('added-at'), when(p.addedAt)]])}</section>
        </aside></div>`;
    });
  }
}

define('news-picture', NewsPicture);
