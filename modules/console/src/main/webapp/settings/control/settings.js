// Settings, over HTTP.

import { get, put, remove } from '../../shell/control/api.js';

const ROOT = '/api/core/settings';
const at = (key) => `${ROOT}/${encodeURIComponent(key)}`;

export const all = () => get(ROOT);
export const set = (key, value) => put(at(key), { value });
/** Back to its default. */
export const reset = (key) => remove(at(key));
