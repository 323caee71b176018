// Words for finding something with Ctrl K.

import { words } from './words.js';

export const w = words({
  'find-nothing': { bn: 'এই নামে কিছু নেই। অন্য শব্দে চেষ্টা করুন।', en: 'Nothing by that name. Try another word.' },
  'find-results': { bn: 'যা পাওয়া গেছে', en: 'What was found' },
  'go-to': { bn: 'যান', en: 'go to' },
  'do-it': { bn: 'করুন', en: 'do it' },
});
