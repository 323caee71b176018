// The outbox: what goes out, what could not, and its words.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { asked, filters } from '../../ui/boundary/filters.js';
import { facts, pill, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { ask, drawer } from '../../ui/control/dialogs.js';
import { Paged } from '../../ui/control/paged.js';
import { tell } from '../../ui/control/toasts.js';
import { number } from '../../shell/entity/format.js';
import { session } from '../../session/control/session.js';
import * as letters from '../control/letters.js';
import { w } from '../entity/letters-words.js';

const STATES = ['WAITING', 'SENDING', 'SENT', 'KEPT', 'DEAD', 'UNWANTED'];
const MOODS = { SENT: 'good', KEPT: 'warn', DEAD: 'wrong' };
const CHANNELS = ['MAIL', 'EMAIL', 'SMS'];

const state = (letter) => pill(STATES.includes(letter.state) ? w(letter.state) : letter.state, MOODS[letter.state] ?? '');
const channel = (letter) => (CHANNELS.includes(letter.channel) ? w(letter.channel) : letter.channel);

export default class LettersScreen extends Screen {
  constructor() {
    super();
    this.wish = asked(['state']);
    this.list = new Paged(this, (after) => letters.slice(this.wish, after));
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p>`; }

  async #read(line) {
    const letter = await this.attempt(() => letters.one(line.id));
    if (!letter) return;
    await drawer(() => letter.subject, (close) => html`
      ${facts([[w('to'), letter.address], [w('channel'), channel(letter)], [w('state'), state(letter)], [w('attempts'), number(letter.attempts)], [w('at'), when(letter.createdAt)], [w('error'), letter.error]])}
      <div class="letter" lang=${letter.language}>${letter.text}</div>
      ${session.may('core.letter.send') ? html`<div class="actions">
        <button type="button" class="danger" @click=${() => { close(); this.#drop(letter); }}>${w('remove')}</button>
        ${letter.state === 'SENT' ? nothing : html`<button type="button" class="primary" @click=${() => { close(); this.#retry(letter); }}>${w('retry')}</button>`}
      </div>` : nothing}`);
  }

  #retry(letter) {
    return this.attempt(async () => {
      await letters.retry(letter.id);
      tell(w('retried-told'));
      this.list.again();
    });
  }

  async #drop(letter) {
    const done = await ask({ title: () => w('remove-title'), body: () => html`<p>${w('remove-body')}</p>`, act: () => w('remove'), danger: true, perform: () => letters.drop(letter.id) });
    if (done) { tell(w('removed-told')); this.list.again(); }
  }

  body() {
    const tools = filters([{ name: 'state', label: w('any-state'), options: STATES.map((s) => [s, w(s)]) }], this.wish,
      (change) => { Object.assign(this.wish, change); this.list.again(); });
    return this.list.show((list) => html`
      ${list.some((l) => l.state === 'KEPT') ? html`<div class="note warn"><p>${w('no-carrier')}</p></div>` : nothing}
      <data-table name="letters" .caption=${w('title')} .rows=${list} .more=${this.list.more} .tools=${tools}
        .columns=${[
          { key: 'subject', label: () => w('subject'), head: true, value: (l) => l.subject, cell: (l) => html`${l.subject} <small>${l.error}</small>` },
          { key: 'state', label: () => w('state'), value: (l) => l.state, cell: state },
          { key: 'to', label: () => w('to'), value: (l) => l.address, cell: (l) => l.address },
          { key: 'channel', minor: true, label: () => w('channel'), value: channel, cell: channel },
          { key: 'at', label: () => w('at'), value: (l) => l.createdAt, cell: (l) => when(l.createdAt) },
        ]}
        .acts=${(l) => html`<button type="button" class="small" aria-label="${w('read')}: ${l.subject}" @click=${() => this.#read(l)}>${w('read')}</button>`}
        .empty=${html`<h2>${w('empty-title')}</h2><p>${w('empty-lead')}</p>`}></data-table>`);
  }
}
