// Members, applications and fees, over HTTP.

import { call, get, language, post, query } from 'becs/console';

export const API = '/api/membership';
const at = (id, more = '') => `${API}/members/${encodeURIComponent(id)}${more}`;

/** A text of the API in the language of the reader. */
export const said = (text) => text?.[language.code] ?? text?.en ?? '';

export const rules = () => get(`${API}/types`);
/** {data, etag}: the tag is what a change names. */
export const read = (id) => call('GET', at(id));
export const answers = (id) => get(at(id, '/answers')).then((answer) => answer.items);
/** What they would do, by the form for volunteers: {id, receipt, at, roles}. */
export const applications = (id) => get(at(id, '/roles/applications'));
export const act = (id, what, etag, wish) => post(at(id, `/${what}`), wish, { etag });
export const mergePlan = (id, into) => get(at(id, `/merge${query({ into })}`));

/** What became of each: {id, done, why}. */
export const decideMany = (rows, wish) => post(`${API}/members/bulk`, { members: rows.map(({ id, version }) => ({ id, version })), ...wish }).then((answer) => answer.items);

export const payments = (asked, after) => get(`${API}/payments${query({ ...asked, size: 50, after })}`);
/** {claimed, asked}, each {count, more}: how many wait for somebody. */
export const paymentCounts = () => get(`${API}/payments/counts`);
const paymentTag = (p) => `"p${p.id}-${p.version}"`;
export const verify = (p, byHand) => post(`${API}/payments/${encodeURIComponent(p.id)}/verification`, { byHand }, { etag: paymentTag(p) });
export const fail = (p, words) => post(`${API}/payments/${encodeURIComponent(p.id)}/failure`, { words }, { etag: paymentTag(p) });
export const reverse = (p, words) => post(`${API}/payments/${encodeURIComponent(p.id)}/reversal`, { words }, { etag: paymentTag(p) });
/** Ties a fee that was mistyped to the line of a statement. */
export const attach = (p, line) => post(`${API}/payments/${encodeURIComponent(p.id)}/line`, { line }, { etag: paymentTag(p) });
export const lines = (method, after) => get(`${API}/statements/lines${query({ method, size: 50, after })}`);
export const ledger = (asked, after) => get(`${API}/ledger${query({ ...asked, size: 50, after })}`);
/** Where what shows a payment is looked at or taken along; whoever opens it stands in the audit log. */
export const proof = (p, more = '') => `${API}/payments/${encodeURIComponent(p.id)}/proof${more}`;
/** Adds what shows a fee that was written down. */
export const prove = (p, file) => call('PUT', proof(p), { file, etag: paymentTag(p) }).then((answer) => answer.data);
export const statement = (method, file) => call('POST', `${API}/statements${query({ method })}`, { file }).then((answer) => answer.data);
