// What can be done with themes: sent, shown, used, removed, gone back to. Asked first, done, told.

import { ask, field, html, nothing, open, refused, tell } from 'becs/console';
import * as api from './theme-api.js';
import { w } from './theme-words.js';

const faults = (refusal) => (refusal?.errors?.length ? html`
  <div class="note wrong"><h3>${w('faults')}</h3>
    <ul>${refusal.errors.map((e) => html`<li lang="en"><code>${e.pointer.slice(1)}</code> ${e.detail}</li>`)}</ul></div>` : nothing);

export async function send(after) {
  const sent = await ask({
    title: () => w('send'),
    body: (refusal) => html`<p>${w('send-lead')}</p>${faults(refusal)}
      <div class="field"><label for="f-zip">${w('file')}</label><input id="f-zip" type="file" name="zip" accept=".zip" required></div>`,
    act: () => w('send'),
    perform: (values) => api.send(values.get('zip')),
  });
  if (!sent) return;
  tell(w('sent-told', sent));
  await after();
  if (!sent.remarks.length) return;
  await ask({
    title: () => w('remarks'),
    body: () => html`<ul>${sent.remarks.map((r) => html`<li lang="en">${r}</li>`)}</ul>`,
    possible: false, act: () => '', perform: () => true,
  });
}

/** A secret link to the real pages in this look. */
export async function preview(theme, sent, values) {
  let made;
  try {
    made = await api.preview(theme, sent, values);
  } catch (e) {
    if (e.status === undefined) throw e;
    refused(e);
    return e;
  }
  await open((close) => html`<div class="inner">
    <h2>${w('preview-title')}</h2>
    <p>${w('preview-lead', made)}</p>
    ${field.text({ name: 'link', label: w('link'), value: made.link })}
    <div class="actions">
      <a class="button primary" href=${new URL(made.link).pathname} target="_blank" rel="noopener" @click=${() => close()}>${w('open')}</a>
    </div></div>`, { label: () => w('preview-title') });
  return null;
}

async function sure(word, name, perform, after, danger = false) {
  const done = await ask({
    title: () => w(`${word}-title`, name),
    body: () => html`<p>${w(`${word}-will`, name)}</p>`,
    act: () => w(word),
    danger,
    perform,
  });
  if (!done) return;
  tell(w({ use: 'used-told', remove: 'removed-told', back: 'back-told' }[word], name));
  after();
}

export const use = (theme, etag, after) =>
  sure('use', theme, () => api.use(theme.theme, theme.id, etag), after);

export const discard = (theme, after) =>
  sure('remove', theme, () => api.discard(theme.id).then(() => true), after, true);

export const goBack = (step, etag, after) =>
  sure('back', step, () => api.goBack(step.number, etag), after);
