// How the site looks, over HTTP.

import { call, get, post, put, remove } from 'becs/console';

const LOOK = '/api/site/look';
const THEMES = '/api/site/themes';

/** {look, etag}: the look in use, and the tag that a change of it names. */
export const look = () => call('GET', LOOK).then(({ data, etag }) => ({ look: data, etag }));
export const use = (theme, sent, etag) => put(LOOK, { theme, sent }, { etag });
export const save = (values, etag) => put(`${LOOK}/settings`, { values }, { etag });
export const steps = () => get(`${LOOK}/steps?size=20`);
export const goBack = (number, etag) => post(`${LOOK}/steps/${number}/return`, undefined, { etag });

/** {disk, sent}: the themes that there are. */
export const themes = () => get(THEMES);
export const send = (file) => call('POST', THEMES, { file }).then((answer) => answer.data);
export const discard = (id) => remove(`${THEMES}/${encodeURIComponent(id)}`);

/** {link, hours}: told this once. */
export const preview = (theme, sent, values) => post('/api/site/previews', { look: { theme, sent }, settings: values ? { values } : undefined });
