// The settings of a theme as fields, each as its type wants it.

import { field, html, nothing } from 'becs/console';
import { w } from './theme-words.js';

const same = (s) => s.bn === s.en;

/** What the form holds, as the API takes it. */
export const values = (settings, form) => settings.filter((s) => !s.fixed).map((s) => ({
  key: s.key,
  bn: String(form.get(`${s.key}-bn`) ?? ''),
  ...(s.type === 'TEXT' ? { en: String(form.get(`${s.key}-en`) ?? '') } : {}),
}));

function hint(s) {
  if (s.fixed) return w('fixed');
  const standard = w('standard', { value: s.standardBn || w('empty') });
  if (s.type === 'COLOUR' && s.on) return `${standard} · ${w('on', { on: s.on })}`;
  if (s.type === 'NUMBER') return `${standard} · ${w('range', s)}`;
  return s.type === 'TEXT' ? standard : undefined;
}

const options = {
  CHOICE: (s) => s.choices.map((c) => [c.word, c.label]),
  IMAGE: (s) => [['', w('no-picture')], ...s.choices.map((c) => [c.word, c.label])],
  SWITCH: () => [['true', w('yes')], ['false', w('no')]],
};

/** One setting. `order` is what the person has made of a LAYOUT so far; `changed` is told of the next. */
export function setting(s, { fault, touched, order, changed }) {
  if (s.fixed) return html`<div class="field"><strong>${s.label}</strong><p class="hint">${hint(s)}</p><p><code>${s.bn}</code></p></div>`;
  const f = { name: `${s.key}-bn`, label: s.label, hint: hint(s), value: s.bn, fault, input: touched };
  if (options[s.type]) return field.select({ ...f, options: options[s.type](s) });
  if (s.type === 'COLOUR') return field.text({ ...f, type: 'color' });
  if (s.type === 'NUMBER') return field.text({ ...f, inputmode: 'decimal' });
  if (s.type === 'LAYOUT') return layout(s, fault, order ?? s.bn.split(' ').filter(Boolean), changed);
  return html`${field.text({ ...f, label: `${s.label} (${w('bangla')})` })}
    ${field.text({ ...f, name: `${s.key}-en`, label: `${s.label} (${w('english')})`, hint: undefined, value: same(s) ? s.bn : s.en, fault: '' })}`;
}

/** Blocks of the front page: ticked ones are shown, in this order; moved by buttons, so that the keyboard does all. */
function layout(s, fault, shown, changed) {
  const label = (word) => s.choices.find((c) => c.word === word)?.label ?? word;
  const hidden = s.choices.map((c) => c.word).filter((word) => !shown.includes(word));
  const move = (at, by) => {
    const next = [...shown];
    [next[at], next[at + by]] = [next[at + by], next[at]];
    changed(next, w('moved-told', { label: label(next[at + by]), place: at + by + 1 }));
  };
  const tick = (word, on) => changed(on ? [...shown, word] : shown.filter((x) => x !== word), '');
  const button = (word, at, by, name) => html`<button type="button" class="small" aria-label="${w(name)}: ${label(word)}"
    ?disabled=${at + by < 0 || at + by >= shown.length} @click=${() => move(at, by)}>${w(name)}</button>`;
  return html`<fieldset class="field"><legend>${s.label}</legend>
    <input type="hidden" name="${s.key}-bn" .value=${shown.join(' ')}>
    ${[...shown, ...hidden].map((word, at) => html`<p class="actions">
      <label class="choice"><input type="checkbox" .checked=${shown.includes(word)} @change=${(e) => tick(word, e.target.checked)}><span>${label(word)}</span></label>
      ${shown.includes(word) ? html`${button(word, at, -1, 'up')} ${button(word, at, 1, 'down')}` : nothing}</p>`)}
    ${fault ? html`<p class="fault">${fault}</p>` : nothing}
  </fieldset>`;
}
