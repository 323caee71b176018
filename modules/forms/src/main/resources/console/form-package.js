// Modules that hold several forms: in the list, and one of them with its forms and versions.

import { ask, facts, html, nothing, pill, router, session, tell, when } from 'becs/console';
import * as api from './form-api.js';
import { w as p } from './form-package-words.js';
import { isBelow, open } from './form-steps.js';
import { w } from './form-words.js';

const STATES = ['ENABLED', 'DISABLED', 'INSTALLED_DISABLED'];
const MOOD = { OPEN: 'good', CLOSING: 'warn', ENABLED: 'good' };

/** One id of a module of several is one word. */
export const isOfSeveral = (id) => Boolean(id) && !id.includes('.');

const formsOf = (id, list) => list.forms.filter((f) => f.module === id);

/** Its versions, the highest first: enabled where any of its forms is. */
function versionsOf(id, list) {
  const versions = new Map();
  for (const each of list.items.filter((v) => v.module === id)) {
    const known = versions.get(each.version);
    const state = known && STATES.indexOf(known.state) < STATES.indexOf(each.state) ? known.state : each.state;
    versions.set(each.version, { ...each, id, state });
  }
  return [...versions.values()].sort((a, b) => (isBelow(a.version, b.version) ? 1 : -1));
}

export const packages = (here, list) => (list.modules.length ? html`<section class="part"><h2>${p('modules')}</h2>
  <data-table name="form-packages" .caption=${p('modules')} .rows=${list.modules}
    .columns=${[
      { key: 'id', label: () => p('module'), head: true, value: (m) => m.id, cell: (m) => html`<a href=${router.href(`${here}/${m.id}`)}>${m.id}</a>` },
      { key: 'forms', label: () => p('forms'), value: (m) => formsOf(m.id, list).map((f) => f.title).join(', ') },
      { key: 'version', label: () => w('version'), value: (m) => m.version ?? '', cell: (m) => html`<span class="figures">${m.version ?? '–'}</span>` },
    ]}></data-table></section>` : nothing);

async function closeAll(whole, after) {
  const done = await ask({
    title: () => p('close-all-title', { form: whole.id }),
    body: () => html`<p>${p('close-all-will')}</p>`,
    act: () => p('close-all'),
    danger: true,
    perform: () => api.disable(whole.id),
  });
  if (!done) return;
  tell(p('closed-told', { form: whole.id }));
  after();
}

export const packageActs = (whole, list, after) => (session.may('forms.form.enable') && formsOf(whole.id, list).some((f) => f.phase === 'OPEN' || f.phase === 'CLOSING')
  ? html`<button type="button" @click=${() => closeAll(whole, after)}>${p('close-all')}</button>` : nothing);

export function packageBody(here, whole, list, after) {
  const act = (v) => {
    if (v.version === whole.version && v.state === 'ENABLED') return nothing;
    const isBack = Boolean(whole.version) && isBelow(v.version, whole.version);
    const label = w(isBack ? 'roll-back' : 'enable');
    return html`<button type="button" class="small" aria-label="${label}: ${v.version}" @click=${() => open({ id: whole.id, title: whole.id }, { version: v.version }, isBack, after)}>${label}</button>`;
  };
  return html`
    <section><h2>${p('about')}</h2>${facts([[p('given'), whole.version ?? '–'], [w('maker'), whole.maker]])}</section>
    <section class="part"><h2>${p('forms')}</h2>
      <data-table name="package-forms" .caption=${p('forms')} .rows=${formsOf(whole.id, list)}
        .columns=${[
          { key: 'title', label: () => w('form'), head: true, value: (f) => `${f.title} ${f.id}`, cell: (f) => html`<a href=${router.href(`${here}/${f.id}`)}>${f.title}</a> <small>${f.id}</small>` },
          { key: 'phase', label: () => w('phase'), value: (f) => w(f.phase), cell: (f) => pill(w(f.phase), MOOD[f.phase]) },
          { key: 'version', label: () => w('version'), value: (f) => f.version ?? '', cell: (f) => html`<span class="figures">${f.version ?? '–'}</span>` },
        ]}></data-table></section>
    <section class="part"><h2>${w('versions')}</h2>
      <data-table name="package-versions" .caption=${w('versions')} .rowKey=${(v) => v.version} .rows=${versionsOf(whole.id, list)}
        .columns=${[
          { key: 'version', label: () => w('version'), head: true, value: (v) => v.version },
          { key: 'state', label: () => w('phase'), value: (v) => w(v.state), cell: (v) => pill(w(v.state), MOOD[v.state]) },
          { key: 'signed', minor: true, label: () => w('signed'), value: (v) => v.signedBy ?? '', cell: (v) => v.signedBy ?? w('unsigned') },
          { key: 'changed', minor: true, label: () => w('changed'), value: (v) => v.changedAt, cell: (v) => when(v.changedAt) },
        ]} .acts=${act}></data-table></section>`;
}
