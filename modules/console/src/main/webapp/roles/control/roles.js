// Roles and permissions, over HTTP.

import { call, get, remove } from '../../shell/control/api.js';

const ROOT = '/api/core/roles';
const at = (id) => `${ROOT}/${encodeURIComponent(id)}`;

export const all = () => get(ROOT);
export const one = (id) => call('GET', at(id));
export const define = (id, definition, etag) => call('PUT', at(id), { body: definition, etag });
export const drop = (id) => remove(at(id));
/** {permissions: [{word, module, labelBn, labelEn, opens}], scopes} */
export const catalogue = () => get('/api/core/permissions');
