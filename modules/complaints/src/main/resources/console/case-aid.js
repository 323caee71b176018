// What helps with a case: the list of what has to be looked at, and words to begin a message with.

import { Loading, Piece, define, get, html, moment, nothing, post, refused, session, words } from 'becs/console';
import { said } from './case-api.js';

const at = (number, more) => `/api/complaints/cases/${encodeURIComponent(number)}/${more}`;

const w = words({
  checklist: { bn: 'যা দেখার', en: 'Checklist' },
  template: { bn: 'নমুনা থেকে শুরু করুন', en: 'Begin with a template' },
  choose: { bn: 'বেছে নিন', en: 'Choose' },
  bn: { bn: 'বাংলায়', en: 'in Bangla' },
  en: { bn: 'ইংরেজিতে', en: 'in English' },
});

class CaseChecklist extends Piece {
  /** `version` of the case: with another one the list is asked for again. `locked`: nobody ticks anything. */
  static properties = { number: {}, version: {}, locked: {} };

  constructor() {
    super();
    this.list = new Loading(this, () => get(at(this.number, 'checklist')).then((answer) => answer.items));
  }

  willUpdate(changed) {
    if ((changed.has('number') || changed.has('version')) && this.list.value !== undefined) this.list.again();
  }

  async #tick(item, done) {
    try {
      const answer = await post(at(this.number, 'checklist'), { item, done });
      this.list.is(answer.items);
      this.dispatchEvent(new CustomEvent('ticked', { bubbles: true }));
    } catch (e) {
      if (e.status === undefined) throw e;
      refused(e);
      this.list.again();
    }
  }

  render() {
    const may = session.may('complaints.case.work') && !this.locked;
    return this.list.show((items) => (items.length ? html`<section class="part"><h2>${w('checklist')}</h2>
      ${items.map((item) => html`<label class="choice"><input type="checkbox" data-check=${item.code} .checked=${item.done} ?disabled=${!may}
        @change=${(e) => this.#tick(item.code, e.target.checked)}>
        <span>${said(item.label)}${item.done ? html`<small>${item.by?.name ?? ''} ${moment(item.at)}</small>` : nothing}</span></label>`)}</section>` : nothing));
  }
}

class CaseTemplates extends Piece {
  /** `status` of the case: with another one other words are offered. Tells `chosen` with the words. */
  static properties = { number: {}, status: {} };

  constructor() {
    super();
    this.list = new Loading(this, () => get(at(this.number, 'templates')).then((answer) => answer.items));
  }

  willUpdate(changed) {
    if ((changed.has('number') || changed.has('status')) && this.list.value !== undefined) this.list.again();
  }

  #choose(event, items) {
    const [code, language] = event.target.value.split(' ');
    const chosen = items.find((item) => item.code === code);
    event.target.value = '';
    if (chosen) this.dispatchEvent(new CustomEvent('chosen', { bubbles: true, detail: chosen.words[language] }));
  }

  render() {
    return this.list.show((items) => (items.length ? html`<div class="field"><label for="f-template">${w('template')}</label>
      <select id="f-template" @change=${(e) => this.#choose(e, items)}><option value="">${w('choose')}</option>
        ${['bn', 'en'].map((language) => html`<optgroup label=${w(language)}>${items.map((item) => html`<option value="${item.code} ${language}">${item.label[language]}</option>`)}</optgroup>`)}</select></div>` : nothing));
  }
}

define('case-checklist', CaseChecklist);
define('case-templates', CaseTemplates);
