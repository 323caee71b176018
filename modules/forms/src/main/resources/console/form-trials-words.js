// Words for test submissions.

import { words } from 'becs/console';

export const w = words({
  title: { bn: '{version}: পরীক্ষামূলক জমা', en: '{version}: test submissions' },
  lead: { bn: 'মানুষকে দেওয়ার আগে সংস্করণটি যাচাই করুন। এগুলো জমা হিসেবে গোনা হয় না, আর ফরমটি চালু করলে মুছে যায়।', en: 'Try this version out before people are given it. These count for nothing and vanish when the form is opened.' },
  none: { bn: 'এখনো একটিও নেই।', en: 'None yet.' },
  make: { bn: 'পরীক্ষামূলক জমা দিন', en: 'Make a test submission' },
  'make-lead': { bn: 'উত্তরগুলো দিন, অ্যাপ যেমন পাঠায় (JSON)। নেওয়া হতো কি না, তা ফরমের নিয়মেই যাচাই হয়।', en: 'Give the answers as an app would send them (JSON). The form’s own rules say whether they would be taken.' },
  answers: { bn: 'উত্তর', en: 'Answers' },
  'hand-in': { bn: 'জমা দিন', en: 'Hand in' },
  'no-json': { bn: 'এটি JSON নয়। বন্ধনী, কমা ও উদ্ধৃতিচিহ্ন দেখুন।', en: 'This is no JSON. Look at brackets, commas and quotes.' },
  'not-taken': { bn: 'এই উত্তর নেওয়া হতো না; কিছু রাখা হয়নি।', en: 'These answers would not be taken; nothing was kept.' },
  'made-told': { bn: 'উত্তরগুলো নেওয়া হতো।', en: 'These answers would be taken.' },
});
