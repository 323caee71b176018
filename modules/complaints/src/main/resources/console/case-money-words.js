// Words of the money of a case.

import { words } from 'becs/console';

export const w = words({
  title: { bn: 'টাকার হিসাব', en: 'Money' },
  lead: { bn: 'লেখা লাইন বদলায় না; ভুল হলে উল্টো লাইন পড়ে।', en: 'Lines are never changed; a mistake is taken back by the same line the other way round.' },
  none: { bn: 'এখনো কোনো লাইন নেই।', en: 'There is no line yet.' },
  claimed: { bn: 'দাবি', en: 'Claimed' },
  verified: { bn: 'যাচাই হয়েছে', en: 'Verified' },
  promised: { bn: 'কথা দেওয়া', en: 'Promised' },
  paid: { bn: 'ফেরত দেওয়া', en: 'Paid' },
  confirmed: { bn: 'অভিযোগকারী মেনেছেন', en: 'Confirmed' },
  stage: { bn: 'কী', en: 'What' },
  change: { bn: 'টাকা', en: 'Taka' },
  says: { bn: 'কে বলছেন', en: 'Who says so' },
  when: { bn: 'লেখা হয়েছে', en: 'Entered' },
  complainant: { bn: 'অভিযোগকারী', en: 'The complainant' },
  merchant: { bn: 'বিক্রেতা', en: 'The merchant' },
  officer: { bn: 'সেলের কর্মী', en: 'An officer' },
  on: { bn: 'কবে, বা কবের মধ্যে', en: 'On which day, or by when' },
  proof: { bn: 'কী দেখে জানা গেল', en: 'What shows it' },
  choose: { bn: 'বেছে নিন', en: 'Choose' },
  amount: { bn: 'আরও কত (টাকায়)', en: 'How much more (in taka)' },
  enter: { bn: 'লাইন লিখুন', en: 'Enter a line' },
  entered: { bn: 'লেখা হয়েছে।', en: 'Entered.' },
  correct: { bn: 'উল্টে দিন', en: 'Take back' },
  'correct-title': { bn: 'লাইনটি উল্টে দেবেন?', en: 'Take this line back?' },
  'correct-will': { bn: '‘{stage}’ খাতে {amount}-এর উল্টো লাইন পড়বে; পুরোনোটি থেকে যাবে।', en: 'The same line the other way round is entered: {stage}, {amount}. The old one stays.' },
  corrected: { bn: 'উল্টে দেওয়া হয়েছে', en: 'Taken back' },
  'takes-back': { bn: '{place} নম্বর লাইনের উল্টো', en: 'Takes back line {place}' },
  unsound: { bn: 'হিসাবের লাইন ডেটাবেজে কেউ বদলেছে: কেসের ইতিহাসের সঙ্গে মেলে না। নেতৃত্বকে জানান।', en: 'Somebody has changed lines in the database: they do not follow from the history of the case. Tell those who decide.' },
});
