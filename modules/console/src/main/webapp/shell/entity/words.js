// Sentences in both languages, side by side, as the server keeps them.

import { language } from './language.js';
import { number } from './format.js';

/**
 * Makes the words of one noun.
 *
 *     const w = words({ found: { bn: '{n}টি পাওয়া গেছে', en: { one: '{n} found', other: '{n} found' } } });
 *     w('found', { n: 3 });
 *
 * An unknown key is an error: it would be an empty place on the screen.
 */
export function words(table) {
  return (key, values = {}) => {
    const entry = table[key];
    if (!entry) throw new Error(`There are no words for '${key}'`);
    let text = entry[language.code];
    if (typeof text === 'object') {
      text = text[new Intl.PluralRules(language.code).select(Number(values.n))] ?? text.other;
    }
    return text.replace(/\{(\w+)\}/g, (all, name) => {
      const value = values[name];
      return value === undefined ? all : typeof value === 'number' ? number(value) : String(value);
    });
  };
}
