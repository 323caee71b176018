// Test submissions of a version that people have not been given: made, read, gone when it is published.

import { Loading, Piece, Refusal, ask, define, drawer, facts, field, html, icon, moment, tell } from 'becs/console';
import * as api from './form-api.js';
import { w } from './form-trials-words.js';

const PLACEHOLDER = '{\n  \n}';

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(422, { detail: w('no-json') });
  }
}

const choice = (schema, code) => schema?.oneOf?.find((o) => o.const === code)?.title ?? String(code);

/** An answer as the form's own words say it, as far as it is one value. */
function said(schema, value) {
  if (Array.isArray(value)) {
    return value.every((v) => typeof v !== 'object') ? value.map((v) => choice(schema?.items, v)).join(' · ') : html`<code>${JSON.stringify(value)}</code>`;
  }
  return typeof value === 'object' ? html`<code>${JSON.stringify(value)}</code>` : choice(schema, value);
}

class FormTrials extends Piece {
  static properties = { form: { attribute: false }, version: { attribute: false } };

  constructor() {
    super();
    this.list = new Loading(this, async () => {
      const [definition, trials] = await Promise.all([api.definition(this.form, this.version), api.trials(this.form, this.version)]);
      return trials.map((t) => ({ ...t, pairs: Object.entries(JSON.parse(t.answers)).map(([key, value]) => this.#pair(definition, key, value)) }));
    });
  }

  #pair({ schema }, key, value) {
    return [schema.properties[key]?.title ?? key, said(schema.properties[key], value)];
  }

  async #make() {
    let last = PLACEHOLDER;
    const done = await ask({
      title: () => w('make'),
      body: (refusal) => html`<p>${w('make-lead')}</p>
        ${field.lines({ name: 'answers', label: w('answers'), value: last, required: true })}
        ${refusal?.errors?.length ? html`<ul>${refusal.errors.map((e) => html`<li><code>${e.pointer}</code> ${e.message}</li>`)}</ul>` : ''}`,
      act: () => w('hand-in'),
      perform: async (values) => {
        last = values.get('answers');
        const trial = await api.handTrial(this.form, this.version, read(last));
        // Answers that would not be taken are no failure of the call: the mistakes are what was asked for.
        if (!trial.id) throw new Refusal(422, { detail: w('not-taken'), errors: trial.errors });
        return trial;
      },
    });
    if (done) { tell(w('made-told')); this.list.again(); }
  }

  render() {
    return html`<p class="soft">${w('lead')}</p>
      ${this.list.show((list) => (list.length ? html`<ul class="requests">${list.map((t) => html`<li class="sheet"><div>
        <strong>${moment(t.madeAt)}</strong>${facts(t.pairs)}</div></li>`)}</ul>` : html`<p>${w('none')}</p>`))}
      <p class="actions"><button type="button" class="primary" @click=${() => this.#make()}>${icon('check')} ${w('make')}</button></p>`;
  }
}

define('form-trials', FormTrials);

export const trials = (form, version) => drawer(() => w('title', { version }), () => html`<form-trials .form=${form} .version=${version}></form-trials>`);
