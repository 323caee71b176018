// The news desk, over HTTP.

import { call, get, post, put, query, remove } from 'becs/console';

const DESK = '/api/news/desk/articles';
const at = (number, more = '') => `${DESK}/${encodeURIComponent(number)}${more}`;

export const categories = () => get('/api/news/desk/categories');
/** {items, next} */
export const list = (asked, after) => get(DESK + query({ ...asked, size: 50, after }));
/** {data, etag}: the tag is what a change names. */
export const read = (number) => call('GET', at(number));
export const draft = (article) => call('POST', DESK, { body: article });
export const save = (number, etag, text) => call('PUT', at(number), { body: text, etag });
/** Both changes beside each other, after somebody else was quicker. */
export const compare = (number, basedOn, text) => post(at(number, '/comparison'), { basedOn, text });

/** {revision, minor, agrees} */
export const publish = (number, order) => post(at(number, `/publication${query(order)}`));
export const withdraw = (number) => post(at(number, '/withdrawal'));
export const submit = (number, note) => post(at(number, '/submission'), note);
export const giveBack = (number, note) => post(at(number, '/return'), note);
export const plan = (number, etag, schedule) => put(at(number, '/schedule'), schedule, { etag });
export const cancel = (number) => remove(at(number, '/schedule'));
export const correct = (number, words) => post(at(number, '/corrections'), { words });
export const throwAway = (number, etag) => remove(at(number), { etag });
export const recover = (number) => post(at(number, '/recovery'));

/** {link, hours}: told once. */
export const link = (number, hours) => post(at(number, '/links'), { hours });
export const endLinks = (number) => remove(at(number, '/links'));

export const remarks = (number) => get(at(number, '/remarks?size=50'));
export const remark = (number, said) => post(at(number, '/remarks'), said);
export const settle = (number, id) => post(at(number, `/remarks/${encodeURIComponent(id)}/settlement`));

export const history = (number, after) => get(at(number, `/revisions${query({ size: 30, after })}`));
export const difference = (number, revision, from) => get(at(number, `/revisions/${revision}/difference${query({ from })}`));
export const restore = (number, revision, etag) => post(at(number, `/revisions/${revision}/restoration`), undefined, { etag });

export const typed = (number) => get(at(number, '/working-copy'));
export const keep = (number, text) => put(at(number, '/working-copy'), text);
export const forget = (number) => remove(at(number, '/working-copy'));

export const filters = () => get('/api/news/desk/filters');
export const keepFilter = (filter) => post('/api/news/desk/filters', filter);
export const dropFilter = (id) => remove(`/api/news/desk/filters/${encodeURIComponent(id)}`);
