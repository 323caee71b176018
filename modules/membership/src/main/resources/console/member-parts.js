// Small things of members: money, standing, what somebody is called.

import { html, money as inTaka, nothing, pill } from 'becs/console';
import * as api from './member-api.js';
import { w } from './member-words.js';

const MOOD = { active: 'good', grace: 'warn', 'pending-payment': 'warn', applied: 'warn', suspended: 'wrong', verified: 'good', claimed: 'warn', asked: 'warn', failed: 'wrong' };

export const HERE = 'membership/members';
export const METHODS = ['bkash', 'nagad', 'rocket', 'bank', 'cash'];

export const money = (poisha) => (poisha === undefined || poisha === null ? '–' : html`<span class="figures">${inTaka(poisha)}</span>`);

/** Of what was typed in taka, in either script; undefined where it is no amount. */
export const poisha = (taka) => {
  const plain = taka.replace(/[০-৯]/g, (d) => String('০১২৩৪৫৬৭৮৯'.indexOf(d))).replace(/[,\s৳]/g, '');
  return plain && Number.isFinite(Number(plain)) ? Math.round(Number(plain) * 100) : undefined;
};

export const standing = (code, label) => pill(label, MOOD[code] ?? '');

/** What its member has sent to show a payment: a picture as it is safe to be seen, a paper to be taken along. */
export const proof = (p) => (p.proof === 'picture' ? html`<figure><a href=${api.proof(p, '/view')} target="_blank" rel="noopener"><img src=${api.proof(p, '/view')} alt=${w('proof-of', { who: called(p) })}></a><figcaption><small>${w('proof-large')}</small></figcaption></figure>`
  : p.proof ? html`<p><a class="button small" href=${api.proof(p)} download="proof.pdf">${w('proof-paper')}</a></p>`
    : html`<p class="soft">${w('proof-none')}</p>`);

export const called = (m) => m.number ?? m.receipt ?? w('application');
