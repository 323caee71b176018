// Words for exports of the audit log.

import { words } from '../../shell/entity/words.js';

export const w = words({
  lead: { bn: 'খাতার নকল নিতে দুজন লাগে: আপনি চান, আরেকজন রাজি হন। তারপর এক দিন শুধু আপনি সেটি নামাতে পারেন।', en: 'Taking entries away takes two: you ask, another person agrees. Then you alone can download them, for a day.' },
  'to-approvals': { bn: 'যা এখনো অপেক্ষায়', en: 'What is still waiting' },
  count: { bn: '{n}টি নামানো যায়', en: { one: '{n} can be downloaded', other: '{n} can be downloaded' } },
  'up-to': { bn: '{day} পর্যন্ত যা লেখা হয়েছে', en: 'Written up to {day}' },
  expires: { bn: 'মেয়াদ শেষ', en: 'expires' },
  take: { bn: 'নামান', en: 'Download' },
  taking: { bn: 'নকল আসছে', en: 'The export is coming' },
  came: { bn: '{n}টি ভুক্তি এসেছে', en: { one: '{n} entry has come', other: '{n} entries have come' } },
  action: { bn: 'কাজ', en: 'Action' },
  actor: { bn: 'কে', en: 'Who' },
  subject: { bn: 'কীসের ওপর', en: 'On what' },
  result: { bn: 'ফল', en: 'Result' },
  from: { bn: 'কবে থেকে', en: 'From' },
  to: { bn: 'কবে পর্যন্ত', en: 'Until' },
  'empty-title': { bn: 'নামানোর মতো কিছু নেই', en: 'Nothing to download' },
  'empty-lead': { bn: 'খাতায় যা দরকার তা বেছে “নকল চাওয়া” চাপুন।', en: 'Choose what you need in the log, then press “Ask for an export”.' },
});
