// Plan, ask, do: how a module is enabled, disabled or tried again.

import { html, nothing } from 'lit';
import { yes } from '../../ui/boundary/field.js';
import { receipt } from '../../ui/boundary/show.js';
import { ask } from '../../ui/control/dialogs.js';
import { refused, report } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { attention } from '../../shell/control/attention.js';
import { screens } from '../../shell/control/screens.js';
import * as modules from '../control/modules.js';
import { nextStep } from '../entity/module.js';
import { w } from '../entity/switching-words.js';

/** What the person is shown before they decide: the server's own sentences. */
function lines(step, plan) {
  if (!plan.possible) return plan.blockers.map((b) => ({ mood: 'wrong', icon: icon('stop'), text: b.detail }));
  const also = step === 'disable' && plan.also.length > 0;
  return [
    ...plan.sentences.map((text) => ({ icon: icon(step === 'disable' ? 'info' : 'check'), text })),
    ...(step === 'resume' ? [{ mood: 'warn', icon: icon('clock'), text: w('will-try') }] : []),
    ...(also ? [{ mood: 'warn', icon: icon('warn'), text: w('disable-also', { n: plan.also.length + 1 }) }] : []),
  ];
}

/** Permissions that nobody has agreed to yet, and whether it is only tried out. */
function questions(step, plan) {
  if (step === 'disable' || !plan.possible) return nothing;
  return html`
    ${plan.asks.length ? html`<div class="note warn"><h3>${w('asks')}</h3><p>${w('asks-lead')}</p>
      <ul>${plan.asks.map((a) => html`<li>${a.label} <small class="mono">${a.permission}</small></li>`)}</ul>
      ${yes({ name: 'accept', label: w('asks-accept') })}</div>` : nothing}
    ${step === 'enable' ? yes({ name: 'trial', label: w('trial') }) : nothing}`;
}

function perform(step, module, plan, answers) {
  if (step === 'disable') return modules.disable(module.id, plan.also.length > 0);
  if (plan.asks.length && !answers.has('accept')) throw Object.assign(new Error(w('asks-first')), { status: 0, errors: [] });
  return step === 'resume' ? modules.resume(module.id)
    : modules.enable(module.id, { accept: plan.asks.map((a) => a.permission), trial: answers.has('trial') });
}

async function undoing(step, ids) {
  for (const id of ids) await (step === 'disable' ? modules.enable(id) : modules.disable(id, false));
  await changed();
}

async function changed() {
  await screens.refresh();
  attention.refresh();
}

function told(step, module, also) {
  if (also.length) return w('disabled-all-told', { n: also.length + 1 });
  return w({ enable: 'enabled-told', disable: 'disabled-told', resume: 'resumed-told' }[step], { name: module.name });
}

/**
 * Asks and switches. Answers whether something was changed.
 *
 * @param after called when it was changed, and again when that was undone
 */
export async function switchModule(module, { after = () => {} } = {}) {
  const step = nextStep(module);
  let plan;
  try {
    plan = await modules.plan(module.id, step === 'disable' ? 'DISABLED' : 'ENABLED');
  } catch (e) {
    refused(e);
    return false;
  }
  const done = await ask({
    title: () => w(`${step}-title`, { name: module.name }),
    body: () => html`${receipt(w(plan.possible ? 'will-happen' : 'is-blocked'), lines(step, plan))}${questions(step, plan)}`,
    act: () => (plan.also.length ? w('disable-also', { n: plan.also.length + 1 }) : w(step)),
    possible: plan.possible,
    danger: step === 'disable' && plan.also.length > 0,
    perform: async (answers) => perform(step, module, plan, answers),
  });
  if (!done) return false;
  await changed();
  after();
  report(done, told(step, module, plan.also), {
    // Those that this one needs come back before those that need it.
    undo: () => undoing(step, [module.id, ...plan.also]).then(after),
  });
  return true;
}
