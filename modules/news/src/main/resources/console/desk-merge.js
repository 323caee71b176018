// Two have changed one text: both changes beside each other, and which one stays.

import { ask, field, html } from 'becs/console';
import * as api from './desk-api.js';
import { named, words } from './desk-diff.js';
import { w } from './desk-words.js';

const DETAILS = ['hero', 'byline', 'place', 'tags', 'sources', 'related'];

/** One's own text with what was chosen of the other's. */
function merged(mine, theirs, choices) {
  const text = structuredClone(mine);
  for (const [name, side] of choices) {
    if (side !== 'theirs') continue;
    if (DETAILS.includes(name)) text.details[name] = theirs.details[name];
    else if (theirs[name] === undefined) delete text[name];
    else text[name] = theirs[name];
  }
  return text;
}

/** Answers what was saved, or undefined if nobody decided. */
export async function merge(article, basedOn, mine) {
  const both = await api.compare(article.number, basedOn, mine);
  return ask({
    title: () => w('merge-title'), act: () => w('merge-act'),
    body: () => html`<p>${w('merge-lead', { who: both.newest.savedBy?.name || w('nobody'), n: both.newest.number })}</p>
      ${both.fields.map((f) => html`<fieldset class="field"><legend>${named(f.field)}</legend>
        ${['theirs', 'mine'].map((side) => html`
          ${field.yes({ type: 'radio', name: f.field, value: side, label: w(side), checked: (f.side === 'THEIRS') === (side === 'theirs') })}
          ${words(f[side])}`)}
      </fieldset>`)}`,
    perform: (values) => api.save(article.number, `"${both.etag}"`, merged(mine, both.newest, both.fields.map((f) => [f.field, values.get(f.field)]))),
  });
}
