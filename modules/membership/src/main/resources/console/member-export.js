// Taking a list of members away as files: as many as it needs, one after the other.

import { ask, field, html, moment, nothing, report, session } from 'becs/console';
import { filesOf, going, told } from './member-files.js';
import * as api from './member-list-api.js';
import { w } from './member-list-words.js';

const KINDS = [['xlsx', 'XLSX'], ['csv', 'CSV'], ['json', 'JSON']];

/** One that a second person has agreed to. */
const ready = (each) => ask({
  title: () => w('download'), act: () => w('download'),
  body: (refusal, how) => (how ? going(how) : html`<p>${each.filter.reason} · ${moment(each.expiresAt)}</p>`),
  perform: (values, way) => filesOf(`${api.API}/contact-exports/${each.id}/members.xlsx`, 'members', 'xlsx', way),
});

const done = (parts) => parts && ask({ title: () => w('export'), possible: false, body: () => told(parts) });

export async function taking(asked) {
  const may = session.mayEverywhere('membership.contact.export');
  const agreed = may ? await api.contactExports() : [];
  const answer = await ask({
    title: () => w('export'), act: () => w('export'),
    body: (refusal, how) => (how ? going(how) : html`<p>${w('export-lead')}</p>
      ${field.select({ name: 'kind', label: w('kind'), options: KINDS })}
      ${may ? html`${field.yes({ name: 'contacts', label: w('contacts'), hint: w('contacts-hint') })}
        ${field.text({ name: 'reason', label: w('reason'), fault: refusal?.fault?.('reason') })}` : nothing}
      ${agreed.length ? html`<h3>${w('ready')}</h3><ul>${agreed.map((each) => html`<li>${each.filter.reason} · ${moment(each.expiresAt)}
        <button type="button" class="small" @click=${async () => done(await ready(each))}>${w('download')}</button></li>`)}</ul>` : nothing}`),
    perform: async (values, way) => {
      if (values.get('contacts')) return api.askContacts(values.get('reason').trim(), asked);
      const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
      return { parts: await filesOf(`${api.API}/exports/members.${values.get('kind')}?${query}`, 'members', values.get('kind'), way) };
    },
  });
  if (answer?.approval) report(answer, w('asked'));
  if (answer?.parts) await done(answer.parts);
}
