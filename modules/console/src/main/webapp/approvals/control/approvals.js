// Requests for a second person, over HTTP.

import { get, post, query } from '../../shell/control/api.js';

const ROOT = '/api/core/approvals';
const at = (id, more = '') => `${ROOT}/${encodeURIComponent(id)}${more}`;

export const slice = (wish, after) => get(ROOT + query({ ...wish, after }));
/** All that nobody has decided yet. */
export const open = () => get(ROOT + query({ state: 'ASKED', size: 200 })).then((page) => page.items);
export const one = (id) => get(at(id));
/** `decision`: approve or refuse. */
export const decide = (id, decision, reason) => post(at(id, '/decision'), { decision, reason });
export const withdraw = (id) => post(at(id, '/withdrawal'));
