// Jobs, over HTTP.

import { get, post } from '../../shell/control/api.js';
import { hear } from '../../shell/control/stream.js';
import { isUnderWay } from '../entity/job.js';

const ROOT = '/api/core/jobs';
const PAUSE = 2000;

export const all = () => get(ROOT);
export const run = (name) => post(`${ROOT}/${encodeURIComponent(name)}/run`);
/** Ends it after the step that it is at. */
export const stop = (name) => post(`${ROOT}/${encodeURIComponent(name)}/stop`);

/**
 * Tells of jobs for as long as one is under way: as the server tells, or, where that does not come through, by asking
 * again and again. `told` hears one job each time; the answer is all of them at the end.
 */
export async function watch(told, signal) {
  for (;;) {
    let broken = false;
    try {
      await hear(`${ROOT}/progress`, told, { signal });
    } catch (e) {
      if (signal.aborted || e.status === 401 || e.status === 403) throw e;
      broken = true;
    }
    const list = await get(ROOT, { signal });
    if (!list.some(isUnderWay)) return list;
    list.forEach(told);
    if (broken) await new Promise((go) => { setTimeout(go, PAUSE); });
  }
}
