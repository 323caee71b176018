// Events that a listener could not take, over HTTP.

import { get, post } from '../../shell/control/api.js';

const ROOT = '/api/core/events/set-aside';

export const all = () => get(ROOT);
export const retry = (id) => post(`${ROOT}/${encodeURIComponent(id)}/retry`);
