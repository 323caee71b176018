// The only file that talks HTTP. Everything goes to this server's public API; a refusal becomes one kind of error.

import { language } from '../entity/language.js';
import { w } from '../entity/shell-words.js';

/** Why something was refused: the server's sentence, and which fields it is about. */
export class Refusal extends Error {
  constructor(status, problem, retryAfter) {
    super(problem.detail ?? problem.title ?? w('unknown-fault', { status }));
    this.status = status;
    this.code = problem.code ?? '';
    this.errors = problem.errors ?? [];
    this.retryAfter = retryAfter;
  }

  /** What is wrong with one field, named as in the JSON that was sent. */
  fault(field) {
    return this.errors.find((e) => e.pointer === `/${field}` || e.pointer.startsWith(`/${field}/`))?.detail ?? '';
  }
}

/** Tells of 'signed-out', 'offline' and 'online'. */
export const line = new EventTarget();

let token = null;
let reachable = true;

/** A token that speaks for the person, in memory only; null once there is a session cookie. */
export function speakWith(bearer) {
  token = bearer;
}

/** The answer as it comes, unless it is a refusal: that is thrown. */
export async function ask(method, path, { body, file, name, told, etag, once, signal, quiet, accept = 'application/json' } = {}) {
  const headers = { Accept: accept, 'Accept-Language': language.code, 'X-Becs-Request': '1' };
  if (token) headers.Authorization = `Bearer ${token}`;
  if (etag) headers['If-Match'] = etag;
  if (once) headers['Idempotency-Key'] = once;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (file) headers['Content-Type'] = 'application/octet-stream';
  if (name) headers['X-File-Name'] = encodeURIComponent(name);
  let response;
  try {
    response = told ? await (await import('./sending.js')).send(method, path, { headers, signal, file, told }) : await fetch(path, {
      method, headers, signal, cache: 'no-store', credentials: 'same-origin', redirect: 'error',
      body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    reach(false);
    throw new Refusal(0, { code: 'console.offline', detail: w('offline-refusal') });
  }
  reach(true);
  if (response.ok) return response;
  const data = await content(response);
  const problem = typeof data === 'object' && data !== null ? data : {};
  const refusal = new Refusal(response.status, problem, Number(response.headers.get('Retry-After')) || 0);
  if (response.status === 401 && !quiet) line.dispatchEvent(new Event('signed-out'));
  throw refusal;
}

/** What the server answered: `data` (JSON or text; with `as: 'blob'` the bytes), `etag`, `location`, `link`, `status`. */
export async function call(method, path, options) {
  const response = await ask(method, path, options);
  return { data: options?.as === 'blob' ? await response.blob() : await content(response), etag: response.headers.get('ETag'), location: response.headers.get('Location'), link: response.headers.get('Link'), status: response.status };
}

async function content(response) {
  if (response.status === 204) return null;
  const text = await response.text();
  const type = response.headers.get('Content-Type') ?? '';
  if (!/[/+]json/.test(type)) return text;
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function reach(now) {
  if (now === reachable) return;
  reachable = now;
  line.dispatchEvent(new Event(now ? 'online' : 'offline'));
}

const data = (answer) => answer.then((a) => a.data);

export const get = (path, options) => data(call('GET', path, options));
export const post = (path, body, options) => data(call('POST', path, { ...options, body }));
export const put = (path, body, options) => data(call('PUT', path, { ...options, body }));
export const patch = (path, body, options) => data(call('PATCH', path, { ...options, body }));
export const remove = (path, options) => data(call('DELETE', path, options));

/** A query string out of what is set. */
export function query(values) {
  const set = Object.entries(values).filter(([, v]) => v !== undefined && v !== null && v !== '');
  return set.length ? `?${new URLSearchParams(set)}` : '';
}
