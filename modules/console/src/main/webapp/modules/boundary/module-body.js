// Everything about one module.

import { html, nothing } from 'lit';
import { facts, pill, receipt, when } from '../../ui/boundary/show.js';
import { ask } from '../../ui/control/dialogs.js';
import { refused, report, tell } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { ago, number } from '../../shell/entity/format.js';
import { session } from '../../session/control/session.js';
import * as modules from '../control/modules.js';
import { isHere, mood, state } from '../entity/module.js';
import { w } from '../entity/module-words.js';
import './module-history.js';

/** A screen of the console that advice names is a link. */
const linked = (advice) => advice.split(/(\/console\/[a-z0-9/-]+)/).map((part, at) => (at % 2 ? html`<a href=${part}>${part}</a>` : part));

export const moduleBody = (m, { after }) => html`
  ${m.reason ? html`<div class="note ${m.state === 'QUARANTINED' ? 'wrong' : 'warn'}"><h2>${w(m.state === 'QUARANTINED' ? 'why-quarantine' : 'remark')}</h2><p>${m.reason}</p></div>` : nothing}
  ${m.trialUntil ? html`<div class="note warn"><p>${w('on-trial', { when: ago(m.trialUntil) })}
    ${session.may('core.module.enable') ? html`<button type="button" class="small" @click=${() => keep(m, after)}>${w('keep-it')}</button>` : nothing}</p></div>` : nothing}
  ${m.advice?.length ? html`<div class="note warn"><h2>${w('advice')}</h2>${m.advice.map((a) => html`<p>${linked(a)}</p>`)}</div>` : nothing}
  ${isHere(m) ? nothing : html`<div class="note warn"><p>${w('absent')}</p></div>`}
  <div class="columns">
    <section>
      <h2>${w('about')}</h2>
      ${facts([
        [w('state'), pill(w(state(m)), mood(m))],
        [w('version'), m.version],
        [w('changed'), when(m.changedAt)],
        [w('requires'), m.requires.length ? m.requires.join(', ') : w('requires-none')],
        [w('calls'), number(m.calls)],
        [w('failures'), number(m.failures)],
        [w('under-way'), number(m.underWay)],
      ])}
    </section>
    <section>
      <h2>${w('permissions')}</h2>
      ${m.permissions.length ? facts(m.permissions.map((p) => [p.label, html`<code>${p.permission}</code>`])) : html`<p class="soft">${w('permissions-none')}</p>`}
    </section>
    <section>
      <h2>${w('settings')}</h2>
      ${m.settings.length ? facts(m.settings.map((s) => [s.label, setting(s)])) : html`<p class="soft">${w('settings-none')}</p>`}
    </section>
    ${m.versions.length > 1 ? versions(m, after) : nothing}
    <module-history .module=${m} .after=${after}></module-history>
  </div>`;

async function keep(m, after) {
  try {
    await modules.keep(m.id);
    tell(w('kept-told', { name: m.name }));
    after();
  } catch (e) {
    refused(e);
  }
}

function setting(s) {
  const said = /^\d{1,15}$/.test(s.value) ? number(Number(s.value)) : s.value;
  const value = s.value === undefined || s.value === null ? w('setting-secret') : said || w('setting-empty');
  return html`${value} <small class="mono">${s.key}</small>`;
}

const versions = (m, after) => html`
  <section>
    <h2>${w('versions')}</h2>
    <p class="soft">${w('versions-lead')}</p>
    ${facts(m.versions.map((v) => [v, v === m.version ? pill(w('answers'), 'good') : session.may('core.module.place')
      ? html`<button type="button" class="small" @click=${() => choose(m, v, after)}>${w('let-answer')}</button>` : '–']))}
  </section>`;

async function choose(m, version, after) {
  const done = await ask({
    title: () => w('choose-title', { version }),
    body: () => receipt(w('will-happen'), [{ icon: icon('again'), text: w('will-switch', { version, old: m.version }) }]),
    act: () => w('let-answer'),
    perform: () => modules.choose(m.id, version),
  });
  if (!done) return;
  after();
  report(done, w('chosen-told', { version }), { undo: () => modules.choose(m.id, m.version).then(after) });
}
