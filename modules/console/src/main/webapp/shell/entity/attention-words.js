// What the bell says, for all nouns together: it is asked for before any of their screens is.

import { words } from './words.js';

export const w = words({
  modules: { bn: '“{name}” কোয়ারেন্টিনে আছে', en: '“{name}” is in quarantine' },
  events: { bn: '{n}টি ঘটনা তুলে রাখা আছে', en: { one: '{n} event was set aside', other: '{n} events were set aside' } },
  approvals: { bn: '{n}টি অনুমোদনের অপেক্ষায়', en: { one: '{n} request waits for approval', other: '{n} requests wait for approval' } },
  letters: { bn: '{n}টি বার্তা যেতে পারেনি', en: { one: '{n} message could not be sent', other: '{n} messages could not be sent' } },
});
