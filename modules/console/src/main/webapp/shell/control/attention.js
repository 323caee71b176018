// What waits for this person, over all nouns: asked of those who know, and shown by the bell.

import { session } from '../../session/control/session.js';

/** Permission without which there is no use in asking, and where the answer comes from. */
const KNOWN = [
  ['core.module.read', () => import('../../modules/boundary/attention.js')],
  ['core.event.read', () => import('../../events/boundary/attention.js')],
  ['core.approval.decide', () => import('../../approvals/boundary/attention.js')],
  ['core.letter.read', () => import('../../letters/boundary/attention.js')],
];

class Attention extends EventTarget {
  all = [];
  #askers = new Set(KNOWN.map(([permission, load]) => ({ permission, ask: async () => (await load()).attention() })));

  /** Adds one: `ask` gives a promise of [{path, text, icon}]. Returns how to take it back. */
  ask(permission, ask) {
    const asker = { permission, ask };
    this.#askers.add(asker);
    return () => this.#askers.delete(asker);
  }

  async refresh() {
    const asked = [...this.#askers].filter((a) => session.may(a.permission));
    const answers = await Promise.all(asked.map((a) => a.ask().catch(() => [])));
    const now = answers.flat();
    if (JSON.stringify(now) === JSON.stringify(this.all)) return;
    this.all = now;
    this.dispatchEvent(new Event('change'));
  }
}

export const attention = new Attention();
