// <rich-text>: a field of a form that holds a text with structure. Its value is markup; label it by `labelled`, the id of a label.

import { html, nothing, render } from 'lit';
import { EditorView } from 'prosemirror-view';
import { Refusal } from '../../shell/control/api.js';
import { language } from '../../shell/entity/language.js';
import { ask } from '../../ui/control/dialogs.js';
import * as field from '../../ui/boundary/field.js';
import { define } from '../../ui/boundary/piece.js';
import { icon } from '../../ui/entity/icons.js';
import { block, buttons, cardAt, has, lead, linkTo, note, show, toBlock, unicode } from '../control/rich-commands.js';
import { begin, count, read, write } from '../control/rich-state.js';
import { w } from '../entity/rich-words.js';
import { PastedBijoy } from './bijoy-offer.js';

export { isBijoy, toUnicode } from '../entity/bijoy.js';

const SHEET = new URL('../../style/rich.css', import.meta.url).pathname;
const ADDRESS = /^(https?:\/\/|mailto:|tel:|\/)\S+$/;
const PICTURE = /^\/media\/[A-Za-z0-9._/-]{1,200}$/;

/** The dialog stays open and shows the sentence. */
const wrong = (sentence) => new Refusal(0, { detail: sentence });

class RichText extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();
  #bar = document.createElement('div');
  #place = document.createElement('div');
  #foot = document.createElement('p');
  #bijoy = new PastedBijoy((range) => this.#run(unicode(range)), () => this.focus());
  #view = null;
  #value = '';
  #words = () => this.#draw();

  /** () => promise of {src, alt}: how a picture is chosen; without it its address is typed. */
  pictures = null;

  get name() { return this.getAttribute('name'); }

  get value() { return this.#view ? write(this.#view.state.doc) : this.#value; }

  /** Another text than the one that is being written, which is then gone. */
  set value(markup) {
    if (markup === this.#value) return;
    this.#value = markup ?? '';
    this.#internals.setFormValue(this.#value);
    // What the server has made of one's own words: then the cursor stays where it is.
    if (!this.#view || read(this.#value).eq(this.#view.state.doc)) return;
    this.#view.updateState(begin(this.#value));
    this.#draw();
  }

  focus() { this.#view?.focus(); }

  connectedCallback() {
    if (!document.querySelector(`link[href="${SHEET}"]`)) {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: SHEET }));
    }
    this.#bar.className = 'rich-bar';
    this.#place.className = 'rich-place';
    this.#foot.className = 'rich-count';
    this.append(this.#bar, this.#place, this.#bijoy.place, this.#foot);
    this.#view = new EditorView(this.#place, {
      state: begin(this.#value),
      attributes: () => ({
        role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': this.getAttribute('labelled') ?? '',
        ...(this.getAttribute('described') ? { 'aria-describedby': this.getAttribute('described') } : {}), lang: this.lang || language.code, class: 'prose',
      }),
      dispatchTransaction: (tr) => this.#apply(tr),
      handlePaste: (view, event, slice) => this.#bijoy.comes(view, slice),
    });
    language.addEventListener('change', this.#words);
    this.#draw();
  }

  disconnectedCallback() {
    this.#value = this.value;
    language.removeEventListener('change', this.#words);
    this.#view.destroy();
    this.#view = null;
    this.replaceChildren();
  }

  #apply(tr) {
    this.#view.updateState(this.#view.state.apply(tr));
    if (tr.docChanged) {
      this.#bijoy.moves(tr);
      this.#value = this.value;
      this.#internals.setFormValue(this.#value);
      this.dispatchEvent(new Event('input', { bubbles: true }));
    }
    this.#draw();
  }

  #run(command) {
    command(this.#view.state, this.#view.dispatch, this.#view);
    this.#view.focus();
  }

  async #link() {
    const { marks } = this.#view.state.schema;
    const now = marks.link.isInSet(this.#view.state.selection.$from.marks())?.attrs.href ?? '';
    const link = await ask({
      title: () => w('link'), act: () => w('insert'),
      body: () => field.text({ name: 'href', label: w('address'), hint: w('address-hint'), value: now, focus: true }),
      perform: async (values) => {
        const address = values.get('href').trim();
        if (address && !ADDRESS.test(address)) throw wrong(w('address-wrong'));
        return { address };
      },
    });
    if (link) this.#run(linkTo(link.address));
  }

  async #footnote() {
    const { state } = this.#view;
    if (!state.selection.empty || has(state, state.schema.marks.footnote)) {
      this.#run(note(''));
      return;
    }
    const written = await ask({
      title: () => w('footnote'), act: () => w('insert'),
      body: () => field.text({ name: 'words', label: w('footnote-words'), hint: w('footnote-hint'), focus: true }),
      perform: async (values) => {
        const words = values.get('words').trim();
        if (!words) throw wrong(w('footnote-empty'));
        return { words };
      },
    });
    if (written) this.#run(note(written.words));
  }

  async #card() {
    const now = cardAt(this.#view.state) ?? { href: '', title: '', site: '' };
    const card = await ask({
      title: () => w('card'), act: () => w('insert'),
      body: () => html`<p>${w('card-why')}</p>
        ${field.text({ name: 'href', label: w('address'), hint: w('card-hint'), value: now.href, focus: true })}
        ${field.text({ name: 'title', label: w('card-title'), value: now.title })}
        ${field.text({ name: 'site', label: w('card-site'), hint: w('card-site-hint'), value: now.site })}`,
      perform: async (values) => {
        const [href, title, site] = ['href', 'title', 'site'].map((name) => values.get(name).trim());
        if (!/^https:\/\/\S+$/.test(href)) throw wrong(w('address-wrong'));
        if (!title || !site) throw wrong(w('card-wrong'));
        return { href, title, site };
      },
    });
    if (card) this.#run(lead(card));
  }

  async #picture() {
    const picture = this.pictures ? await this.pictures() : await ask({
      title: () => w('picture'), act: () => w('insert'),
      body: () => html`${field.text({ name: 'src', label: w('address'), hint: w('picture-hint'), focus: true })}
        ${field.text({ name: 'alt', label: w('alt'), hint: w('alt-hint') })}`,
      perform: async (values) => {
        const [src, alt] = [values.get('src').trim(), values.get('alt').trim()];
        if (!PICTURE.test(src)) throw wrong(w('address-wrong'));
        if (!alt) throw wrong(w('alt-wrong'));
        return { src, alt };
      },
    });
    if (picture) this.#run(show(picture));
  }

  /** Arrow keys go from button to button, Tab leaves the bar: as in any toolbar. */
  #keys = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.target.localName === 'select') return;
    event.preventDefault();
    const all = [...this.#bar.querySelectorAll('button')];
    const next = all[(all.indexOf(event.target) + step + all.length) % all.length];
    all.forEach((button) => { button.tabIndex = button === next ? 0 : -1; });
    next.focus();
  };

  #draw() {
    const { state } = this.#view;
    const asks = { link: () => this.#link(), footnote: () => this.#footnote(), card: () => this.#card(), picture: () => this.#picture() };
    const act = (b) => (b.asks ? asks[b.asks]() : this.#run(b.run));
    render(html`<div role="toolbar" aria-label=${w('toolbar')} class="tools" @keydown=${this.#keys}>
      <select aria-label=${w('block')} .value=${block(state)} @change=${(e) => this.#run(toBlock(e.target.value))}>
        ${['paragraph', 'h2', 'h3', 'h4'].map((kind) => html`<option value=${kind} ?selected=${kind === block(state)}>${w(kind)}</option>`)}
      </select>
      ${buttons.map((b, i) => html`<button type="button" class="bare" tabindex=${i ? -1 : 0} title=${w(b.name)} aria-label=${w(b.name)} data-does=${b.name}
        aria-pressed=${b.on ? String(b.on(state)) : nothing} @mousedown=${(e) => e.preventDefault()} @click=${() => act(b)}>${b.icon ? icon(b.icon) : html`<span aria-hidden="true">${b.sign}</span>`}</button>`)}
    </div>`, this.#bar);
    render(w('count', { n: count(state.doc) }), this.#foot);
  }
}

define('rich-text', RichText);
