// The audit log, over HTTP.

import { get, post, query } from '../../shell/control/api.js';

const ROOT = '/api/core/audit';

export const slice = (wish, after) => get(ROOT + query({ ...wish, after }));

/** Walks along the chain to its end; `told` hears how many links were checked so far. */
export async function verify(told) {
  let after = '';
  let checked = 0;
  for (;;) {
    const step = await post(`${ROOT}/verification${query({ after })}`);
    checked += step.checked;
    told(checked);
    if (step.state !== 'UNDER_WAY') return { ...step, checked };
    after = step.next;
  }
}

/** Asks for an export of what was asked for; another person approves it. */
export const exportOf = (wish) => post(`${ROOT}/exports`, { reason: '', ...Object.fromEntries(Object.entries(wish).filter(([, v]) => v)) });
