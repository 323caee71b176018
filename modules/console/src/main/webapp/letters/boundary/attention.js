// How many letters need somebody.

import * as letters from '../control/letters.js';
import { w } from '../../shell/entity/attention-words.js';

export async function attention() {
  const n = (await letters.slice({ state: 'DEAD' })).items.length;
  return n ? [{ path: 'letters', icon: 'letter', text: w('letters', { n }) }] : [];
}
