// Words of taking cases away as a file.

import { words } from 'becs/console';

export const w = words({
  title: { bn: 'কেস ফাইলে নিন', en: 'Take cases as a file' },
  lead: { bn: 'এখনকার ছাঁকনির কেসগুলো, যা খুঁজেছেন তা বাদে। কেস বেশি হলে বা স্পর্শকাতর উত্তর চাইলে দ্বিতীয় একজনকে রাজি হতে হয়। প্রতিটি কেসের অভিযোগকারী দেখবেন যে তাঁর ফাইল নেওয়া হয়েছে।', en: 'The cases of the filter you see now, without what you searched for. Many cases, or sensitive answers, take a second person. Whoever complained sees that their file was taken.' },
  format: { bn: 'ফাইলের ধরন', en: 'Kind of file' },
  answers: { bn: 'ফরমের উত্তর', en: 'Answers of the form' },
  none: { bn: 'উত্তর ছাড়া', en: 'Without answers' },
  open: { bn: 'স্পর্শকাতর নয় এমন উত্তর', en: 'Answers that are not sensitive' },
  sealed: { bn: 'স্পর্শকাতর উত্তরসহ', en: 'Sensitive answers, too' },
  reason: { bn: 'কেন লাগবে', en: 'What for' },
  ask: { bn: 'ফাইলটি চাই', en: 'Ask for the file' },
  ready: { bn: 'এখন নেওয়া যায়', en: 'Ready to be taken' },
  once: { bn: 'প্রতিটি একবারই নামানো যায়, আর কেবল আপনিই পারবেন।', en: 'Each can be downloaded once, and by you alone.' },
  file: { bn: '{n}টি কেস · {reason} · {until} পর্যন্ত', en: { one: '{n} case · {reason} · until {until}', other: '{n} cases · {reason} · until {until}' } },
  download: { bn: 'নামান', en: 'Download' },
  taken: { bn: 'ফাইলটি নেওয়া হলো।', en: 'The file was taken.' },
  given: { bn: 'ফাইলটি তৈরি; এখানেই নামান।', en: 'The file can be taken now.' },
});
