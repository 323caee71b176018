// Lists of members, over HTTP.

import { call, get, post, put, remove } from 'becs/console';
import { API } from './member-api.js';

export { API, rules, said } from './member-api.js';

const at = (id, more = '') => `${API}/imports/${encodeURIComponent(id)}${more}`;
const set = (asked) => Object.fromEntries(Object.entries(asked).filter(([, value]) => value));

/** {items, next}. What was typed may be somebody's number, so it stands in no address. */
export const list = (asked, after) => post(`${API}/members/search`, { filter: set(asked), size: '50', after: after || undefined });
export const counts = () => get(`${API}/members/counts`);
export const statistics = () => get(`${API}/statistics`);
export const views = () => get(`${API}/views`);
export const keep = (name, asked) => post(`${API}/views`, { name, filter: set(asked) });
export const drop = (id) => remove(`${API}/views/${encodeURIComponent(id)}`);
/** {data, link}: a file, and the way to the next one where there is one. */
export const file = (address, signal) => call('GET', address, { as: 'blob', accept: '*/*', signal });
export const askContacts = (reason, asked) => post(`${API}/contact-exports`, { reason, filter: set(asked) });
export const contactExports = () => get(`${API}/contact-exports`);

export const imports = () => get(`${API}/imports`);
export const read = (id) => get(at(id));
export const send = (content) => call('POST', `${API}/imports`, { file: content, name: content.name }).then((answer) => answer.data);
export const map = (id, columns, type) => put(at(id, '/mapping'), { columns, type });
export const run = (id) => post(at(id, '/run'));
export const undo = (id) => post(at(id, '/undo'));
export const discard = (id) => remove(at(id));
export const findings = (id) => `${at(id)}/findings.csv`;
