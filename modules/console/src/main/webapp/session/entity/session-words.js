// Words of the door.

import { words } from '../../shell/entity/words.js';

export const w = words({
  title: { bn: 'কনসোলে ঢুকুন', en: 'Sign in to the console' },
  lead: { bn: 'যাঁরা বেক্সের কাজ করেন তাঁদের জন্য।', en: 'For those who do the work of BECS.' },
  'over-title': { bn: 'আবার ঢুকুন', en: 'Sign in again' },
  'over-lead': { bn: 'অনেকক্ষণ কাজ হয়নি বলে সেশন শেষ হয়েছে। যা লিখছিলেন তা এখানেই আছে।', en: 'Your session ended after a while without work. What you were writing is still here.' },
  name: { bn: 'ই-মেইল বা মোবাইল নম্বর', en: 'E-mail or mobile number' },
  password: { bn: 'পাসওয়ার্ড', en: 'Password' },
  enter: { bn: 'ঢুকুন', en: 'Sign in' },
  other: { bn: 'অন্যভাবে', en: 'Another way' },
  passkey: { bn: 'পাসকি দিয়ে', en: 'With a passkey' },
  'passkey-fault': { bn: 'পাসকি দিয়ে ঢোকা গেল না। আবার চেষ্টা করুন, বা পাসওয়ার্ড দিন।', en: 'The passkey did not work. Try again, or use your password.' },
  link: { bn: 'ই-মেইলে লিংক চেয়ে', en: 'With a link by e-mail' },
  token: { bn: 'টোকেন দিয়ে', en: 'With a token' },
});
