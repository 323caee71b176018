// What can be done with a request: approve, refuse, or take one's own back.

import { html, nothing } from 'lit';
import { lines } from '../../ui/boundary/field.js';
import { receipt } from '../../ui/boundary/show.js';
import { ask } from '../../ui/control/dialogs.js';
import { refused, tell } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import { attention } from '../../shell/control/attention.js';
import { session } from '../../session/control/session.js';
import * as approvals from '../control/approvals.js';
import { isOpen, isOwn } from '../entity/approval.js';
import { w } from '../entity/approvals-words.js';

/** Whether the person in front may decide it; the API has the last word. */
export const mayDecide = (a) =>
  isOpen(a) && !isOwn(a, session.me) && session.may('core.approval.decide') && session.may(a.permission);

async function decide(a, decision, after) {
  const done = await ask({
    title: () => w(`${decision}-title`),
    body: (refusal) => html`
      ${receipt(decision === 'approve' ? w('will-be-done') : w('what'), [{ icon: icon(decision === 'approve' ? 'stamp' : 'stop'), text: a.what }])}
      ${lines({ name: 'reason', label: w('reason'), hint: w('reason-hint'), fault: refusal?.fault?.('reason') })}`,
    act: () => w(decision),
    danger: decision === 'refuse',
    perform: (values) => approvals.decide(a.id, decision, values.get('reason').trim()),
  });
  if (!done) return;
  changed(after);
  tell(w(decision === 'approve' ? 'approved-told' : 'refused-told'));
}

async function withdraw(a, after) {
  try {
    await approvals.withdraw(a.id);
    tell(w('withdrawn-told'));
  } catch (e) {
    refused(e);
  }
  changed(after);
}

function changed(after) {
  after();
  attention.refresh();
}

/** @param after called when something has changed */
export const deciding = (a, after) => {
  if (isOpen(a) && isOwn(a, session.me)) {
    return html`<button type="button" class="small" aria-label="${w('withdraw')}: ${a.what}" @click=${() => withdraw(a, after)}>${w('withdraw')}</button>`;
  }
  return mayDecide(a) ? html`
    <button type="button" class="small" aria-label="${w('refuse')}: ${a.what}" @click=${() => decide(a, 'refuse', after)}>${w('refuse')}</button>
    <button type="button" class="small primary" aria-label="${w('approve')}: ${a.what}" @click=${() => decide(a, 'approve', after)}>${w('approve')}</button>` : nothing;
};
