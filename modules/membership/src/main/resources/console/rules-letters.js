// Words of letters within the rules, each with its marks and how it would look.

import { field, html, nothing } from 'becs/console';
import { said } from './member-api.js';
import { w } from './rules-words.js';

const LANGUAGES = ['bn', 'en'];

const filled = (text, facts) => text.replace(/\{\{([A-Za-z]+)\}\}/g, (mark, name) => (name === 'site' ? window.location.origin : facts[name] ?? mark));

export const letters = (d, all) => html`<section class="part"><h2>${w('letters')}</h2><p class="soft">${w('letters-lead')}</p>${all.map((letter) => one(d, letter))}</section>`;

function one(d, letter) {
  const at = `/letters/${letter.name}`;
  const written = d.at(at);
  const words = written ?? letter;
  const parts = ['subject', 'body', ...(letter.sms ? ['sms'] : [])];
  const write = (part, code, value) => {
    if (!d.at(at)) d.set(at, structuredClone(Object.fromEntries(parts.map((each) => [each, letter[each]]))));
    d.set(`${at}/${part}/${code}`, value);
  };
  const input = (part, code) => field[part === 'subject' ? 'text' : 'lines']({
    name: `${at}/${part}/${code}`, label: w(`${part}-${code}`), value: (words[part] ?? letter[part])[code] ?? '', input: (e) => write(part, code, e.target.value),
    fault: d.fault(`${at}/${part}/${code}`) || (code === 'bn' ? d.fault(`${at}/${part}`) : ''),
  });
  return html`<details class="fold" data-place=${at} ?open=${d.hasFault(at)}>
    <summary>${said(words.subject)}${written ? html` · ${w('changed')}` : nothing}</summary>
    <div class="form">
      <p class="hint">${w('marks')} ${[...Object.keys(letter.facts), 'site'].map((name) => html`<code>{{${name}}}</code> `)}</p>
      ${parts.map((part) => LANGUAGES.map((code) => input(part, code)))}
      <h3>${w('preview')}</h3>
      ${LANGUAGES.map((code) => html`<div class="sheet" lang=${code}><h4>${filled(words.subject?.[code] ?? '', letter.facts)}</h4><p class="letter">${filled(words.body?.[code] ?? '', letter.facts)}</p>
        ${letter.sms ? html`<p class="letter soft">${w('as-sms')}: ${filled((words.sms ?? letter.sms)[code] ?? '', letter.facts)}</p>` : nothing}</div>`)}
      ${written ? html`<p class="actions"><button type="button" class="small" @click=${() => d.set(at, undefined)}>${w('first-words')}</button></p>` : nothing}
    </div></details>`;
}
