// Taking a list of members away as files.

import { ask, field, html, moment, nothing, report, session } from 'becs/console';
import * as api from './member-list-api.js';
import { w } from './member-list-words.js';

const KINDS = [['xlsx', 'XLSX'], ['csv', 'CSV'], ['json', 'JSON']];

/** As the browser takes any file: the session goes with it. */
function download(address) {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}

export async function taking(asked) {
  const may = session.may('membership.contact.export');
  const ready = may ? await api.contactExports() : [];
  const answer = await ask({
    title: () => w('export'), act: () => w('export'),
    body: (refusal) => html`<p>${w('export-lead')}</p>
      ${field.select({ name: 'kind', label: w('kind'), options: KINDS })}
      ${may ? html`${field.yes({ name: 'contacts', label: w('contacts'), hint: w('contacts-hint') })}
        ${field.text({ name: 'reason', label: w('reason'), fault: refusal?.fault?.('reason') })}` : nothing}
      ${ready.length ? html`<h3>${w('ready')}</h3><ul>${ready.map((each) => html`<li>${each.filter.reason} · ${moment(each.expiresAt)}
        <a href="${api.API}/contact-exports/${each.id}/members.xlsx" download>${w('download')}</a></li>`)}</ul>` : nothing}`,
    perform: async (values) => {
      if (values.get('contacts')) return api.askContacts(values.get('reason').trim(), asked);
      const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
      download(`${api.API}/exports/members.${values.get('kind')}?${query}`);
      return {};
    },
  });
  if (answer?.approval) report(answer, w('asked'));
}
