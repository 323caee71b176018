// Words of the ledger and of what statements show.

import { words } from 'becs/console';

export const w = words({
  lines: { bn: 'স্টেটমেন্টে আছে, কেউ জানাননি', en: 'On statements, said by nobody' },
  'lines-lead': { bn: 'এই টাকাগুলো হিসাবে এসেছে, কিন্তু কোনো চাঁদার আইডির সঙ্গে মেলে না। কেউ আইডি ভুল লিখে থাকলে তাঁর চাঁদার পাশে ‘স্টেটমেন্ট থেকে মেলান’ চাপুন।', en: 'This money has come in, but no fee names its id. Where somebody has mistyped theirs, press “Match from statements” beside their fee.' },
  'no-lines': { bn: 'সব লাইন কোনো না কোনো চাঁদার সঙ্গে মেলে।', en: 'Every line belongs to a fee.' },
  attach: { bn: 'স্টেটমেন্ট থেকে মেলান', en: 'Match from statements' },
  'attach-lead': { bn: 'যে লাইনটি এই চাঁদার, সেটি বেছে নিন। আইডি, অঙ্ক ও দিন সেখান থেকে বসবে; এরপর যাচাই করতে হবে।', en: 'Choose the line that is this fee. Its id, amount and day are taken from there; verify it afterwards.' },
  'attach-none': { bn: 'এই মাধ্যমে এমন কোনো লাইন নেই।', en: 'There is no such line of this method.' },
  attached: { bn: 'মেলানো হয়েছে; এখন যাচাই করুন।', en: 'It is matched; verify it now.' },
  left: { bn: '{n}টি স্টেটমেন্টের সঙ্গে মেলে না: প্রতিটি আলাদা করে দেখে তার পাশের বোতামে যাচাই করুন।', en: { one: '{n} does not agree with a statement: look at it by itself and verify it by the button beside it.', other: '{n} do not agree with a statement: look at each by itself and verify it by the button beside it.' } },
  'empty-claimed': { bn: 'কেউ চাঁদা দেওয়ার কথা জানালে এখানে আসবে; স্টেটমেন্ট পড়ে রাখলে নিজে থেকেই মেলে।', en: 'What members say to have paid comes here; with a statement read in it is matched by itself.' },
  'empty-asked': { bn: 'বড় অঙ্কের চাঁদা একজন যাচাই করলে আরেকজনের জন্য এখানে থাকে।', en: 'A large fee that somebody has verified waits here for another.' },
  'empty-verified': { bn: '‘যাচাই বাকি’ তালিকায় যাচাই করা চাঁদা এখানে আসে।', en: 'Fees come here once they are verified under “To verify”.' },
  'empty-failed': { bn: 'যে টাকা হিসাবে পাওয়া যায়নি বলে লেখা হয় তা এখানে থাকে।', en: 'What was written down as not found is kept here.' },
  'empty-reversed': { bn: 'যে চাঁদা ফেরত গেছে তা এখানে থাকে; ফেরত লেখা হয় ‘পাওয়া গেছে’ তালিকা থেকে।', en: 'Fees that went back are kept here; that is written down under “Found”.' },
  ledger: { bn: 'হিসাবের খাতা', en: 'Ledger' },
  'ledger-sum': { bn: '{rows}টি লেখা, মোট', en: '{rows} entries, in all' },
  'no-entries': { bn: 'এই সময়ে কিছু লেখা হয়নি।', en: 'Nothing was booked in this time.' },
  receipt: { bn: 'রসিদ', en: 'Receipt' },
  booked: { bn: 'লেখা হয়েছে', en: 'Booked' },
  kind: { bn: 'কী', en: 'What' },
  fee: { bn: 'চাঁদা', en: 'Fee' },
  waiver: { bn: 'মওকুফ', en: 'Waived' },
  reversal: { bn: 'ফেরত', en: 'Went back' },
  from: { bn: 'এই দিন থেকে', en: 'Since' },
  to: { bn: 'এই দিন পর্যন্ত', en: 'Until' },
  'any-method': { bn: 'সব মাধ্যম', en: 'Any method' },
  'read-at': { bn: 'পড়া হয়েছে', en: 'Read in' },
  'csv-lead': { bn: 'এখনকার ছাঁকনি অনুযায়ী সব লেখা; বেশি হলে কয়েকটি ফাইলে। কে কখন নিয়েছেন তা কাজের খাতায় থাকে।', en: 'All entries by the filter of now, in several files where there are many. Who took them and when stands in the audit log.' },
  csv: { bn: 'CSV ফাইলে নিন', en: 'Export as CSV' },
});
