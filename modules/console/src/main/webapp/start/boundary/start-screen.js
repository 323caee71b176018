// The first steps: what is done, what is left, and where to go for it.

import { html, nothing } from 'lit';
import { Screen } from '../../ui/boundary/screen.js';
import { pill } from '../../ui/boundary/show.js';
import { Loading } from '../../ui/control/loading.js';
import { icon } from '../../ui/entity/icons.js';
import { router } from '../../shell/control/router.js';
import { screens } from '../../shell/control/screens.js';
import { language } from '../../shell/entity/language.js';
import { w as shell } from '../../shell/entity/shell-words.js';
import * as start from '../control/start.js';
import { w } from '../entity/start-words.js';

export default class StartScreen extends Screen {
  constructor() {
    super();
    this.far = new Loading(this, () => start.howFar());
  }

  title() { return w('title'); }

  lead() { return w('lead'); }

  /** Steps whose screen this person has; `done` is null where it cannot be known. */
  #steps(far) {
    const enabled = far.modules.filter((m) => m.state === 'ENABLED').length;
    const has = (path) => screens.all.some((s) => s.path === path);
    return [
      { key: 'language', icon: 'letter', lead: w('language-lead'), done: true, act: html`<button type="button" class="small" lang=${language.other} @click=${() => language.is(language.other)}>${shell('language')}</button>` },
      has('account') && far.secured !== null && { key: 'secure', icon: 'shield', lead: w('secure-lead'), done: far.secured, path: 'account' },
      has('modules') && { key: 'modules', icon: 'modules', lead: w('modules-lead', { n: enabled }), done: enabled > 0, path: 'modules' },
      has('people') && far.people !== null && { key: 'people', icon: 'people', lead: w('people-lead'), done: far.people > 1, path: 'people' },
      has('settings') && far.mail && { key: 'mail', icon: 'letter', lead: w('mail-lead'), done: Boolean(far.mail.value), path: 'settings' },
      { key: 'site', icon: 'home', lead: w('site-lead'), done: null, act: html`<a class="button small" href="/" target="_blank" rel="noopener">${shell('to-site')}</a>` },
    ].filter(Boolean);
  }

  body() {
    return this.far.show((far) => {
      const steps = this.#steps(far);
      const counted = steps.filter((s) => s.done !== null);
      return html`
        <p class="count" role="status">${w('progress', { n: counted.length, done: counted.filter((s) => s.done).length })}</p>
        <ol class="steps">${steps.map((s) => html`<li class="sheet">
          ${icon(s.icon)}
          <div><h2>${w(s.key)}</h2><p>${s.lead}</p></div>
          <div class="actions">${s.done === null ? nothing : pill(w(s.done ? 'done' : 'open'), s.done ? 'good' : 'warn')}
            ${s.act ?? html`<a class="button small ${s.done ? '' : 'primary'}" href=${router.href(s.path)} aria-label="${w('go')}: ${w(s.key)}">${w('go')}</a>`}</div>
        </li>`)}</ol>`;
    });
  }
}
