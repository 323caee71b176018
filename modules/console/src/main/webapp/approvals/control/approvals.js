// Requests for a second person, over HTTP.

import { get, post, query } from '../../shell/control/api.js';

const ROOT = '/api/core/approvals';
const at = (id, more) => `${ROOT}/${encodeURIComponent(id)}${more}`;

export const slice = (wish, after) => get(ROOT + query({ ...wish, after }));
/** `decision`: approve or refuse. */
export const decide = (id, decision, reason) => post(at(id, '/decision'), { decision, reason });
export const withdraw = (id) => post(at(id, '/withdrawal'));
