// Cases, over HTTP.

import { call, get, language, post, put, query, remove } from 'becs/console';

const API = '/api/complaints';
const at = (number, more = '') => `${API}/cases/${encodeURIComponent(number)}${more}`;

/** A text of the API in the language of the reader. */
export const said = (text) => text?.[language.code] ?? text?.en ?? '';

export const casework = () => get(`${API}/casework`);
const named = (asked) => Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
/** What a form lets officers filter by stands by itself in what is searched for. */
function apart(asked) {
  const of = (isField) => Object.entries(asked).filter(([name]) => name.startsWith('field.') === isField);
  return { ...Object.fromEntries(of(false)), fields: Object.fromEntries(of(true).map(([name, value]) => [name.slice('field.'.length), value])) };
}
const MOST_EMPTY = 20;

/** A page of words may be empty and still not be the last: then the next is asked for. */
async function found(wish, after) {
  let page = { next: after };
  for (let time = 0; time < MOST_EMPTY; time++) {
    page = await post(`${API}/cases/search`, { ...wish, ...(page.next ? { after: page.next } : {}) });
    if (page.items.length || !page.next) break;
  }
  return page;
}

/** {items, next}. What is typed goes in the body: it may be somebody's number, and addresses stand in logs. */
export const list = ({ q, in: where, ...asked }, after) => (q ? found({ words: q, ...apart(named({ ...asked, in: where })), size: '50' }, after)
  : get(`${API}/cases${query({ ...asked, size: 50, after })}`));
export const counts = (asked = {}) => get(`${API}/cases/counts${query(asked)}`);
/** {data, etag}: the tag is what a change names. */
export const read = (number) => call('GET', at(number));
export const timeline = (number, reason) => get(at(number, `/timeline${query({ reason })}`)).then((answer) => answer.items);
export const answers = (number, reason) => get(at(number, `/answers${query({ reason })}`));
export const strictAnswers = (number, reason) => get(at(number, `/answers/strict${query({ reason })}`));
export const officers = () => get(`${API}/officers`).then((answer) => answer.items);

export const claim = (number) => post(at(number, '/claim'));
export const release = (number, etag) => post(at(number, '/release'), undefined, { etag });
export const handOver = (number, etag, wish) => post(at(number, '/handover'), wish, { etag });
export const step = (number, etag, wish) => post(at(number, '/steps'), wish, { etag });
/** `once`: made for this message; files that were sent for it come with it, and it is there once. */
export const write = (number, kind, words, { once, files = [] } = {}) => post(at(number, `/${kind}s`), { words, ...(files.length ? { files } : {}) }, { once });
export const attach = (number, once, file) => call('POST', at(number, '/files'), { once, file, name: file.name }).then((answer) => answer.data.id);

/** What the complainant wrote was read. */
export const seen = (number, etag) => post(at(number, '/seen'), undefined, { etag });

export const link = (number, other) => put(at(number, `/links/${encodeURIComponent(other)}`));

/** The new case. `once`: made for this dialog, so that it is there once. */
export const split = (number, etag, once, wish) => post(at(number, '/split'), wish, { etag, once });
/** [code, label] of what can be wrong, as the form says it; none where it cannot be asked. */
export const issues = (form) => get(`/api/forms/forms/${encodeURIComponent(form)}`)
  .then((asked) => (asked.schema.properties.issue?.oneOf ?? []).map((each) => [each.const, each.title ?? each.const]), () => []);

/** One after the other, each for itself: what became of each. */
export const bulk = (rows, wish) => post(`${API}/cases/bulk`, { cases: rows.map((c) => ({ number: c.number, version: c.version })), ...wish }).then((answer) => answer.items);

export const views = () => get(`${API}/views`).then((answer) => answer.items);
export const keepView = (view) => post(`${API}/views`, view);
export const dropView = (id) => remove(`${API}/views/${encodeURIComponent(id)}`);
export const macros = () => get(`${API}/macros`).then((answer) => answer.items);
export const keepMacro = (macro) => post(`${API}/macros`, macro);
export const dropMacro = (id) => remove(`${API}/macros/${encodeURIComponent(id)}`);
export const absences = () => get(`${API}/absences`).then((answer) => answer.items);
export const away = (person, wish) => put(`${API}/absences/${encodeURIComponent(person)}`, wish);
export const back = (person) => remove(`${API}/absences/${encodeURIComponent(person)}`);

export const groups = () => get(`${API}/groups`).then((answer) => answer.items);
export const members = (group, people) => put(`${API}/groups/${encodeURIComponent(group)}/members`, { people });

/** One's own; of somebody else for those who decide. */
export const interests = (person) => get(`${API}/interests${query({ person })}`).then((answer) => answer.items);
/** Of the register, by how a name begins. */
export const merchants = (q) => get(`${API}/merchants${query({ q, size: 20 })}`).then((answer) => answer.items);
export const declare = (merchant) => post(`${API}/interests`, { merchant });
export const drop = (id) => remove(`${API}/interests/${encodeURIComponent(id)}`);

const proof = (number, more = '') => at(number, `/dossiers${more}`);
export const dossiers = (number) => get(proof(number)).then((answer) => answer.items);
export const dossierCheck = (number, authority) => get(proof(number, `/check${query({ authority })}`));
export const askForMissing = (number, etag, authority) => post(proof(number, '/question'), { authority }, { etag });
export const enterParticulars = (number, etag, answers, saidBy) => post(at(number, '/particulars'), { answers, saidBy }, { etag });
export const makeDossier = (number, etag, authority, order) => post(proof(number), { authority, order }, { etag });
export const dossierAddress = (number, id, reason, kind = '') => proof(number, `/${encodeURIComponent(id)}${kind}${query({ reason })}`);
/** All of it in one file; `unscanned` by whoever has said that they know what nobody has looked through. */
export const bundle = (number, id, asked) =>
  call('GET', proof(number, `/${encodeURIComponent(id)}/bundle${query(asked)}`), { as: 'blob', accept: '*/*' }).then((answer) => answer.data);
export const consents = (number) => get(at(number, '/consents')).then((answer) => answer.items);
export const looks = (number) => get(at(number, '/looks'));
export const referrals = (number) => get(at(number, '/referrals'));
export const refer = (number, etag, wish, id) => post(at(number, `/referrals${id ? `/${encodeURIComponent(id)}` : ''}`), wish, { etag });
export const evidence = (number, reason) => get(at(number, `/evidence${query({ reason })}`)).then((answer) => answer.items);
/** An original that nobody has looked through, for whoever has said that they know. */
export const unscanned = (number, file, reason) =>
  call('GET', at(number, `/evidence/${encodeURIComponent(file)}${query({ reason, unscanned: true })}`), { as: 'blob', accept: '*/*' }).then((answer) => answer.data);
export const fileAddress = (number, file, reason, kind = '') => at(number, `/evidence/${encodeURIComponent(file)}${kind}${query({ reason })}`);
