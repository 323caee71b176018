// The button for what can be done next with a module.

import { html } from 'lit';
import { nextStep } from '../entity/module.js';
import { w } from '../entity/modules-words.js';

/** @param after called when something was changed, and again when that was undone */
export function switchButton(module, after) {
  const step = nextStep(module);
  if (!step) return html``;
  return html`<button type="button" class="small ${step === 'disable' ? '' : 'primary'}" @click=${() => go(module, after)} aria-label="${w(step)}: ${module.name}">${w(step)}</button>`;
}

async function go(module, after) {
  const { switchModule } = await import('./switching.js');
  await switchModule(module, { after });
}
