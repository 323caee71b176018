// One article, or a new one: its fields, what stands beside them, and that nothing that was typed is lost.

import { Draft, Loading, Screen, ago, html, nothing, refused, router, tell } from 'becs/console';
import 'becs/rich-text';
import * as api from './desk-api.js';
import { fields, read } from './desk-fields.js';
import { merge } from './desk-merge.js';
import { look, share } from './desk-preview.js';
import { offered, writesEverywhere } from './desk-reach.js';
import { side, steps } from './desk-side.js';
import * as does from './desk-steps.js';
import { w } from './desk-words.js';

const HERE = 'news/desk';
const PAUSE = 3000;

/** Of one article only: what is on its way when it is left still comes back here, and is never another's. */
class NewsArticle extends Screen {
  /** number: of the article, 'new' for one that is begun; kind, language, of: what a new one is, and what it translates. */
  static properties = { number: {}, kind: {}, language: {}, of: {}, kept: { state: true }, found: { state: true }, others: { state: true } };
  #timer = 0;

  constructor() {
    super();
    this.kept = '';
    this.found = null;
    this.others = null;
    this.categories = new Loading(this, () => api.categories());
    this.article = new Loading(this, () => this.#fetch());
    this.remarks = new Loading(this, async () => (this.#isNew ? [] : (await api.remarks(this.number)).items));
    this.draft = new Draft(this, () => this.#save());
  }

  get #isNew() { return this.number === 'new'; }

  get #device() { return `news-draft-${this.#isNew ? `new-${this.of || ''}` : this.number}`; }

  get #form() { return this.querySelector('form.article'); }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #fetch() {
    const number = this.number;
    const here = localStorage.getItem(this.#device);
    if (this.#isNew) {
      this.found ??= here ? JSON.parse(here) : null;
      return { language: this.language, kind: this.kind, title: '', lead: '', body: '', slug: '', category: await this.#firstCategory() };
    }
    const { data, etag } = await api.read(number);
    this.etag = etag;
    this.others = { editing: data.editing, newest: data.revision };
    if (here) this.found = JSON.parse(here);
    else await api.typed(number).then((typed) => { this.found = typed; }, () => { this.found = null; });
    return data;
  }

  async #firstCategory() {
    return writesEverywhere() ? 'news' : offered(await api.categories())[0]?.id ?? '';
  }

  /** Kept on the server every few seconds, and on this device when it cannot be reached. */
  #typed() {
    this.draft.touched();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), PAUSE);
  }

  async #keep() {
    const form = this.#form;
    if (!form || !this.draft.isTouched) return;
    const text = { ...read(form), basedOn: this.article.value.revision };
    const [device, number] = [this.#device, this.number];
    if (this.#isNew) return this.#keepHere(device, text, 'kept-aside');
    try {
      const copy = await api.keep(number, text);
      localStorage.removeItem(device);
      this.others = { editing: copy.editing, newest: copy.newest };
      this.kept = w('kept-aside');
    } catch {
      this.#keepHere(device, text, 'kept-here');
    }
  }

  #keepHere(device, text, word) {
    localStorage.setItem(device, JSON.stringify({ ...text, savedAt: new Date().toISOString() }));
    this.kept = w(word);
  }

  async #save() {
    const text = read(this.#form);
    clearTimeout(this.#timer);
    if (this.#isNew) {
      const { data } = await api.draft({ ...text, kind: this.of ? undefined : this.kind, language: this.language, translationOf: this.of ? Number(this.of) : undefined });
      localStorage.removeItem(this.#device);
      this.draft.saved();
      tell(w('saved', { n: data.revision }));
      return router.go(`${HERE}/${data.number}`, { replace: true });
    }
    const a = this.article.value;
    let saved;
    try {
      saved = await api.save(this.number, this.etag, text);
    } catch (e) {
      if (e.status !== 412) throw e;
      saved = await merge(a, a.revision, text);
      if (!saved) throw e;
    }
    localStorage.removeItem(this.#device);
    this.#is(saved);
    tell(w('saved', { n: saved.data.revision }));
  }

  #is({ data, etag }) {
    this.etag = etag;
    this.kept = '';
    this.found = null;
    this.others = { editing: data.editing, newest: data.revision };
    this.draft.saved();
    this.article.is(data);
  }

  /** A step of its life: with what is saved, so what was typed is saved before. */
  async #step(act) {
    try {
      if (this.draft.isTouched) await this.#save();
      if (await act(this.article.value, this.etag)) {
        await Promise.all([this.article.again(), this.remarks.again()]);
      }
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
    }
  }

  #take() {
    this.article.is({ ...this.article.value, ...this.found });
    this.found = null;
    this.draft.touched();
  }

  async #drop() {
    localStorage.removeItem(this.#device);
    if (!this.#isNew) await this.attempt(() => api.forget(this.number));
    this.found = null;
  }

  #say() {
    const selected = document.getSelection();
    const inside = this.#form?.querySelector('.ProseMirror')?.contains(selected.anchorNode);
    this.#step((a) => does.remark(a, inside ? selected.toString().trim().slice(0, 600) : ''));
  }

  async #settle(r) {
    if (await this.attempt(() => api.settle(this.number, r.id))) this.remarks.again();
  }

  #notes(a) {
    return html`
      ${this.found ? html`<div class="note"><p>${w('found-typed', { when: ago(this.found.savedAt) })}</p>
        <p class="actions"><button type="button" class="small" @click=${() => this.#take()}>${w('take-typed')}</button>
        <button type="button" class="small" @click=${() => this.#drop()}>${w('drop-typed')}</button></p></div>` : nothing}
      ${this.others?.editing?.length ? html`<div class="note warn" role="status"><p>${w('editing', { who: this.others.editing.map((p) => p.name || w('nobody')).join(', ') })}</p></div>` : nothing}
      ${this.others && this.others.newest > a.revision ? html`<div class="note warn" role="status"><p>${w('somebody-saved')}</p></div>` : nothing}`;
  }

  render() {
    return this.categories.show((categories) => this.article.show((a) => html`
      ${this.#notes(a)}
      <div class="beside">
        <form class="article form" @submit=${this.draft.submit} @input=${() => this.#typed()}>
          ${this.draft.summary()}
          ${fields(a, categories, (field) => this.draft.fault(field))}
          <p class="actions"><button class="primary" data-step="save" ?disabled=${this.draft.busy || Boolean(a.trashedAt)}>${w('save')}</button>
            ${this.#isNew ? nothing : steps(a, this.#does)} <small role="status">${this.kept}</small></p>
        </form>
        ${this.#isNew ? nothing : html`<aside>${side(a, this.remarks.value ?? [], { say: () => this.#say(), settle: (r) => this.#settle(r) })}</aside>`}
      </div>`));
  }

  updated() {}

  #does = {
    look: () => this.#step(look),
    share: () => this.#step(share),
    publish: () => this.#step(does.publish),
    submit: () => this.#step(does.submit),
    giveBack: () => this.#step(does.giveBack),
    schedule: () => this.#step(does.schedule),
    cancel: () => this.#step(does.cancel),
    correct: () => this.#step(does.correct),
    withdraw: () => this.#step(does.withdraw),
    throwAway: () => this.#step(does.throwAway),
    recover: () => this.#step(async (a) => { await api.recover(a.number); tell(w('recovered')); return true; }),
  };
}

if (!customElements.get('news-article')) customElements.define('news-article', NewsArticle);
