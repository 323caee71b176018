// When somebody leaves: disable, reset, export, erase. Each shows first what it does.

import { html, nothing } from 'lit';
import { receipt } from '../../ui/boundary/show.js';
import '../../ui/boundary/drop-menu.js';
import { ask, drawer } from '../../ui/control/dialogs.js';
import { refused, report, tell } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { session } from '../../session/control/session.js';
import * as people from '../control/people.js';
import { nameOf } from '../entity/person.js';
import { w } from '../entity/people-words.js';

const attempt = async (work) => {
  try {
    return await work();
  } catch (e) {
    if (e.status === undefined) throw e;
    refused(e);
    return undefined;
  }
};

async function disable(p, after) {
  const name = nameOf(p);
  const done = await ask({
    title: () => w('disable-title', { name }),
    body: () => receipt(w('will-happen'), [{ icon: icon('stop'), text: w('will-sign-out') }, { icon: icon('keep'), text: w('will-stay') }]),
    act: () => w('disable'),
    perform: () => people.disable(p.id),
  });
  if (!done) return;
  after();
  report(done, w('disabled-told', { name }), { undo: () => people.enable(p.id).then(after) });
}

const enable = (p, after) => attempt(async () => {
  await people.enable(p.id);
  after();
  tell(w('enabled-told', { name: nameOf(p) }));
});

/** Where no mail can leave, the link is shown to whoever invites, this once. */
export async function showInvitation({ person, link, approval }) {
  if (approval) report({ approval });
  if (!link) {
    if (!approval) tell(w('invited-told', { name: nameOf(person) }));
    return;
  }
  await ask({
    title: () => w('link-title', { name: nameOf(person) }), body: () => html`<p>${w('link-lead')}</p><output class="secret">${link}</output>`,
    act: () => w('link-kept'), perform: async () => true,
  });
}

const inviteAgain = (p) => attempt(async () => showInvitation(await people.inviteAgain(p.id)));

async function removeFactors(p) {
  const done = await ask({
    title: () => w('factors-title', { name: nameOf(p) }), body: () => html`<p>${w('factors-body')}</p>`, act: () => w('factors'), danger: true,
    perform: () => people.removeFactors(p.id),
  });
  if (done) report(done, w('factors-told'));
}

const show = (p) => attempt(async () => {
  const held = await people.held(p.id);
  const file = URL.createObjectURL(new Blob([JSON.stringify(held, null, 2)], { type: 'application/json' }));
  await drawer(() => w('export-title', { name: nameOf(p) }), () => html`
    <p><a class="button" href=${file} download="person.json">${w('download')}</a></p>
    ${Object.entries(held.modules).map(([module, things]) => html`<h3>${module}</h3><ul>${things.map((t) => html`<li>${t.what} <small>${t.dataClass}</small></li>`)}</ul>`)}`);
  URL.revokeObjectURL(file);
});

const erase = (p, after) => attempt(async () => {
  const { modules } = await people.erasure(p.id);
  const parts = Object.values(modules).flat();
  const done = await ask({
    title: () => w('erase-title', { name: nameOf(p) }),
    body: () => receipt(w('will-happen'), [
      ...parts.map((part) => (part.kept
        ? { icon: icon('keep'), text: w('erase-kept', { what: part.what, n: part.count, why: part.reason ?? '' }) }
        : { mood: 'wrong', icon: icon('close'), text: w('erase-gone', { what: part.what, n: part.count }) })),
      { mood: 'warn', icon: icon('warn'), text: w('erase-final') },
    ]),
    act: () => w('erase'), danger: true,
    perform: () => people.erase(p.id),
  });
  if (done) { after(); tell(w('erased-told')); }
});

/** The menu with all of it, as far as the person in front may and the other's state allows. */
export function departure(p, after) {
  const may = (permission, states = ['ACTIVE', 'INVITED', 'DISABLED']) => session.may(permission) && states.includes(p.state);
  const item = (shown, word, drawing, act) => (shown ? html`<button type="button" class="item" @click=${act}>${icon(drawing)} ${w(word)}</button>` : nothing);
  return html`<drop-menu kind="small" .label=${w('more')} .face=${w('more')} .panel=${() => html`
    ${item(may('core.person.invite', ['INVITED']), 'invite-again', 'letter', () => inviteAgain(p))}
    ${item(may('core.person.disable', ['ACTIVE', 'INVITED']), 'disable', 'stop', () => disable(p, after))}
    ${item(may('core.person.disable', ['DISABLED']), 'enable', 'on', () => enable(p, after))}
    ${item(may('core.person.disable'), 'factors', 'shield', () => removeFactors(p))}
    ${item(may('core.person.export'), 'export', 'book', () => show(p))}
    ${item(may('core.person.erase'), 'erase', 'close', () => erase(p, after))}`}></drop-menu>`;
}
