// Tokens, over HTTP.

import { get, post, remove } from '../../shell/control/api.js';

const ROOT = '/api/core/tokens';

export const all = () => get(ROOT);
/** The answer holds the token itself, this once. */
export const issue = (wish) => post(ROOT, wish);
export const revoke = (id) => remove(`${ROOT}/${encodeURIComponent(id)}`);

/** What can be given: [{value, label, hint}] of every module. */
export async function permissions() {
  const modules = await get('/api/core/modules');
  return modules.flatMap((m) => m.permissions.map((p) => ({ value: p.permission, label: p.label, hint: p.permission })));
}
