// Form modules on their way in: sent, looked at, installed or discarded.

import { ask, html, refused, report, session, tell, when } from 'becs/console';
import * as api from './form-api.js';
import { planBody } from './form-plan.js';
import { w } from './form-words.js';

const mistakes = (refusal) => (refusal?.errors?.length ? html`
  <div class="note wrong"><h3>${w('mistakes')}</h3>
    <ul>${refusal.errors.map((e) => html`<li><code>${e.pointer}</code> ${e.detail}</li>`)}</ul></div>` : '');

export async function send(after) {
  const sent = await ask({
    title: () => w('send'),
    body: (refusal) => html`<p>${w('send-lead')}</p>${mistakes(refusal)}
      <div class="field"><label for="f-zip">${w('send-file')}</label><input id="f-zip" type="file" name="zip" accept=".zip" required></div>`,
    act: () => w('send'),
    perform: (values) => api.send(values.get('zip')),
  });
  if (!sent) return;
  tell(w('sent-told', sent));
  await after();
  await install(sent, after);
}

/** The plan first. */
export async function install(upload, after) {
  let plan;
  try {
    plan = await api.planOfUpload(upload.id);
  } catch (e) {
    refused(e);
    return;
  }
  const done = await ask({
    title: () => w('install-title', upload),
    body: () => planBody(plan),
    act: () => w('install'),
    perform: () => api.install(upload.id),
  });
  if (!done) return;
  report(done, w('installed-told', upload));
  after();
}

async function discard(upload, after) {
  const done = await ask({
    title: () => w('discard-title', upload), act: () => w('discard'), danger: true, perform: () => api.discard(upload.id),
  });
  if (!done) return;
  tell(w('discarded-told'));
  after();
}

export const waiting = (uploads, after) => (uploads.length ? html`
  <section class="part">
    <h2>${w('waiting')}</h2>
    <data-table name="form-uploads" .caption=${w('waiting')} .rows=${uploads}
      .columns=${[
        { key: 'form', label: () => w('form'), head: true, value: (u) => u.form, cell: (u) => html`${u.form} <small>${u.version}</small>` },
        { key: 'signed', label: () => w('signed'), value: (u) => u.signedBy ?? '', cell: (u) => u.signedBy ?? w('unsigned') },
        { key: 'sent', minor: true, label: () => w('sent-at'), value: (u) => u.uploadedAt, cell: (u) => when(u.uploadedAt) },
      ]}
      .acts=${session.may('forms.form-module.install') ? (u) => html`
        <button type="button" class="small" aria-label="${w('install')}: ${u.form}" @click=${() => install(u, after)}>${w('install')}</button>
        <button type="button" class="small plain" aria-label="${w('discard')}: ${u.form}" @click=${() => discard(u, after)}>${w('discard')}</button>` : null}></data-table>
  </section>` : '');
