// Who sits in front of the console, and how they came in.

import { get, line, post, remove, speakWith } from '../../shell/control/api.js';
import { refused } from '../../ui/control/toasts.js';
import { screens } from '../../shell/control/screens.js';
import { language } from '../../shell/entity/language.js';

const HERE = '/api/core/session';
const MARK = 'becs.console.language';

class Session extends EventTarget {
  /** 'unknown', 'out', 'factor', 'in', or 'over' when it ended while somebody worked. */
  state = 'unknown';
  me = null;
  factors = [];

  get isOpen() { return this.state === 'in' || this.state === 'over'; }

  get name() {
    const name = this.me?.name;
    return typeof name === 'object' && name !== null ? name[language.code] : name ?? '';
  }

  /** Whether a button is worth showing; the API decides. */
  may(permission) {
    return this.isOpen && (!permission || !this.me?.permissions || this.me.permissions.includes(permission));
  }

  /** Whether it is worth showing where the API asks for the permission everywhere, and not for a chapter or a category. */
  mayEverywhere(permission) {
    return this.may(permission) && !this.me?.scopes?.[permission];
  }

  async start() {
    line.addEventListener('signed-out', () => this.#over());
    await this.#look();
  }

  /** Asks who one is; whoever has no session gets the door. */
  async #look() {
    try {
      this.me = await get(HERE, { quiet: true });
      if (!localStorage.getItem(MARK) && this.me?.language) language.is(this.me.language);
      this.#is('in');
    } catch (e) {
      if (e.status === undefined) throw e;
      this.me = null;
      this.#is('out');
    }
  }

  #is(state) {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }

  #over() {
    if (this.state === 'in') this.#is('over');
  }

  async #came(answer) {
    if (answer?.state === 'second-factor') {
      this.factors = answer.factors ?? [];
      this.#is('factor');
    } else {
      await this.#look();
    }
  }

  async withPassword(name, password) {
    await this.#came(await post(HERE, { name, password }, { quiet: true }));
  }

  /** A code of the authenticator, or one of those that are kept for its loss. */
  async withFactor(factor) {
    await this.#came(await post(`${HERE}/second-factor`, factor, { quiet: true }));
  }

  /** The answer is the same for known and unknown names. */
  askForLink(name) {
    return post(`${HERE}/link`, { name }, { quiet: true });
  }

  async withLink(code) {
    await this.#came(await post(`${HERE}/link/use`, { code }, { quiet: true }));
  }

  async withPasskey() {
    const { asJson, requestOptions } = await import('../entity/passkey-json.js');
    const options = await post(`${HERE}/passkey/options`, {}, { quiet: true });
    const passkey = asJson(await navigator.credentials.get({ publicKey: requestOptions(options.publicKey ?? options) }));
    const second = this.state === 'factor';
    await this.#came(await post(second ? `${HERE}/second-factor` : `${HERE}/passkey`, second ? { passkey } : passkey, { quiet: true }));
  }

  /** An API token as a person: kept in memory, gone with the page. */
  async withToken(token) {
    speakWith(token);
    try {
      await screens.refresh();
      try {
        this.me = await get(HERE, { quiet: true });
      } catch {
        this.me = { name: '' };
      }
      this.#is('in');
    } catch (e) {
      speakWith(null);
      throw e;
    }
  }

  async end() {
    try {
      await remove(HERE, { quiet: true });
    } catch (e) {
      // Without a session (a token, or it is over already) there is nothing to end; without a line it must not look ended.
      if (e.status !== 401 && e.status !== 404) return refused(e);
    }
    speakWith(null);
    this.me = null;
    screens.forget();
    return this.#is('out');
  }

  /** Back to the first step. */
  startOver() {
    this.#is('out');
  }
}

export const session = new Session();
