// Tokens, over HTTP.

import { get, post, remove } from '../../shell/control/api.js';
import { language } from '../../shell/entity/language.js';

const ROOT = '/api/core/tokens';

export const all = () => get(ROOT);
/** The answer holds the token itself, this once. */
export const issue = (wish) => post(ROOT, wish);
export const revoke = (id) => remove(`${ROOT}/${encodeURIComponent(id)}`);

/** What can be given: [{value, label, hint}]; whoever may not see all permissions gives those of modules. */
export async function permissions() {
  try {
    const { permissions: all } = await get('/api/core/permissions');
    return all.map((p) => ({ value: p.word, label: language.code === 'en' ? p.labelEn : p.labelBn, hint: p.word }));
  } catch (e) {
    if (e.status !== 403) throw e;
  }
  const modules = await get('/api/core/modules');
  return modules.flatMap((m) => m.permissions.map((p) => ({ value: p.permission, label: p.label, hint: p.permission })));
}
