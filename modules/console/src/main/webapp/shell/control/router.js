// Where one is in the console: the address bar is the state, and nothing is left unsaved by accident.

const ROOT = '/console/';

class Router extends EventTarget {
  #guards = new Set();

  /** Whether one is where one is by going back (or forward) and by no link. */
  isBack = false;

  /** Words of the address below the console's root. */
  get path() {
    return decodeURI(location.pathname.slice(ROOT.length)).replace(/\/+$/, '');
  }

  get query() { return new URLSearchParams(location.search); }

  href(path) { return ROOT + encodeURI(path); }

  async go(path, { replace = false } = {}) {
    if (!(await this.#mayLeave())) return;
    const url = path.startsWith(ROOT) ? path : this.href(path);
    if (url === location.pathname + location.search) return this.#moved();
    history[replace ? 'replaceState' : 'pushState']({ by: 'console' }, '', url);
    this.#moved();
  }

  /** Keeps a filter or an order in the address, without moving. */
  keep(values) {
    const query = this.query;
    for (const [key, value] of Object.entries(values)) {
      if (value) query.set(key, value); else query.delete(key);
    }
    const text = query.toString();
    history.replaceState(history.state, '', location.pathname + (text ? `?${text}` : ''));
  }

  /** Asked before one leaves: answers whether that is all right. Returns how to take it back. */
  guard(ask) {
    this.#guards.add(ask);
    return () => this.#guards.delete(ask);
  }

  get isGuarded() { return this.#guards.size > 0; }

  async #mayLeave() {
    for (const ask of this.#guards) {
      if (!(await ask())) return false;
    }
    this.#guards.clear();
    return true;
  }

  #moved(isBack = false) {
    this.isBack = isBack;
    this.dispatchEvent(new Event('moved'));
  }

  start() {
    let here = location.href;
    addEventListener('popstate', async () => {
      const wanted = location.href;
      if (this.isGuarded) {
        history.pushState({ by: 'console' }, '', here);
        if (!(await this.#mayLeave())) return;
        history.replaceState({ by: 'console' }, '', wanted);
      }
      here = location.href;
      this.#moved(true);
    });
    this.addEventListener('moved', () => { here = location.href; });
    addEventListener('beforeunload', (e) => { if (this.isGuarded) e.preventDefault(); });
    document.addEventListener('click', (e) => {
      const link = e.target.closest?.('a[href]');
      if (!link || e.defaultPrevented || e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      if (link.target || link.origin !== location.origin || !link.pathname.startsWith(ROOT)) return;
      if (link.hash && link.pathname === location.pathname) return;
      e.preventDefault();
      this.go(link.pathname + link.search);
    });
  }
}

export const router = new Router();
