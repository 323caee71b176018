// Jobs, over HTTP.

import { get, post } from '../../shell/control/api.js';

export const all = () => get('/api/core/jobs');
export const run = (name) => post(`/api/core/jobs/${encodeURIComponent(name)}/run`);
