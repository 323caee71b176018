// Words for events that were set aside.

import { words } from '../../shell/entity/words.js';

export const w = words({
  title: { bn: 'তুলে রাখা ঘটনা', en: 'Events set aside' },
  lead: { bn: 'যে খবরগুলো কোনো মডিউল নিতে পারেনি। বাকি খবর আটকে নেই।', en: 'News that a module could not take. No other news is held up by it.' },
  listener: { bn: 'কে নিতে পারেনি', en: 'Who could not take it' },
  state: { bn: 'অবস্থা', en: 'State' },
  attempts: { bn: 'চেষ্টা', en: 'Attempts' },
  next: { bn: 'পরের চেষ্টা', en: 'Next try' },
  error: { bn: 'শেষ কারণ', en: 'Last cause' },
  event: { bn: 'ঘটনা', en: 'Event' },
  RETRY: { bn: 'আবার চেষ্টা হবে', en: 'Will be tried again' },
  SET_ASIDE: { bn: 'তুলে রাখা', en: 'Set aside' },
  DONE: { bn: 'পৌঁছেছে', en: 'Delivered' },
  retry: { bn: 'আবার পাঠান', en: 'Deliver again' },
  'retry-all': { bn: 'বাছাগুলো আবার পাঠান', en: 'Deliver these again' },
  'retried-told': { bn: '{n}টি ঘটনা আবার পাঠানো হচ্ছে।', en: { one: '{n} event is delivered again.', other: '{n} events are delivered again.' } },
  'empty-title': { bn: 'সব খবর পৌঁছেছে', en: 'Everything was delivered' },
  'empty-lead': { bn: 'তুলে রাখার মতো কিছু নেই।', en: 'Nothing had to be set aside.' },
  'help-1': { bn: 'কোনো মডিউল একটি খবর নিতে না পারলে বাড়তি বিরতিতে কয়েকবার চেষ্টা হয়; শেষে সেটি এখানে তুলে রাখা হয়।', en: 'When a module cannot take a piece of news it is tried several times with growing pauses; at last it is set aside here.' },
  'help-2': { bn: 'কারণ ঠিক করার পর “আবার পাঠান” চাপুন। একই কাজ দুবার হবে না।', en: 'Mend the cause, then press “Deliver again”. Nothing is done twice.' },
});
