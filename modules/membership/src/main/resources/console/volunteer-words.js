// Words of those who do something for the society.

import { words } from 'becs/console';

export const w = words({
  title: { bn: 'স্বেচ্ছাসেবক', en: 'Volunteers' },
  lead: { bn: 'কে কোথায় কোন কাজ করেন, কবে থেকে, গোপনীয়তার অঙ্গীকার ও প্রশিক্ষণ হয়েছে কি না।', en: 'Who does what and where, since when, and whether they have pledged confidentiality and were trained.' },
  help: { bn: 'কাজ দেওয়া মানে এই প্ল্যাটফর্মে কোনো অধিকার দেওয়া নয়। অঙ্গীকার ছাড়া কাজ শুরু হয় না।', en: 'Work is no right on this platform. Nobody begins before they have pledged confidentiality.' },
  none: { bn: 'এখানে কেউ নেই।', en: 'There is nobody here.' },
  'any-role': { bn: 'সব কাজ', en: 'Any work' },
  now: { bn: 'এখন যাঁরা আছেন', en: 'Those of today' },
  ended: { bn: 'যাঁদের কাজ শেষ, তাঁরাও', en: 'Also those who have ended' },
  member: { bn: 'সদস্য', en: 'Member' },
  number: { bn: 'সদস্য নম্বর', en: 'Member number' },
  'number-hint': { bn: 'যেমন K7PM-92QXV', en: 'For instance K7PM-92QXV' },
  'no-member': { bn: 'এই নম্বরে কোনো সদস্য নেই। নম্বরটি আবার দেখুন।', en: 'Nobody has this number. Look at it again.' },
  role: { bn: 'কাজ', en: 'Work' },
  chapter: { bn: 'কোথায়', en: 'Where' },
  'chapter-hint': { bn: 'সারা দেশ হলে country, নইলে district.khulna এভাবে', en: 'country, or a place as district.khulna' },
  country: { bn: 'সারা দেশ', en: 'The whole country' },
  start: { bn: 'শুরু', en: 'Start' },
  end: { bn: 'শেষ', en: 'End' },
  'end-it': { bn: 'শেষ করুন', en: 'End it' },
  'last-day': { bn: 'শেষ দিন', en: 'Last day' },
  pledge: { bn: 'অঙ্গীকারের সংস্করণ', en: 'Version of the pledge' },
  'pledged-on': { bn: 'অঙ্গীকারের দিন', en: 'Pledged on' },
  'trained-on': { bn: 'প্রশিক্ষণের দিন, হয়ে থাকলে', en: 'Trained on, if so' },
  trained: { bn: 'প্রশিক্ষণ', en: 'Training' },
  'not-trained': { bn: 'এখনো হয়নি', en: 'not yet' },
  give: { bn: 'কাজ দিন', en: 'Give work' },
  choose: { bn: 'বেছে নিন', en: 'Choose' },
  given: { bn: 'কাজটি দেওয়া হলো।', en: 'It is given.' },
  done: { bn: 'কাজটি শেষ হলো।', en: 'It has ended.' },
});
