// The living page of the design system: every part as screens use it, with nothing behind it.

import { html } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { some, text } from '../../ui/boundary/field.js';
import { diff, timeline } from '../../ui/boundary/changes.js';
import { progress } from '../../ui/boundary/progress.js';
import { facts, pill, receipt } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import '../../ui/boundary/pick-one.js';
import { ask, drawer } from '../../ui/control/dialogs.js';
import { Draft } from '../../ui/control/draft.js';
import { bones, failed } from '../../ui/control/loading.js';
import { tell } from '../../ui/control/toasts.js';
import { icon, names } from '../../ui/entity/icons.js';
import { number } from '../../shell/entity/format.js';
import { w as shell } from '../../shell/entity/shell-words.js';
import { w } from '../entity/design-words.js';

const COLOURS = ['brand', 'deep', 'accent', 'ink', 'soft', 'tint', 'good', 'warn', 'wrong'];
const ROWS = [['ঢাকা', 1240], ['চট্টগ্রাম', 618], ['রংপুর', 97], ['খুলনা', 204], ['সিলেট', 151]].map(([place, cases], i) => ({ id: `BECS-${i + 1}`, place, cases }));

export default class DesignScreen extends Screen {
  static properties = { count: { state: true }, stopping: { state: true } };

  constructor() {
    super();
    this.count = 300;
    this.stopping = false;
    this.draft = new Draft(this, async () => {
      throw Object.assign(new Error(w('invalid')), { status: 422, errors: [], fault: (f) => (f === 'mobile' ? w('mobile-fault') : '') });
    });
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  body() {
    return html`
      <section><h2>${w('type')}</h2><p class="soft">${w('type-lead')}</p>
        <h3 class="as-sample large">${w('sample')}</h3><p>${w('sample')} <code>core.module.enable</code> <kbd>Ctrl K</kbd></p></section>
      <section><h2>${w('colours')}</h2><p class="soft">${w('colours-lead')}</p>
        <div class="swatches">${COLOURS.map((c) => html`<div class="swatch ${c}"><span></span><code>--${c}</code></div>`)}</div></section>
      <section><h2>${w('buttons')}</h2><div class="actions">
        <button type="button" class="primary">${icon('check')} ${w('main')}</button><button type="button">${w('plain')}</button>
        <button type="button" class="danger">${w('danger')}</button><button type="button" disabled>${w('off')}</button>
        <button type="button" class="primary waiting" disabled>${w('busy')}</button><button type="button" class="small">${w('plain')}</button>
      </div></section>
      <section><h2>${w('icons')}</h2><p class="soft">${w('icons-lead')}</p>
        <p class="actions">${names.map((n) => html`<span>${icon(n)} <code>${n}</code></span>`)}</p></section>
      <section><h2>${w('states')}</h2>
        <p class="actions">${pill(w('good'), 'good')} ${pill(w('warn'), 'warn')} ${pill(w('wrong'), 'wrong')} ${pill(w('idle'))}</p>
        ${['', 'good', 'warn', 'wrong'].map((mood) => html`<div class="note ${mood}"><p>${w('note')}</p></div>`)}</section>
      ${this.#table()}
      <div class="columns part">${this.#form()}${this.#dialogs()}${this.#changes()}${this.#far()}${this.#waits()}</div>`;
  }

  #table() {
    return html`<section><h2>${w('table')}</h2><p class="soft">${w('table-lead')}</p>
      <data-table name="design" .caption=${w('table')} .rows=${ROWS} .columns=${[
        { key: 'id', label: () => w('name'), head: true, value: (r) => r.id },
        { key: 'place', label: () => w('place'), value: (r) => r.place },
        { key: 'cases', label: () => w('cases'), end: true, value: (r) => r.cases, cell: (r) => number(r.cases) },
      ]} .bulk=${[{ label: () => w('act-on'), act: (rows) => tell(shell('chosen', { n: rows.length })) }]}></data-table></section>`;
  }

  #form() {
    return html`<section><h2>${w('form')}</h2><p class="soft">${w('form-lead')}</p>
      <form class="form" novalidate @submit=${this.draft.submit} @input=${() => this.draft.touched()}>
        ${this.draft.summary()}
        ${text({ name: 'mobile', label: w('mobile'), hint: w('mobile-hint'), inputmode: 'tel', fault: this.draft.fault('mobile') })}
        <pick-one name="place" .label=${w('pick')} .load=${async (words) => ROWS.map((r) => ({ value: r.id, label: r.place })).filter((r) => r.label.includes(words))}></pick-one>
        ${some({ name: 'places', label: w('place'), options: ROWS.slice(0, 3).map((r) => ({ value: r.id, label: r.place, hint: r.id })) })}
        ${this.draft.button(w('send'))}
      </form></section>`;
  }

  #dialogs() {
    const lines = () => receipt(w('happens'), [{ icon: icon('check'), text: w('happens-1') }, { icon: icon('keep'), text: w('happens-2') }]);
    return html`<section><h2>${w('dialogs')}</h2>
      ${lines()}
      <div class="actions">
        <button type="button" @click=${() => ask({ title: () => w('ask-it'), body: lines, act: () => w('main'), perform: async () => true })}>${w('ask-it')}</button>
        <button type="button" @click=${() => drawer(() => w('drawer-it'), () => facts([[w('place'), 'রংপুর'], [w('cases'), number(97)]]))}>${w('drawer-it')}</button>
        <button type="button" @click=${() => tell(w('told'), { undo: async () => tell(w('untold')) })}>${w('toast-it')}</button>
      </div></section>`;
  }

  #changes() {
    return html`<section><h2>${w('changes')}</h2>
      ${diff([{ field: w('place'), before: 'রংপুর', after: 'দিনাজপুর' }, { field: w('cases'), before: '', after: number(3) }])}
      <div class="part">${timeline([{ at: '2026-11-24T06:10:00Z', what: w('steps'), who: 'Ada' }, { at: '2026-11-24T09:30:00Z', what: w('steps-2'), who: 'Ben' }])}</div></section>`;
  }

  #far() {
    return html`<section><h2>${w('far')}</h2><p class="soft">${w('far-lead')}</p>
      ${progress({ label: w('far-label'), count: this.count, total: 1200, said: w('far-said'), stop: () => { this.stopping = true; }, stopping: this.stopping })}
      <p class="actions part"><button type="button" class="small" @click=${() => { this.count = (this.count + 300) % 1500; this.stopping = false; }}>${w('far-on')}</button></p>
      ${progress({ label: w('far-unknown'), count: 0, total: 0, said: w('far-unknown') })}</section>`;
  }

  #waits() {
    return html`<section><h2>${w('waits')}</h2>${bones(true)}
      <div class="empty"><h3>${w('empty-title')}</h3><p>${w('empty-lead')}</p></div>
      <div class="part">${failed({ status: 503, message: shell('offline-refusal') }, () => tell(w('told')))}</div></section>`;
  }
}
