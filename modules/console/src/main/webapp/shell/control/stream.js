// What the server tells while something goes on (text/event-stream). Read by hand: an EventSource can show no token.

import { ask } from './api.js';

/** `told` hears the data of each event. Answers when the server has ended it; is refused when the line breaks before. */
export async function hear(path, told, { signal } = {}) {
  const response = await ask('GET', path, { accept: 'text/event-stream', signal });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (rest + value).replaceAll('\r\n', '\n').split('\n\n');
    rest = events.pop();
    for (const event of events) {
      const data = event.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n');
      if (data) told(JSON.parse(data));
    }
  }
}
