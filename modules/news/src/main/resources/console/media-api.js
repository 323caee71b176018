// The media library, over HTTP.

import { call, get, query, remove as del } from 'becs/console';

const MEDIA = '/api/news/desk/media';
const TRIES = 20;
const at = (number, more = '') => `${MEDIA}/${encodeURIComponent(number)}${more}`;
const pause = (seconds, signal) => new Promise((go, stop) => {
  const timer = setTimeout(go, seconds * 1000);
  signal?.addEventListener('abort', () => { clearTimeout(timer); stop(new DOMException('It was stopped', 'AbortError')); });
});

/** {items, next} */
export const list = (asked, after) => get(MEDIA + query({ ...asked, size: 40, after }));
export const read = (number) => call('GET', at(number));
export const uses = (number) => get(at(number, '/uses'));
export const describe = (number, etag, said) => call('PUT', at(number), { body: said, etag });
export const remove = (number, etag) => del(at(number), { etag });

/** What is no JPEG or PNG, a browser makes one of: the server takes nothing else. */
async function plain(file) {
  if (!file.type.startsWith('image/') || /\/(jpeg|png|svg\+xml)$/.test(file.type)) return file;
  const image = await createImageBitmap(file).catch(() => null);
  if (!image) return file;
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
}

/** While other pictures are being made, it is sent again. */
async function patiently(send, signal) {
  for (let tries = 1; ; tries++) {
    try {
      return await send();
    } catch (e) {
      if (e.code !== 'news.media.busy' || tries === TRIES) throw e;
      await pause(e.retryAfter || 3, signal);
    }
  }
}

/** {known, picture} */
export async function send(file, { told, signal } = {}) {
  const content = await plain(file);
  return patiently(() => call('POST', MEDIA, { file: content, name: file.name, told, signal }), signal).then(({ data }) => data);
}

export async function replace(number, etag, file) {
  const content = await plain(file);
  return patiently(() => call('PUT', at(number, '/content'), { file: content, etag }));
}

