// A file on its way: what api.js asks for when somebody sends one.

/**
 * A file on its way, with how much of it has left: fetch cannot tell that. Refused as fetch is.
 *
 * @param told hears bytes sent, of so many
 */
export const send = (method, path, { headers, signal, file, told }) => new Promise((answer, refuse) => {
  const request = new XMLHttpRequest();
  const end = () => request.abort();
  request.open(method, path);
  request.responseType = 'blob';
  Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
  request.upload.onprogress = (e) => told(e.loaded, e.total);
  request.onload = () => answer(new Response(request.status === 204 ? null : request.response, {
    status: request.status,
    headers: request.getAllResponseHeaders().trim().split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  }));
  request.onerror = () => refuse(new TypeError('The line broke'));
  request.onabort = () => refuse(new DOMException('It was stopped', 'AbortError'));
  request.onloadend = () => signal?.removeEventListener('abort', end);
  signal?.addEventListener('abort', end);
  request.send(file);
});
