// What is done with a file of the module store. Each tells what the server answered and how to say it, or nothing where
// the person did not want it.

import { html } from 'lit';
import { text } from '../../ui/boundary/field.js';
import { receipt } from '../../ui/boundary/show.js';
import { ask } from '../../ui/control/dialogs.js';
import { icon } from '../../ui/entity/icons.js';
import * as modules from '../control/modules.js';
import { w } from '../entity/placing-words.js';

export async function place(file) {
  const done = await ask({
    title: () => w('place-title', { file }),
    body: (refusal) => text({
      name: 'root', label: w('place-root'), hint: w('place-root-hint'), value: `/api/${file.replace(/(-[0-9.]+)?\.war$/, '')}`,
      fault: refusal?.fault?.('contextRoot'), required: true,
    }),
    act: () => w('place'),
    perform: (values) => modules.place(file, values.get('root')),
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
    body: () => html`<p>${w('upload-lead')}</p><div class="field"><label for="f-war">${w('upload-file')}</label><input id="f-war" type="file" name="war" accept=".war" required></div>`,
    act: () => w('upload'),
    perform: (values) => {
      const file = values.get('war');
      return modules.upload(file.name.toLowerCase(), file);
    },
  });
  return done && { answer: done, sentence: `${w('uploaded-told', done)}${done.signer ? '' : ` (${w('unsigned')})`}` };
}

export async function discard(file) {
  const done = await ask({ title: () => w('discard-title', { file }), act: () => w('discard'), danger: true, perform: () => modules.discard(file) });
  return done && { answer: done, sentence: w('discarded-told', { file }) };
}
