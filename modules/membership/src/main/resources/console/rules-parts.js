// Fields of memberships, statuses and lists within the rules.

import { field, html, money, nothing, number } from 'becs/console';
import { said } from './member-api.js';
import { both, choice, count, line, month, moves, taka, tick } from './rules-draft.js';
import { w } from './rules-words.js';

const TYPE = { code: '', bn: '', en: '', fee: 0, period: { kind: 'rolling', months: 12 }, graceDays: 30, approver: 'registrar', benefits: [] };
const FACTS = { decision: ['none', 'approved', 'refused'], mark: ['none', 'suspended', 'resigned', 'deceased', 'merged'], term: ['none', 'running', 'grace', 'over'] };

const fold = (d, place, summary, body) => html`<details class="fold" data-place=${place} ?open=${d.hasFault(place)}><summary>${summary}</summary><div class="form">${body}</div></details>`;

const called = (each) => said(each) || each.code || w('unnamed');

export const types = (d) => html`<section class="part"><h2>${w('types')}</h2><p class="soft">${w('types-lead')}</p>
  ${d.at('/types').map((t, i) => type(d, t, `/types/${i}`, i))}
  <p class="actions"><button type="button" class="small" data-does="add-type" @click=${() => d.add('/types', structuredClone(TYPE))}>${w('add-type')}</button></p></section>`;

const type = (d, t, at, i) => fold(d, at, html`${called(t)} · ${Number.isFinite(t.fee) ? money(t.fee) : '–'}${t.open === false ? html` · ${w('closed')}` : nothing}`, html`
  ${line(d, `${at}/code`, w('code'), { hint: w('code-hint') })}
  ${both(d, at, w('name'))}
  ${tick(d, `${at}/open`, w('open'), { hint: w('open-hint'), byDefault: true, input: (e) => d.set(`${at}/open`, e.target.checked ? undefined : false) })}
  ${taka(d, `${at}/fee`, w('fee'), { hint: w('fee-hint') })}
  ${period(d, t.period ?? {}, `${at}/period`)}
  ${count(d, `${at}/graceDays`, w('grace'), { hint: w('grace-hint') })}
  ${choice(d, `${at}/approver`, w('approver'), [['registrar', w('registrar')], ['committee', w('committee')]])}
  ${count(d, `${at}/age/least`, w('least'), { hint: w('age-hint') })}
  ${count(d, `${at}/age/most`, w('most'), { hint: w('age-hint') })}
  <h3>${w('benefits')}</h3>
  ${(t.benefits ?? []).map((benefit, n) => html`${both(d, `${at}/benefits/${n}`, w('benefit', { n: number(n + 1) }))}${moves(d, `${at}/benefits`, n, w('benefit', { n: number(n + 1) }))}`)}
  <p class="actions"><button type="button" class="small" @click=${() => { d.at(at).benefits ??= []; d.add(`${at}/benefits`, { bn: '', en: '' }); }}>${w('add-benefit')}</button></p>
  ${moves(d, '/types', i, called(t))}`);

function period(d, p, at) {
  const [, mm, dd] = /^--(\d\d)-(\d\d)$/.exec(p.begins ?? '') ?? [null, '07', '01'];
  const begins = (m, day) => d.set(`${at}/begins`, `--${m}-${String(day).replace(/[০-৯]/g, (c) => '০১২৩৪৫৬৭৮৯'.indexOf(c)).padStart(2, '0')}`);
  return html`${choice(d, `${at}/kind`, w('period'), ['rolling', 'fixed', 'life'].map((kind) => [kind, w(kind)]), { input: (e) => d.set(at, KINDS[e.target.value](p)) })}
    ${p.kind === 'rolling' ? count(d, `${at}/months`, w('months')) : nothing}
    ${p.kind === 'fixed' ? html`
      ${field.select({ name: `${at}/month`, label: w('begins-month'), value: mm, options: Array.from({ length: 12 }, (_, n) => [String(n + 1).padStart(2, '0'), month(n + 1)]), input: (e) => begins(e.target.value, dd) })}
      ${field.text({ name: `${at}/begins`, label: w('begins-day'), inputmode: 'numeric', value: String(Number(dd)), fault: d.fault(`${at}/begins`), input: (e) => begins(mm, e.target.value) })}
      ${count(d, `${at}/rolloverMonths`, w('rollover'), { hint: w('rollover-hint') })}` : nothing}`;
}

const KINDS = {
  rolling: (p) => ({ kind: 'rolling', months: p.months ?? 12 }),
  fixed: (p) => ({ kind: 'fixed', months: 12, begins: p.begins ?? '--07-01', rolloverMonths: p.rolloverMonths ?? 2 }),
  life: () => ({ kind: 'life' }),
};

export const promise = (d) => html`<section class="part"><h2>${w('promise')}</h2><div class="form">${count(d, '/reviewDays', w('review-days'), { hint: w('review-days-hint') })}</div></section>`;

export const statuses = (d) => html`<section class="part"><h2>${w('statuses')}</h2><p class="soft">${w('statuses-lead')}</p>
  ${d.fault('/statuses') ? html`<p class="fault">${d.fault('/statuses')}</p>` : nothing}
  ${d.at('/statuses').map((s, i) => status(d, s, `/statuses/${i}`, i))}
  <p class="actions"><button type="button" class="small" @click=${() => d.add('/statuses', { code: '', bn: '', en: '', when: {} })}>${w('add-status')}</button></p></section>`;

const status = (d, s, at, i) => fold(d, at, html`${number(i + 1)}. ${called(s)}${s.member ? html` · ${w('member')}` : nothing}`, html`
  ${d.fault(at) ? html`<p class="fault">${d.fault(at)}</p>` : nothing}
  ${line(d, `${at}/code`, w('code'), { hint: w('code-hint') })}
  ${both(d, at, w('name'))}
  ${Object.entries(FACTS).map(([fact, values]) => choice(d, `${at}/when/${fact}`, w(`when-${fact}`), [['', w('any')], ...values.map((value) => [value, w(`${fact}-${value}`)])]))}
  ${tick(d, `${at}/member`, w('member'), { hint: w('member-hint') })}
  ${tick(d, `${at}/mail`, w('mail'))}
  ${tick(d, `${at}/bulk`, w('bulk'), { byDefault: Boolean(s.mail) })}
  ${moves(d, '/statuses', i, called(s))}`);

export const choices = (d, what) => html`<section class="part"><h2>${w(what)}</h2>
  ${fold(d, `/${what}`, w('n-entries', { n: number(d.at(`/${what}`).length) }), html`
    ${d.at(`/${what}`).map((each, i) => html`<fieldset class="field"><legend>${called(each)}</legend><div class="form">${line(d, `/${what}/${i}/code`, w('code'))}${both(d, `/${what}/${i}`, w('name'))}${moves(d, `/${what}`, i, called(each))}</div></fieldset>`)}
    <p class="actions"><button type="button" class="small" @click=${() => d.add(`/${what}`, { code: '', bn: '', en: '' })}>${w('add')}</button></p>`)}</section>`;
