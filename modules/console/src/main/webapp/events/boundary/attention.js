// How many events need somebody.

import * as events from '../control/events.js';
import { w } from '../../shell/entity/attention-words.js';

export async function attention() {
  const n = (await events.all()).filter((e) => e.state === 'SET_ASIDE').length;
  return n ? [{ path: 'events', icon: 'events', text: w('events', { n }) }] : [];
}
