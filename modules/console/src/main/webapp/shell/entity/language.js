// The language in which the console speaks: one for the whole page, changed at once.

const KEPT = 'becs.console.language';
const LANGUAGES = ['bn', 'en'];

class Language extends EventTarget {
  #code = Language.#first();

  /** 'bn' or 'en'. */
  get code() { return this.#code; }

  /** For Intl: English keeps the grouping by lakh. */
  get locale() { return this.#code === 'en' ? 'en-IN' : 'bn-BD'; }

  get other() { return this.#code === 'en' ? 'bn' : 'en'; }

  is(code) {
    if (!LANGUAGES.includes(code) || code === this.#code) return;
    this.#code = code;
    localStorage.setItem(KEPT, code);
    document.documentElement.lang = code;
    this.dispatchEvent(new Event('change'));
  }

  static #first() {
    const kept = localStorage.getItem(KEPT);
    const wanted = kept ?? navigator.languages.map((l) => l.slice(0, 2)).find((l) => LANGUAGES.includes(l));
    return LANGUAGES.includes(wanted) ? wanted : 'bn';
  }
}

export const language = new Language();
document.documentElement.lang = language.code;
