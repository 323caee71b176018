// A place chosen step by step: a division, a district, an upazila of it.

import { Piece, define, field, get, html, nothing, query } from 'becs/console';
import { API, said } from './member-api.js';
import { w } from './place-words.js';

export const LAYERS = ['division', 'district', 'upazila'];

const kept = new Map();

/** What there is to choose from; an upazila needs its district. */
export function places(layer, within) {
  const key = `${layer} ${within ?? ''}`;
  if (!kept.has(key)) kept.set(key, get(`${API}/places${query({ layer, within })}`).catch((e) => { kept.delete(key); throw e; }));
  return kept.get(key);
}

/** Lists by layer for what is chosen so far. */
export async function around({ division, district }) {
  const [divisions, districts, upazilas] = await Promise.all([places('division'), places('district', division), district ? places('upazila', district) : []]);
  return { division: divisions, district: districts, upazila: upazilas };
}

/** What is chosen after one layer has changed: what lies below goes, what lies above is filled in. */
export function choose(chosen, layer, code, lists) {
  const next = { ...chosen, [layer]: code };
  for (const below of LAYERS.slice(LAYERS.indexOf(layer) + 1)) next[below] = '';
  if (layer === 'district' && code) next.division = lists.district.find((each) => each.code === code)?.within ?? next.division;
  return next;
}

/** The chapter that this is, as roles name it. */
export const chapter = (values) => {
  const layer = [...LAYERS].reverse().find((each) => values.get(each));
  return layer ? `${layer}.${values.get(layer)}` : 'country';
};

class PlaceChoice extends Piece {
  /** at: {division, district, upazila} to begin with; empty: what no choice is called; fault: of any of them */
  static properties = { at: { attribute: false }, empty: { attribute: false }, fault: { attribute: false }, chosen: { state: true }, lists: { state: true } };

  constructor() {
    super();
    this.lists = {};
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.chosen) this.#take({ ...this.at });
  }

  async #take(chosen) {
    this.chosen = chosen;
    const lists = await around(chosen);
    if (this.chosen === chosen) this.lists = lists;
  }

  render() {
    return html`${LAYERS.map((layer) => (layer === 'upazila' && !this.chosen?.district ? nothing : field.select({
      name: layer, label: w(layer), value: this.chosen?.[layer] ?? '', fault: layer === 'district' ? this.fault : undefined,
      options: [['', this.empty ?? w('none')], ...(this.lists[layer] ?? []).map((each) => [each.code, said(each.label)])],
      input: (e) => this.#take(choose(this.chosen, layer, e.target.value, this.lists)),
    })))}`;
  }
}

define('place-choice', PlaceChoice);
