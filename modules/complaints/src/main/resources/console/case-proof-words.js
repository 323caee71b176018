// Words for what leaves a case.

import { words } from 'becs/console';

export const w = words({
  dossier: { bn: 'কর্তৃপক্ষের জন্য নথি', en: 'Dossier for an authority' },
  for: { bn: 'কার জন্য', en: 'For whom' },
  choose: { bn: 'বেছে নিন', en: 'Choose' },
  'no-consent': { bn: 'অভিযোগকারী এই কর্তৃপক্ষের কাছে পাঠাতে সম্মতি দেননি, বা ফিরিয়ে নিয়েছেন।', en: 'The complainant does not agree, or no longer agrees, to sending it to this authority.' },
  missing: { bn: 'যা না থাকলে ফেরত আসবে:', en: 'It would be sent back for want of:' },
  complete: { bn: 'সব আছে; প্রমাণ {n}টি।', en: { one: 'Nothing is missing; there is {n} exhibit.', other: 'Nothing is missing; there are {n} exhibits.' } },
  'no-pdf': { bn: 'এই সার্ভারে পিডিএফ হয় না; পাতাটি খুলে ব্রাউজার থেকে ছাপুন।', en: 'This server makes no PDF; open the page and print it from your browser.' },
  ask: { bn: 'অভিযোগকারীর কাছে চান', en: 'Ask the complainant' },
  asked: { bn: 'অভিযোগকারীর কাছে চাওয়া হয়েছে।', en: 'The complainant was asked.' },
  make: { bn: 'নথি তৈরি করুন', en: 'Make the dossier' },
  made: { bn: 'নথি তৈরি হয়েছে।', en: 'The dossier was made.' },
  exhibits: { bn: 'প্রমাণ {n}টি', en: { one: '{n} exhibit', other: '{n} exhibits' } },
  open: { bn: 'খুলুন ও ছাপুন', en: 'Open and print' },
  forgotten: { bn: 'নথিটি মোছা হয়েছে; হ্যাশ রয়ে গেছে।', en: 'The document was erased; its hash is left.' },
  consents: { bn: 'সম্মতি', en: 'Consents' },
  yes: { bn: 'হ্যাঁ', en: 'yes' },
  no: { bn: 'না', en: 'no' },
  'no-consents': { bn: 'কোনো সম্মতি জানা নেই।', en: 'No consent is known.' },
});
