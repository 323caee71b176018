// Modules, over HTTP.

import { call, get, post, put, query, remove } from '../../shell/control/api.js';

const ROOT = '/api/core/modules';
const at = (id, more = '') => `${ROOT}/${encodeURIComponent(id)}${more}`;
const accepting = (permissions) => permissions.map((p) => ['accept', p]);

let asked = null;
/** A line for each; whoever asks while the answer is on its way, gets the same. */
export const all = () => (asked ??= get(`${ROOT}?absent=true&brief=true`).finally(() => { asked = null; }));
export const one = (id) => get(at(id));
/** What the change would do; changes nothing. */
export const plan = (id, to) => post(at(id, '/plan'), { to });
/** `accept`: permissions that nobody has agreed to yet; on `trial` it closes again by itself. */
export const enable = (id, { accept = [], trial = false } = {}) =>
  post(at(id, `/enable?${new URLSearchParams([...accepting(accept), ['trial', trial]])}`));
export const keep = (id) => post(at(id, '/keep'));
export const disable = (id, cascade) => post(at(id, `/disable?cascade=${cascade}`));
export const resume = (id) => post(at(id, '/resume'));
export const choose = (id, version, accept = []) => post(at(id, `/version?${new URLSearchParams(accepting(accept))}`), { version });
export const history = (id, after) => get(at(id, '/history') + query({ after }));
export const undo = (id, step) => post(at(id, `/history/${encodeURIComponent(step)}/undo`));

/** What stands in the way of its uninstallation, and which tables it keeps. */
export const leaving = (id) => get(at(id, '/uninstallation'));
/** `data`: KEEP, EXPORT or ERASE; `confirm`: its name, typed by hand. */
export const uninstall = (id, data, confirm) => post(at(id, '/uninstallation'), { data, confirm });
export const callOff = (id) => remove(at(id, '/uninstallation'));

export const placements = () => get('/api/core/placements');
/** What a file of the store says of itself, and what speaks against placing it. */
export const look = (file) => get(`/api/core/module-files/${encodeURIComponent(file)}`);
export const place = (file, contextRoot, anyway) => put(`/api/core/placements/${encodeURIComponent(file)}`, { contextRoot, anyway });
export const takeOff = (file) => remove(`/api/core/placements/${encodeURIComponent(file)}`);
/** What the file says of itself: {module, version, spiRange, signer}. */
export const upload = (name, file, going) =>
  call('PUT', `/api/core/module-files/${encodeURIComponent(name)}`, { file, ...going }).then((a) => a.data);
/** Whose signature lets one person place a module: [{fingerprint, name, validUntil, valid, addedAt}]. */
export const signers = () => get('/api/core/module-signers');
export const trust = (certificate) => post('/api/core/module-signers', { certificate });
export const distrust = (fingerprint) => remove(`/api/core/module-signers/${encodeURIComponent(fingerprint)}`);
export const discard = (file) => remove(`/api/core/module-files/${encodeURIComponent(file)}`);
