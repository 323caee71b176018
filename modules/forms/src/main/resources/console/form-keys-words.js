// Words for keys whose signatures count.

import { words } from 'becs/console';

export const w = words({
  title: { bn: 'বিশ্বস্ত চাবি', en: 'Trusted keys' },
  lead: { bn: 'এসব চাবির স্বাক্ষর থাকলে ফরম-মডিউল একজনই বসাতে পারেন; স্বাক্ষরহীন মডিউলে দুজন লাগে।', en: 'A form module signed with one of these is installed by one person; an unsigned one takes two.' },
  none: { bn: 'এখনো কোনো চাবি নেই।', en: 'No key yet.' },
  until: { bn: 'মেয়াদ', en: 'valid until' },
  valid: { bn: 'চলছে', en: 'Valid' },
  over: { bn: 'মেয়াদ শেষ', en: 'Expired' },
  withdrawn: { bn: 'প্রত্যাহার', en: 'Withdrawn' },
  add: { bn: 'চাবিতে বিশ্বাস করুন', en: 'Trust a key' },
  'add-lead': { bn: 'আরেকজন রাজি হলে তবেই চাবিটি কাজে লাগবে।', en: 'It counts when another person agrees.' },
  id: { bn: 'চাবির নাম', en: 'Name of the key' },
  'id-hint': { bn: 'ছোট হাতের ইংরেজি অক্ষর, অঙ্ক, বিন্দু ও হাইফেন; স্বাক্ষরে এই নামই থাকে। একবারই দেওয়া যায়।', en: 'Small letters, digits, dots and hyphens; signatures call it so. A name is given once.' },
  maker: { bn: 'প্রস্তুতকারী', en: 'Maker' },
  'maker-hint': { bn: 'যাঁর ফরম-মডিউলে স্বাক্ষরটি চলবে, module.json-এ যেমন লেখা', en: 'Whose form modules it signs, as module.json says' },
  expiresAt: { bn: 'শেষ দিন', en: 'Last day' },
  'expiresAt-hint': { bn: 'সামনের পাঁচ বছরের মধ্যে', en: 'Within the next five years' },
  publicKey: { bn: 'পাবলিক চাবি (PEM)', en: 'Public key (PEM)' },
  'publicKey-hint': { bn: 'openssl pkey -in key.pem -pubout যা ছাপে', en: 'What openssl pkey -in key.pem -pubout prints' },
  'added-told': { bn: 'যোগ হয়েছে।', en: 'Added.' },
  withdraw: { bn: 'প্রত্যাহার করুন', en: 'Withdraw' },
  'withdraw-title': { bn: '{id} চাবি প্রত্যাহার করবেন?', en: 'Withdraw the key {id}?' },
  'withdraw-body': { bn: 'এখনই আর চিরতরে। এটির স্বাক্ষর করা আর কিছু বসবে না; যা বসানো আছে তা চলবে।', en: 'At once and for good. Nothing that it signs is installed any more; what is installed goes on.' },
  'withdrawn-told': { bn: '{id} চাবি প্রত্যাহার হয়েছে।', en: 'The key {id} is withdrawn.' },
});
