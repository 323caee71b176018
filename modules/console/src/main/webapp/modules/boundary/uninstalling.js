// Taking a module out of the house: what it keeps is shown, what becomes of it is chosen, and its name is typed.

import { html, nothing } from 'lit';
import { text, yes } from '../../ui/boundary/field.js';
import { receipt } from '../../ui/boundary/show.js';
import { ask } from '../../ui/control/dialogs.js';
import { refused, report, tell } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { ago } from '../../shell/entity/format.js';
import { session } from '../../session/control/session.js';
import * as modules from '../control/modules.js';
import { w } from '../entity/uninstalling-words.js';

const WAYS = ['KEEP', 'EXPORT', 'ERASE'];

function body(module, plan, refusal) {
  const blocked = plan.blockers.map((b) => ({ mood: 'wrong', icon: icon('stop'), text: b.detail }));
  const tables = plan.tables.map((t) => ({ icon: icon('keep'), text: w('leave-table', { name: t.name, n: t.rows }) }));
  return html`
    ${blocked.length ? receipt(w('is-blocked'), blocked) : nothing}
    ${receipt(w('leave-tables'), tables.length ? tables : [{ icon: icon('info'), text: w('leave-tables-none') }])}
    ${plan.possible ? html`
      <fieldset class="field"><legend>${w('leave-data')}</legend>
        ${WAYS.map((way) => yes({ type: 'radio', name: 'data', value: way, label: w(`leave-${way}`), checked: way === 'KEEP' }))}</fieldset>
      ${text({ name: 'confirm', label: w('leave-confirm', { id: module.id }), fault: refusal?.fault?.('confirm') })}` : nothing}`;
}

async function callOff(module, plan, after) {
  const done = await ask({
    title: () => module.name, body: () => html`<p>${w('erasure-waits', { when: ago(plan.erasedAt) })}</p>`, act: () => w('erasure-off'),
    perform: () => modules.callOff(module.id),
  });
  if (done) { tell(w('erasure-off-told')); after(); }
}

/** Shows, asks and does it; for one that is gone already, offers to call the erasure of its data off. */
export async function uninstall(module, after) {
  let plan;
  try {
    plan = await modules.leaving(module.id);
  } catch (e) {
    refused(e);
    return;
  }
  if (plan.erasedAt) {
    await callOff(module, plan, after);
    return;
  }
  const done = await ask({
    title: () => w('leave-title', { name: module.name }), body: (refusal) => body(module, plan, refusal), act: () => w('leave'),
    danger: true, possible: plan.possible,
    perform: (values) => modules.uninstall(module.id, values.get('data'), values.get('confirm').trim()),
  });
  if (!done) return;
  after();
  if (done.export && session.may('core.job.read')) (await import('./exporting.js')).exporting(done.export);
  report(done, `${w('left-told', { name: module.name })} ${done.erasedAt ? w('left-erased', { when: ago(done.erasedAt) }) : ''}`);
}
