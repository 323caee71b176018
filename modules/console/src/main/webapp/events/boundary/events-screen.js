// Events that were set aside: why, and once more.

import { html } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { pill, when } from '../../ui/boundary/show.js';
import '../../ui/boundary/data-table.js';
import { Loading } from '../../ui/control/loading.js';
import { tell } from '../../ui/control/toasts.js';
import { attention } from '../../shell/control/attention.js';
import { number } from '../../shell/entity/format.js';
import { session } from '../../session/control/session.js';
import * as events from '../control/events.js';
import { w } from '../entity/events-words.js';

export default class EventsScreen extends Screen {
  constructor() {
    super();
    this.list = new Loading(this, () => events.all());
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  help() { return html`<p>${w('help-1')}</p><p>${w('help-2')}</p>`; }

  #retry(rows) {
    return this.attempt(async () => {
      for (const row of rows) await events.retry(row.id);
      tell(w('retried-told', { n: rows.length }));
      await this.list.again();
      attention.refresh();
    });
  }

  body() {
    const may = session.may('core.event.retry');
    return this.list.show((list) => html`<data-table name="events" .caption=${w('title')} .rows=${list}
      .columns=${[
        { key: 'listener', label: () => w('listener'), head: true, value: (e) => e.listener, cell: (e) => html`<span class="mono">${e.listener}</span>` },
        { key: 'state', label: () => w('state'), value: (e) => w(e.state), cell: (e) => pill(w(e.state), e.state === 'SET_ASIDE' ? 'wrong' : 'warn') },
        { key: 'attempts', label: () => w('attempts'), end: true, value: (e) => e.attempts, cell: (e) => number(e.attempts) },
        { key: 'next', label: () => w('next'), value: (e) => e.nextAt, cell: (e) => (e.state === 'RETRY' ? when(e.nextAt) : '–') },
        { key: 'error', label: () => w('error'), value: (e) => e.error, cell: (e) => html`<span class="mono">${e.error}</span>` },
      ]}
      .bulk=${may ? [{ label: () => w('retry-all'), act: (rows) => this.#retry(rows) }] : null}
      .acts=${may ? (row) => html`<button type="button" class="small" aria-label="${w('retry')}: ${row.listener}" @click=${() => this.#retry([row])}>${w('retry')}</button>` : null}
      .empty=${html`<h2>${w('empty-title')}</h2><p>${w('empty-lead')}</p>`}></data-table>`);
  }
}
