// The outbox, over HTTP.

import { get, post, query, remove } from '../../shell/control/api.js';

const ROOT = '/api/core/letters';
const at = (id, more = '') => `${ROOT}/${encodeURIComponent(id)}${more}`;

export const slice = (wish, after) => get(ROOT + query({ ...wish, after }));
export const one = (id) => get(at(id));
export const retry = (id) => post(at(id, '/retry'));
export const drop = (id) => remove(at(id));
