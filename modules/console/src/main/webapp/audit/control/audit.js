// The audit log, over HTTP.

import { get, post, query } from '../../shell/control/api.js';

const ROOT = '/api/core/audit';

export const slice = (wish, after) => get(ROOT + query({ ...wish, after }));

/** Walks along the chain to its end; `told` hears how many links were checked so far. `signal` ends it. */
export async function verify(told, signal) {
  let after = '';
  let checked = 0;
  for (;;) {
    const step = await post(`${ROOT}/verification${query({ after })}`, undefined, { signal });
    checked += step.checked;
    told(checked);
    if (step.state !== 'UNDER_WAY') return { ...step, checked };
    after = step.next;
  }
}

/** One's own exports that can still be read: [{id, filter, readyAt, expiresAt}]. */
export const exported = () => get(`${ROOT}/exports`);

/** All entries of an export as lines of JSON; `told` hears how many have come so far. `signal` ends it. */
export async function entriesOf(id, told, signal) {
  const parts = [];
  let count = 0;
  let after = '';
  do {
    const page = await get(`${ROOT}/exports/${encodeURIComponent(id)}${query({ after })}`, { signal });
    parts.push(...page.items.map((entry) => `${JSON.stringify(entry)}\n`));
    count += page.items.length;
    told(count);
    after = page.next;
  } while (after);
  return new Blob(parts, { type: 'application/x-ndjson' });
}

/** Asks for an export of what was asked for; another person approves it. */
export const exportOf = (wish) => post(`${ROOT}/exports`, { reason: '', ...Object.fromEntries(Object.entries(wish).filter(([, v]) => v)) });
