// How many requests wait for a second person.

import { session } from '../../session/control/session.js';
import * as approvals from '../control/approvals.js';
import { w } from '../../shell/entity/attention-words.js';

export async function attention() {
  const { items } = await approvals.slice({ state: 'ASKED' });
  const n = items.filter((a) => a.askedBy !== session.me?.person && session.may(a.permission)).length;
  return n ? [{ path: 'approvals', icon: 'stamp', text: w('approvals', { n }) }] : [];
}
