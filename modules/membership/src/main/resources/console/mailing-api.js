// Letters to many members, over HTTP.

import { call, get, language, post, put, remove } from 'becs/console';

const API = '/api/membership/mailings';
const at = (id, more = '') => `${API}/${encodeURIComponent(id)}${more}`;
const tag = (m) => ({ etag: `"b${m.id}-${m.version}"` });
const set = (asked) => Object.fromEntries(Object.entries(asked).filter(([, value]) => value));

/** A text of the API in the language of the reader. */
export const said = (text) => text?.[language.code] ?? text?.en ?? '';

export const list = () => get(API);
export const read = (id) => call('GET', at(id)).then((answer) => answer.data);
export const begin = (purpose, asked) => post(API, { purpose, filter: set(asked) });
export const write = (m, text) => put(at(m.id, '/text'), text, tag(m));
export const test = (m) => post(at(m.id, '/test'), undefined, tag(m));
export const send = (m) => post(at(m.id, '/sending'), undefined, tag(m));
export const discard = (m) => remove(at(m.id), tag(m));
export const stop = (m) => post(at(m.id, '/stop'));
