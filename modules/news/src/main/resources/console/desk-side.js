// Beside the text: how it stands in each language, who did what, what was said, and what can be done next.

import { facts, html, moment, nothing, pill, router, session, when } from 'becs/console';
import { w } from './desk-words.js';

const MOOD = { LIVE: 'good', OUTDATED: 'warn', IN_REVIEW: 'warn', SCHEDULED: 'good' };
const HERE = 'news/desk';
const may = (verb) => session.may(`news.article.${verb}`);
const name = (somebody) => somebody?.name || w('nobody');

export const standing = (line) => html`${pill(w(line.status), MOOD[line.status])}
  ${line.stage === 'RETURNED' ? pill(w('RETURNED'), 'warn') : nothing}
  ${line.liveRevision && line.liveRevision !== line.revision ? html`<small>${w('pending')}</small>` : nothing}
  ${line.outdatedSince ? html`<small>${w('outdated-since', { n: line.outdatedSince })}</small>` : nothing}`;

/** Only what makes sense now and may be done. `does` is {name: () => …}. */
export function steps(a, does) {
  const button = (word, act, style = '') => html`<button type="button" class=${style} data-step=${word} @click=${act}>${w(word)}</button>`;
  if (a.trashedAt) return may('trash') ? button('recover', does.recover, 'primary') : nothing;
  const pending = a.liveRevision !== a.revision || a.state !== 'PUBLISHED';
  return html`
    ${button('look', does.look)}
    ${button('share', does.share)}
    ${may('publish') && (pending || a.outdatedSince) ? button('publish', does.publish) : nothing}
    ${may('write') && a.liveRevision !== a.revision && a.stage !== 'IN_REVIEW' ? button('submit', does.submit) : nothing}
    ${may('publish') && a.stage === 'IN_REVIEW' ? button('return', does.giveBack) : nothing}
    ${may('publish') ? button('schedule', does.schedule) : nothing}
    ${may('publish') && a.schedule ? button('cancel', does.cancel) : nothing}
    ${may('publish') && a.state === 'PUBLISHED' ? button('correct', does.correct) : nothing}
    ${may('withdraw') && a.state === 'PUBLISHED' ? button('withdraw', does.withdraw, 'danger') : nothing}
    ${may('trash') && a.state !== 'PUBLISHED' ? button('throw-away', does.throwAway, 'danger') : nothing}`;
}

const language = (a, v) => html`<li>${w(v.language)}: ${v.number
  ? html`<a href=${router.href(`${HERE}/${v.number}`)} aria-current=${v.number === a.number ? 'page' : nothing}>${w(v.status)}</a>`
  : html`${w('MISSING')} ${may('write') ? html`<a href=${`${router.href(`${HERE}/new`)}?of=${a.number}&language=${v.language}`}>${w('translate', { language: w(v.language) })}</a>` : nothing}`}
  ${v.outdatedSince ? html`<small>${w('outdated-since', { n: v.outdatedSince })}</small>` : nothing}</li>`;

const remark = (r, settle) => html`<li>
  ${r.passage ? html`<blockquote>${r.passage}</blockquote>` : nothing}
  <p>${r.kind === 'REMARK' ? nothing : pill(w(r.kind))} ${r.words}</p>
  <small>${name(r.madeBy)} · ${when(r.madeAt)} · ${w('revision', { n: r.revision })}</small>
  ${r.kind !== 'REMARK' ? nothing : r.settledAt ? html` <small>${w('settle')}: ${name(r.settledBy)}</small>`
    : may('write') ? html` <button type="button" class="small" aria-label="${w('settle')}: ${r.words}" @click=${() => settle(r)}>${w('settle')}</button>` : nothing}</li>`;

export const side = (a, remarks, { say, settle }) => html`
  <section class="part"><h2>${w('status')}</h2>
    <p>${standing(a)}</p>
    ${a.schedule ? facts([[w('publish-at'), a.schedule.publishAt ? moment(a.schedule.publishAt) : '–'], [w('withdraw-at'), a.schedule.withdrawAt ? moment(a.schedule.withdrawAt) : '–']]) : nothing}
    ${a.state === 'PUBLISHED' ? html`<p><a href="${a.language === 'en' ? '/en' : ''}${encodeURI(a.path)}" target="_blank" rel="noopener">${w('view-live')}</a></p>` : nothing}
  </section>
  <section class="part"><h2>${w('languages')}</h2><ul>${a.languages.map((v) => language(a, v))}</ul></section>
  <section class="part"><h2>${w('people')}</h2>${facts([
    [w('saved-by'), html`${name(a.savedBy)} · ${when(a.savedAt)}`],
    ...(a.submittedAt ? [[w('submitted-by'), html`${name(a.submittedBy)} · ${when(a.submittedAt)}`]] : []),
  ])}
    <p><a href=${router.href(`${HERE}/${a.number}/history`)}>${w('history')}: ${w('revision', { n: a.revision })}</a></p>
  </section>
  <section class="part"><h2>${w('remarks')}</h2>
    ${remarks.length ? html`<ul class="remarks">${remarks.map((r) => remark(r, settle))}</ul>` : html`<p>${w('no-remarks')}</p>`}
    <p class="actions"><button type="button" class="small" @mousedown=${(e) => e.preventDefault()} @click=${say}>${w('remark')}</button></p>
  </section>`;
