// Forms, over HTTP.

import { call, get, post, put, query, remove } from 'becs/console';

const MODULES = '/api/forms/form-modules';
const UPLOADS = '/api/forms/form-uploads';
const KEYS = '/api/forms/trusted-keys';
const at = (id, more) => `${MODULES}/${encodeURIComponent(id)}/${more}`;

/** {forms, items, refused}: the forms, their versions, and files that were refused. */
export const all = () => get(MODULES);
export const enable = (id, version) => post(at(id, `enable${query({ version })}`));
export const rollBack = (id, version) => post(at(id, `rollback${query({ version })}`));
export const disable = (id) => post(at(id, 'disable'));
export const closing = (id) => post(at(id, 'closing'));
export const retire = (id) => post(at(id, 'retirement'));
export const setDates = (id, dates) => put(at(id, 'dates'), dates);

export const uploads = () => get(UPLOADS);
export const send = (file) => call('POST', UPLOADS, { file }).then((answer) => answer.data);
/** {approval} where a second person is asked. */
export const install = (upload) => post(`${UPLOADS}/${encodeURIComponent(upload)}/installation`);
export const discard = (upload) => remove(`${UPLOADS}/${encodeURIComponent(upload)}`);

export const keys = () => get(KEYS);
/** {approval}: a second person is asked. */
export const trust = (wish) => post(KEYS, wish);
export const distrust = (key) => post(`${KEYS}/${encodeURIComponent(key)}/revocation`);

const version = (id, number, more = '') => at(id, `versions/${encodeURIComponent(number)}${more}`);

/** As clients are given it. */
export const definition = (id, number) => get(version(id, number));
export const trials = (id, number) => get(version(id, number, '/trials'));
/** Without `id` it would not be taken: then it has `errors`. */
export const handTrial = (id, number, answers) => post(version(id, number, '/trials'), answers);

/** A piece of a table: {csv, next}; next is null on the last one. */
export async function exported(id, wish, signal) {
  const answer = await call('GET', `/api/forms/exports/${encodeURIComponent(id)}${query(wish)}`, { accept: 'text/csv', signal });
  return { csv: answer.data, next: answer.link?.match(/after=([^&>]+)/)?.[1] ?? null };
}

export const submissions = (after) => get(`/api/forms/submissions${query({ after })}`);

/** What would change; nothing does by asking. */
export const planOf = (id, version) => get(`/api/forms/plans/${encodeURIComponent(id)}/${encodeURIComponent(version)}`);
export const planOfUpload = (upload) => get(`/api/forms/plans/${encodeURIComponent(upload)}`);
