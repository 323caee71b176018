// What is done with a file of the module store. Each tells what the server answered and how to say it, or nothing where
// the person did not want it.

import { html, nothing } from 'lit';
import { text, yes } from '../../ui/boundary/field.js';
import { progress } from '../../ui/boundary/progress.js';
import { receipt } from '../../ui/boundary/show.js';
import { ask } from '../../ui/control/dialogs.js';
import { refused } from '../../ui/control/toasts.js';
import { icon } from '../../ui/entity/icons.js';
import * as modules from '../control/modules.js';
import { w } from '../entity/placing-words.js';

/** What the file is to what runs, and whether it takes two, is said before. */
function plan(war) {
  const forTwo = war.objection || !war.trusted;
  return html`${receipt(w('will-happen'), [
    { icon: icon('modules'), text: war.installed ? w('will-replace', war) : w('will-come', war) },
    ...(war.objection ? [{ mood: 'warn', icon: icon('warn'), text: war.objection }] : []),
    { icon: icon('shield'), text: w(forTwo ? 'will-take-two' : 'will-take-one') },
  ])}
  ${war.objection ? yes({ name: 'anyway', value: 'yes', label: w('anyway') }) : nothing}`;
}

export async function place(file) {
  let war;
  try {
    war = await modules.look(file);
  } catch (e) {
    refused(e);
    return undefined;
  }
  const done = await ask({
    title: () => w('place-title', { file }),
    body: (refusal) => html`${plan(war)}${text({
      name: 'root', label: w('place-root'), hint: w('place-root-hint'), value: `/api/${war.module}`,
      fault: refusal?.fault?.('contextRoot'), required: true,
    })}`,
    act: () => w('place'),
    perform: (values) => modules.place(file, values.get('root'), values.has('anyway')),
  });
  return done && { answer: done, sentence: w('placed-told', { file }) };
}

export async function takeOff(file) {
  const done = await ask({
    title: () => w('take-off-title', { file }),
    body: () => receipt(w('will-happen'), [{ icon: icon('stop'), text: w('will-leave') }]),
    act: () => w('take-off'),
    danger: true,
    perform: () => modules.takeOff(file),
  });
  return done && { answer: done, sentence: w('taken-off-told', { file }) };
}

export async function upload() {
  const done = await ask({
    title: () => w('upload'),
    body: (refusal, going) => html`<p>${w('upload-lead')}</p><div class="field"><label for="f-war">${w('upload-file')}</label><input id="f-war" type="file" name="war" accept=".war" required></div>
      ${going ? progress({ label: w('upload'), ...going, said: w(going.count < going.total ? 'on-its-way' : 'looked-into') }) : nothing}`,
    act: () => w('upload'),
    perform: (values, { told, signal }) => {
      const file = values.get('war');
      // In kilobytes: so many figures nobody reads.
      return modules.upload(file.name.toLowerCase(), file, { told: (sent, of) => told(Math.ceil(sent / 1024), Math.ceil(of / 1024)), signal });
    },
  });
  return done && { answer: done, sentence: `${w('uploaded-told', done)}${done.signer ? '' : ` (${w('unsigned')})`}` };
}

export async function discard(file) {
  const done = await ask({ title: () => w('discard-title', { file }), act: () => w('discard'), danger: true, perform: () => modules.discard(file) });
  return done && { answer: done, sentence: w('discarded-told', { file }) };
}
