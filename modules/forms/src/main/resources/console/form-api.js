// Form modules, over HTTP.

import { call, get, post, put, query, remove } from 'becs/console';

const MODULES = '/api/forms/form-modules';
const UPLOADS = '/api/forms/form-uploads';
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

/** What would change; nothing does by asking. */
export const planOf = (id, version) => get(`/api/forms/plans/${encodeURIComponent(id)}/${encodeURIComponent(version)}`);
export const planOfUpload = (upload) => get(`/api/forms/plans/${encodeURIComponent(upload)}`);
