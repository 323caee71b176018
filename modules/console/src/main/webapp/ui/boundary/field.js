// One field of a form: label, hint, control, and what the server found wrong with it. A value that is given once stays what
// the person has made of it, however often the form is drawn.

import { html, nothing } from 'lit';

const described = (id, hint, fault) => [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;

const around = (id, { label, hint, fault }, control) => html`
  <div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${control}
    ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
  </div>`;

/** A line of text; `type` as of an input. */
export function text(f) {
  const id = `f-${f.name}`;
  return around(id, f, html`
    <input id=${id} name=${f.name} type=${f.type ?? 'text'} .value=${f.value ?? ''} inputmode=${f.inputmode ?? nothing}
      autocomplete=${f.autocomplete ?? 'off'} aria-describedby=${described(id, f.hint, f.fault)} aria-invalid=${f.fault ? 'true' : nothing}
      ?required=${f.required} ?autofocus=${f.focus} spellcheck="false" @input=${f.input ?? nothing}>`);
}

/** Several lines. */
export function lines(f) {
  const id = `f-${f.name}`;
  return around(id, f, html`
    <textarea id=${id} name=${f.name} .value=${f.value ?? ''} aria-describedby=${described(id, f.hint, f.fault)}
      aria-invalid=${f.fault ? 'true' : nothing} ?required=${f.required} @input=${f.input ?? nothing}></textarea>`);
}

/** One of a few: `options` is [[value, label], …]; with an `id` of its own where a dialog over it may ask for the same name. */
export function select(f) {
  const id = f.id ?? `f-${f.name}`;
  return around(id, f, html`
    <select id=${id} name=${f.name} aria-describedby=${described(id, f.hint, f.fault)} aria-invalid=${f.fault ? 'true' : nothing} @change=${f.input ?? nothing}>
      ${f.options.map(([value, label]) => html`<option value=${value} ?selected=${value === f.value}>${label}</option>`)}
    </select>`);
}

/** Some of many: `options` is [{value, label, hint}]; `chosen` a Set. */
export function some(f) {
  const id = `f-${f.name}`;
  return html`
    <fieldset class="field" aria-describedby=${described(id, f.hint, f.fault)}>
      <legend>${f.label}</legend>
      ${f.hint ? html`<p class="hint" id="${id}-hint">${f.hint}</p>` : nothing}
      <div class="choices" tabindex="-1">
        ${f.options.map((o) => html`
          <label class="choice"><input type="checkbox" name=${f.name} value=${o.value} .checked=${f.chosen?.has(o.value) ?? false} @change=${f.input ?? nothing}>
            <span>${o.label}${o.hint ? html`<small class="mono">${o.hint}</small>` : nothing}</span></label>`)}
      </div>
      ${f.fault ? html`<p class="fault" id="${id}-fault">${f.fault}</p>` : nothing}
    </fieldset>`;
}

/** Yes or no. */
export const yes = (f) => html`
  <label class="choice"><input type=${f.type ?? 'checkbox'} name=${f.name} value=${f.value ?? 'yes'} .checked=${Boolean(f.checked)} @change=${f.input ?? nothing}>
    <span>${f.label}${f.hint ? html`<small>${f.hint}</small>` : nothing}</span></label>`;
