// The committee: who is shown to readers, in which office, in which order, from when until when.

import { Draft, Loading, Screen, ask, call, day, field, get, html, nothing, number, pill, post, put, remove, router, session, tell } from 'becs/console';
import { w } from './committee-words.js';

const HERE = 'news/committee';
const AT = '/api/news/desk/profiles';
const at = (id) => `${AT}/${encodeURIComponent(id)}`;
const FIELDS = ['nameBn', 'nameEn', 'officeBn', 'officeEn'];
const today = () => new Date(Date.now() + 6 * 3600 * 1000).toISOString().slice(0, 10);
const inOffice = (p) => p.termBegins <= today() && (!p.termEnds || p.termEnds >= today());

const written = (form) => ({
  ...Object.fromEntries(FIELDS.map((name) => [name, form.get(name)])),
  photo: form.get('photo') || undefined,
  weight: Number(form.get('weight')),
  termBegins: form.get('termBegins') || undefined,
  termEnds: form.get('termEnds') || undefined,
});

export default class Committee extends Screen {
  constructor() {
    super();
    this.all = new Loading(this, () => get(AT));
    this.one = new Loading(this, async () => {
      const [id] = this.rest;
      if (!id || id === 'new') return { data: { weight: (this.all.value?.length ?? 0) * 10 + 10, termBegins: today() } };
      return call('GET', at(id));
    });
    this.draft = new Draft(this, (form) => this.#save(form));
  }

  willUpdate(changed) {
    if (changed.has('rest') && changed.get('rest')) {
      this.one.again();
      this.all.again();
    }
  }

  title() { return this.rest[0] === 'new' ? w('add') : this.rest[0] ? w('change') : w('title'); }

  lead() { return this.rest[0] ? nothing : w('lead'); }

  above() { return this.rest[0] ? { path: HERE, label: w('title') } : null; }

  actions() { return this.rest[0] ? nothing : html`<a class="button primary" href=${router.href(`${HERE}/new`)}>${w('add')}</a>`; }

  async #save(form) {
    const [id] = this.rest;
    if (id === 'new') await post(AT, written(form));
    else await put(at(id), written(form), { etag: this.one.value.etag });
    this.draft.saved();
    tell(w('saved'));
    router.go(HERE);
  }

  body() {
    return this.rest[0] ? this.one.show(({ data }) => this.#form(data)) : this.all.show((people) => this.#list(people));
  }

  #list(people) {
    return html`<section><data-table name="committee" .caption=${w('title')} .rows=${people} .empty=${html`<p>${w('none')}</p>`}
      .columns=${[
        { key: 'weight', label: () => w('order'), cell: (p) => html`<span class="figures">${number(p.weight)}</span>` },
        { key: 'name', label: () => w('name'), head: true, cell: (p) => html`<a href=${router.href(`${HERE}/${p.id}`)}>${w.pick(p.nameBn, p.nameEn)}</a>` },
        { key: 'office', label: () => w('office'), cell: (p) => w.pick(p.officeBn, p.officeEn) },
        { key: 'term', minor: true, label: () => w('term'), cell: (p) => html`${day(p.termBegins)} – ${p.termEnds ? day(p.termEnds) : w('open')}` },
        { key: 'shown', label: () => w('shown'), cell: (p) => (inOffice(p) ? pill(w('shown'), 'good') : pill(w('not-now'))) },
      ]}
      .acts=${(p) => html`
        <button type="button" class="small" data-move="up" aria-label="${w('up')}: ${w.pick(p.nameBn, p.nameEn)}" ?disabled=${people[0] === p} @click=${() => this.#move(people, p, -1)}>↑</button>
        <button type="button" class="small" data-move="down" aria-label="${w('down')}: ${w.pick(p.nameBn, p.nameEn)}" ?disabled=${people.at(-1) === p} @click=${() => this.#move(people, p, 1)}>↓</button>
        <button type="button" class="small danger" aria-label="${w('remove')}: ${w.pick(p.nameBn, p.nameEn)}" @click=${() => this.#remove(p)}>${w('remove')}</button>`}></data-table></section>`;
  }

  /** Both get an order by which they stand in each other's place; where two had the same, all are counted anew. */
  async #move(people, person, step) {
    const order = [...people];
    const from = order.indexOf(person);
    order.splice(from + step, 0, ...order.splice(from, 1));
    await this.attempt(async () => {
      for (const [i, p] of order.entries()) {
        const weight = (i + 1) * 10;
        if (p.weight === weight) continue;
        const { data: { id, ...data }, etag } = await call('GET', at(p.id));
        await put(at(id), { ...data, photo: data.photo ?? undefined, termEnds: data.termEnds ?? undefined, weight }, { etag });
      }
      tell(w('moved', { name: w.pick(person.nameBn, person.nameEn), n: order.indexOf(person) + 1 }));
    });
    await this.all.again();
  }

  async #remove(p) {
    const done = await ask({
      title: () => w('remove-title', { name: w.pick(p.nameBn, p.nameEn) }), act: () => w('remove'), danger: true,
      body: () => html`<p>${w('remove-will')}</p>`,
      perform: async () => { await remove(at(p.id), { etag: (await call('GET', at(p.id))).etag }); return true; },
    });
    if (!done) return;
    tell(w('removed'));
    this.all.again();
  }

  async #photo() {
    const { chooseForText } = await import('./media-picker.js');
    const picture = await chooseForText('bn');
    if (!picture) return;
    this.querySelector('#f-photo').value = picture.src;
    this.draft.touched();
  }

  #form(p) {
    const text = (name, more = {}) => field.text({ name, label: w(name), value: p[name] == null ? '' : String(p[name]), fault: this.draft.fault(name), ...more });
    return html`<form class="form" @submit=${this.draft.submit} @input=${() => this.draft.touched()}>
      ${this.draft.summary()}
      <div class="columns">${FIELDS.map((name) => text(name))}</div>
      <div class="columns">
        ${text('termBegins', { type: 'date' })}${text('termEnds', { type: 'date', hint: w('termEnds-hint') })}
        ${text('weight', { inputmode: 'numeric', hint: w('weight-hint') })}${text('photo', { hint: w('photo-hint') })}
      </div>
      ${session.may('news.media.change') ? html`<p><button type="button" class="small" data-does="photo" @click=${() => this.#photo()}>${w('choose-photo')}</button></p>` : nothing}
      ${session.may('news.profile.change') ? html`<div class="actions">${this.draft.button(w('save'))}</div>` : nothing}</form>`;
  }
}
