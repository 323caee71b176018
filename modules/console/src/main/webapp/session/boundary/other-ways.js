// The ways through the door that not everybody takes: a second proof, a link by e-mail, a token.

import { html, nothing } from 'lit';
import { text } from '../../ui/boundary/field.js';
import { icon } from '../../ui/entity/icons.js';
import { session } from '../control/session.js';
import { w } from '../entity/other-ways-words.js';

/**
 * What stands on the slip at this step.
 *
 * @param fault (field) => what is wrong with it
 * @param way (step, label, drawing) => the button that leads there
 * @param passkey the button for a passkey
 * @param sent whether the link is on its way
 */
export function otherWay(step, { fault, way, passkey, sent }) {
  switch (step) {
    case 'link': return {
      title: w('link-title'), lead: w('link-lead'), act: w('link-send'), done: sent && w('link-sent'),
      fields: text({ name: 'name', label: w('name'), type: 'email', autocomplete: 'username', fault: fault('name'), required: true }),
      others: way('password', w('back'), 'back'),
    };
    case 'token': return {
      title: w('token-title'), lead: w('token-lead'), act: w('enter'),
      fields: text({ name: 'token', label: w('token-field'), type: 'password', fault: fault('token'), required: true }),
      others: way('password', w('back'), 'back'),
    };
    case 'code': return {
      title: w('factor-title'), lead: w('factor-lead'), act: w('go'),
      fields: text({ name: 'totp', label: w('factor-code'), inputmode: 'numeric', autocomplete: 'one-time-code', fault: fault('totp'), required: true }),
      others: html`${way('recovery', w('recovery'), 'key')}${passkey}
        <button type="button" class="plain" @click=${() => session.startOver()}>${icon('back')} ${w('back')}</button>`,
    };
    case 'recovery': return {
      title: w('factor-title'), lead: w('recovery-lead'), act: w('go'),
      fields: text({ name: 'recoveryCode', label: w('recovery-code'), fault: fault('recoveryCode'), required: true }),
      others: way('code', w('app'), 'back'),
    };
    default: return { title: w('link-title'), lead: w('link-using'), fields: nothing, others: nothing };
  }
}
