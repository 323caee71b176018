// People, over HTTP.

import { call, get, post, put, query, remove } from '../../shell/control/api.js';

const ROOT = '/api/core/people';
const at = (id, more = '') => `${ROOT}/${encodeURIComponent(id)}${more}`;

/** Asked by POST: what somebody is called belongs into no address. */
export const slice = (wish, after) => post(`${ROOT}/search`, Object.fromEntries(Object.entries({ ...wish, after }).filter(([, v]) => v)));
/** {data, etag}: a change names the version that it builds on. */
export const one = (id) => call('GET', at(id));
export const change = (id, etag, wish) => call('PATCH', at(id), { body: wish, etag });
export const invite = (wish) => post(ROOT, wish);
export const inviteAgain = (id) => post(at(id, '/invitation'));
export const disable = (id) => post(at(id, '/disablement'));
export const enable = (id) => post(at(id, '/enablement'));
export const handOver = (id, to) => post(at(id, '/hand-over'), { to });
export const erasure = (id) => get(at(id, '/erasure'));
export const erase = (id) => post(at(id, '/erasure'), { confirm: id });
export const held = (id) => get(at(id, '/export'));
export const give = (id, role, scope) => put(at(id, `/roles/${encodeURIComponent(role)}`) + query({ scope }));
export const take = (id, role, scope) => remove(at(id, `/roles/${encodeURIComponent(role)}`) + query({ scope }));
export const sessions = (id) => get(at(id, '/sessions'));
export const endSessions = (id) => remove(at(id, '/sessions'));
export const removeFactors = (id) => remove(at(id, '/factors'));
/** Within what a role can be given: [{noun, labelBn, labelEn}]. */
export const scopes = () => get('/api/core/permissions').then((catalogue) => catalogue.scopes);
/** {listed, values: [{scope, labelBn, labelEn}]} */
export const scopeValues = (noun, words) => get(`/api/core/scopes/${encodeURIComponent(noun)}/values${query({ q: words })}`);
export const roles = () => get('/api/core/roles');
