// What is asked before something is done with a case. Each answers whether it was done.

import { Refusal, ask, field, html, nothing, number, session, tell } from 'becs/console';
import * as api from './case-api.js';
import { isMine, poisha } from './case-parts.js';
import { w } from './case-words.js';

async function done(told, dialog) {
  const answer = await ask(dialog);
  if (answer) tell(told());
  return Boolean(answer);
}

const choices = (list) => [['', w('choose')], ...list.map((each) => [each.code, api.said(each.label)])];
const set = (values, name) => values.get(name)?.trim() || undefined;

function outcomeFields(work, refusal) {
  return html`
    ${field.select({ name: 'kind', label: w('kind'), options: choices(work.outcomes), fault: refusal?.fault?.('outcome/kind') || (refusal?.fault?.('outcome') && w('choose')) })}
    ${field.text({ name: 'amount', label: w('outcome-amount'), inputmode: 'decimal', fault: refusal?.fault?.('outcome/amount') })}
    ${field.text({ name: 'on', label: w('on'), type: 'date', fault: refusal?.fault?.('outcome/on') })}
    ${field.select({ name: 'proof', label: w('proof'), options: choices(work.proofs), fault: refusal?.fault?.('outcome/proof') })}
    ${field.select({ name: 'saidBy', label: w('said-by'), options: choices(work.sayers), fault: refusal?.fault?.('outcome/saidBy') })}`;
}

function answerFields(work, refusal) {
  return html`
    ${field.text({ name: 'amount', label: w('answer-amount'), hint: w('answer-amount-hint'), inputmode: 'decimal', fault: refusal?.fault?.('answer/amount') })}
    ${field.text({ name: 'on', label: w('answer-on'), type: 'date', fault: refusal?.fault?.('answer/on') })}
    ${field.select({ name: 'proof', label: w('proof'), options: choices(work.proofs), fault: refusal?.fault?.('answer/proof') })}
    ${field.select({ name: 'response', label: w('response'), options: choices(work.responses), fault: refusal?.fault?.('answer/response') })}`;
}

/** One step, with all that it needs. */
export const step = (c, etag, next, work) => done(() => w('step-told'), {
  title: () => api.said(next.verb), act: () => api.said(next.verb),
  danger: ['rejected', 'closed'].includes(next.to),
  body: (refusal) => html`
    ${work.reasons[next.to] ? field.select({ name: 'reason', label: w(next.needs.includes('answer') ? 'answer-kind' : 'reason'), options: choices(work.reasons[next.to]), fault: refusal?.fault?.('reason') }) : nothing}
    ${next.needs.includes('authority') ? field.select({ name: 'authority', label: w('authority'), options: choices(work.authorities), fault: refusal?.fault?.('authority') }) : nothing}
    ${next.needs.includes('authority') || next.needs.includes('reference') ? field.text({ name: 'reference', label: w('reference'), fault: refusal?.fault?.('reference') }) : nothing}
    ${next.needs.includes('other') ? field.text({ name: 'other', label: w('other'), fault: refusal?.fault?.('other') }) : nothing}
    ${next.needs.includes('answer') ? answerFields(work, refusal) : nothing}
    ${next.needs.includes('outcome') ? outcomeFields(work, refusal) : nothing}
    ${field.lines({ name: 'words', label: w('words'), hint: w('words-hint'), fault: refusal?.fault?.('words') })}`,
  perform: (values) => api.step(c.number, etag, {
    to: next.to, reason: set(values, 'reason'), authority: set(values, 'authority'), reference: set(values, 'reference'), other: set(values, 'other'), words: set(values, 'words'),
    answer: next.needs.includes('answer') ? {
      amount: poisha(values.get('amount'), 'answer/amount'), on: set(values, 'on'), proof: set(values, 'proof'), response: set(values, 'response'),
    } : undefined,
    outcome: next.needs.includes('outcome') ? {
      kind: values.get('kind'), amount: poisha(values.get('amount'), 'outcome/amount'), on: set(values, 'on'), proof: values.get('proof'), saidBy: values.get('saidBy'),
    } : undefined,
  }),
});

export const release = (c, etag) => done(() => w('released'), {
  title: () => w('release-title'), act: () => w('release'), body: () => html`<p>${w('release-body')}</p>`,
  perform: () => api.release(c.number, etag),
});

const GROUP = 'group:';

export async function handOver(c, etag) {
  const [all, work, away] = await Promise.all([api.officers(), api.casework(), api.absences()]);
  const gone = new Set(away.map((each) => each.officer.id));
  const people = all.filter((p) => p.id !== c.assignee?.id && !gone.has(p.id));
  const groups = work.about.group.map((g) => [`${GROUP}${g.code}`, w('group-of', { name: api.said(g.label) })]);
  return done(() => w('handed-over'), {
    title: () => w('hand-over-title'), act: () => w('hand-over'),
    body: (refusal) => html`
      ${field.select({ name: 'to', label: w('to-whom'), options: [['', w('choose')], ...people.map((p) => [p.id, p.name]), ...groups], fault: refusal?.fault?.('to') })}
      ${field.lines({ name: 'words', label: w('word-for-them'), fault: refusal?.fault?.('words') })}`,
    perform: (values) => {
      const to = values.get('to');
      const whom = to.startsWith(GROUP) ? { group: to.slice(GROUP.length) } : { to };
      return api.handOver(c.number, etag, { ...whom, words: values.get('words').trim() });
    },
  });
}

export const link = (c) => done(() => w('linked'), {
  title: () => w('link'), act: () => w('link'),
  body: (refusal) => html`<p>${w('link-lead')}</p>${field.text({ name: 'other', label: w('other'), fault: refusal?.fault?.('other') })}`,
  perform: (values) => api.link(c.number, values.get('other').trim()),
});

/** The number of the new case; nothing where it was not split. */
export async function split(c, etag) {
  const issues = await api.issues(c.form);
  let once = crypto.randomUUID();
  const made = await ask({
    title: () => w('split-title', { n: c.number }), act: () => w('split'),
    body: (refusal) => html`<p>${w('split-lead')}</p>
      ${field.lines({ name: 'words', label: w('split-words'), hint: w('split-words-hint'), fault: refusal?.fault?.('words') })}
      ${field.text({ name: 'merchant', label: w('split-merchant'), hint: c.merchant ? w('split-same', { value: c.merchant }) : '', fault: refusal?.fault?.('merchant') })}
      ${issues.length ? field.select({ name: 'issue', label: w('split-issue'), options: [['', w('split-issue-same')], ...issues], fault: refusal?.fault?.('issue') }) : nothing}
      ${c.amountClaimed ? field.text({ name: 'amount', label: w('split-amount'), hint: w('split-amount-hint', { n: number(c.amountClaimed / 100) }), inputmode: 'decimal', fault: refusal?.fault?.('amount') }) : nothing}
      ${field.select({ name: 'assign', label: w('split-assign'), options: [['', w('nobody')], ['me', w('me')]], fault: refusal?.fault?.('assign') })}`,
    perform: async (values) => {
      try {
        return await api.split(c.number, etag, once, {
          words: values.get('words').trim(), merchant: set(values, 'merchant'), issue: set(values, 'issue'), amount: poisha(values.get('amount') ?? '', 'amount'), assign: set(values, 'assign'),
        });
      } catch (e) {
        if (e.code === 'complaints.request.used') once = crypto.randomUUID();
        throw e;
      }
    },
  });
  if (made) tell(w('split-done', { n: made.number }));
  return made?.number;
}

const listed = (known) => (known.length ? html`<ul>${known.map((each) => html`<li>${each.merchant}${each.registered ? nothing : html` <small>${w('not-registered')}</small>`}</li>`)}</ul>`
  : html`<p class="soft">${w('no-interests')}</p>`);

/** Of somebody else, whoever decides takes back what is over. */
async function interestsOfOthers() {
  const people = (await api.officers()).filter((p) => !isMine(p.id));
  const chosen = await ask({
    title: () => w('interests-others'), act: () => w('look'), possible: people.length > 0,
    body: () => field.select({ name: 'person', label: w('officer'), options: people.map((p) => [p.id, p.name]) }),
    perform: async (values) => {
      const id = values.get('person');
      return { name: people.find((p) => p.id === id).name, known: await api.interests(id) };
    },
  });
  return Boolean(chosen) && done(() => w('interests-ended'), {
    title: () => w('interests-of', { name: chosen.name }), act: () => w('interests-take'), danger: true, possible: chosen.known.length > 0,
    body: (refusal) => (chosen.known.length ? field.some({
      name: 'over', label: w('interests-end'), hint: w('interests-end-hint'), fault: refusal?.fault?.('over'),
      options: chosen.known.map((each) => ({ value: each.id, label: each.merchant })),
    }) : html`<p class="soft">${w('interests-none')}</p>`),
    perform: async (values) => {
      const over = values.getAll('over');
      if (!over.length) throw new Refusal(422, { code: 'console.interests', detail: w('interests-choose') });
      // Tried again after a failure, those that are gone are.
      for (const id of over) await api.drop(id).catch((e) => { if (e.status !== 404) throw e; });
    },
  });
}

/** What one has declared, and one more: of the register, or a name that it does not know. */
export async function interests() {
  const known = await api.interests();
  let others = false;
  const ofOthers = (e) => {
    others = true;
    e.target.closest('dialog').close();
  };
  const typed = await ask({
    title: () => w('interests'), act: () => w('look'),
    body: () => html`<p>${w('interests-lead')}</p>${listed(known)}
      ${session.may('complaints.case.decide') ? html`<p><button type="button" class="small" data-does="others" @click=${ofOthers}>${w('interests-others')}</button></p>` : nothing}
      ${field.text({ name: 'q', label: w('interest-name'), required: true })}`,
    perform: async (values) => {
      const name = values.get('q').trim();
      return { name, found: await api.merchants(name) };
    },
  });
  if (others) return interestsOfOthers();
  if (!typed) return false;
  let merchant = '';
  return done(() => w('declared', { merchant }), {
    title: () => w('interests'), act: () => w('declare'),
    body: (refusal) => html`${field.select({
      name: 'merchant', label: w('interest-which'), fault: refusal?.fault?.('merchant'),
      options: [...typed.found.map((m) => [m.nameBn, `${m.nameBn} · ${m.nameEn}`]), [typed.name, w('interest-other', { name: typed.name })]],
    })}<p class="soft">${w('interest-other-lead')}</p>`,
    perform: (values) => {
      merchant = values.get('merchant');
      return api.declare(merchant);
    },
  });
}
