// Where a role is to hold: everywhere, or within one thing that a module has declared.

import { html, nothing } from 'lit';
import { select, text } from '../../ui/boundary/field.js';
import { Piece, define } from '../../ui/boundary/piece.js';
import '../../ui/boundary/pick-one.js';
import * as people from '../control/people.js';
import { labelOf } from '../entity/person.js';
import { w } from '../entity/people-words.js';

const EVERYWHERE = '*';

/** Sends `where` (a noun, or * for everywhere) and, within a noun, `scope` as picked or `value` as typed. */
class ScopePicker extends Piece {
  /** `nouns`: what modules have declared; `listed`: whether the chosen one keeps a list. */
  static properties = { nouns: { attribute: false }, fault: { attribute: false }, noun: { state: true }, listed: { state: true } };

  constructor() {
    super();
    this.nouns = [];
    this.noun = EVERYWHERE;
    this.listed = true;
  }

  async #find(words) {
    const answer = await people.scopeValues(this.noun, words);
    this.listed = answer.listed;
    return answer.values.map((value) => ({ value: value.scope, label: labelOf(value) }));
  }

  async #choose(noun) {
    this.noun = noun;
    if (noun !== EVERYWHERE) await this.#find('');
  }

  render() {
    const label = labelOf(this.nouns.find((n) => n.noun === this.noun) ?? {});
    return html`
      ${select({ name: 'where', label: w('scope'), options: [[EVERYWHERE, w('everywhere')], ...this.nouns.map((n) => [n.noun, labelOf(n)])], value: this.noun, input: (e) => this.#choose(e.target.value) })}
      ${this.noun === EVERYWHERE ? nothing : this.listed
        ? html`<pick-one name="scope" .label=${label} .load=${(words) => this.#find(words)} .fault=${this.fault}></pick-one>`
        : text({ name: 'value', label, hint: w('scope-typed'), fault: this.fault })}`;
  }
}

define('scope-picker', ScopePicker);

/** The scope as the API takes it, out of what the form has sent. */
export function scopeOf(values) {
  const where = values.get('where');
  if (where === EVERYWHERE) return EVERYWHERE;
  return values.get('scope') || (values.get('value')?.trim() ? `${where}:${values.get('value').trim()}` : '');
}
