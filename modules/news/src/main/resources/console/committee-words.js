// Words of the committee.

import { language, words } from 'becs/console';

const said = words({
  title: { bn: 'কমিটি', en: 'Committee' },
  lead: { bn: 'পাঠকেরা কাদের দেখেন, কোন পদে, কোন ক্রমে। মেয়াদের বাইরে কেউ দেখা যান না।', en: 'Whom readers see, in which office and in which order. Outside their term nobody is shown.' },
  add: { bn: 'একজন যোগ করুন', en: 'Add somebody' },
  change: { bn: 'কমিটির একজন', en: 'Somebody of the committee' },
  none: { bn: 'এখনো কেউ নেই।', en: 'There is nobody yet.' },
  order: { bn: 'ক্রম', en: 'Order' },
  name: { bn: 'নাম', en: 'Name' },
  office: { bn: 'পদ', en: 'Office' },
  term: { bn: 'মেয়াদ', en: 'Term' },
  open: { bn: 'চলমান', en: 'open' },
  shown: { bn: 'দেখা যাচ্ছে', en: 'Shown' },
  'not-now': { bn: 'এখন নয়', en: 'Not now' },
  nameBn: { bn: 'নাম, বাংলায়', en: 'Name in Bangla' },
  nameEn: { bn: 'নাম, ইংরেজিতে', en: 'Name in English' },
  officeBn: { bn: 'পদ, বাংলায়', en: 'Office in Bangla' },
  officeEn: { bn: 'পদ, ইংরেজিতে', en: 'Office in English' },
  termBegins: { bn: 'প্রথম দিন', en: 'First day' },
  termEnds: { bn: 'শেষ দিন', en: 'Last day' },
  'termEnds-hint': { bn: 'জানা না থাকলে খালি রাখুন।', en: 'Leave it empty while it is not known.' },
  weight: { bn: 'ক্রম', en: 'Order' },
  'weight-hint': { bn: 'ছোট সংখ্যা আগে।', en: 'The lower stands first.' },
  photo: { bn: 'ছবি', en: 'Photo' },
  'choose-photo': { bn: 'সংগ্রহ থেকে ছবি বাছুন', en: 'Choose from the pictures' },
  'photo-hint': { bn: 'এই সাইটের ছবি: /media/…; না থাকলে খালি।', en: 'A picture of this site: /media/…; empty where there is none.' },
  save: { bn: 'রাখুন', en: 'Save' },
  saved: { bn: 'রাখা হয়েছে; পাঠকেরা এখনই দেখছেন।', en: 'Saved; readers see it at once.' },
  up: { bn: 'ওপরে তুলুন', en: 'Move up' },
  down: { bn: 'নিচে নামান', en: 'Move down' },
  moved: { bn: '{name} এখন {n} নম্বরে।', en: '{name} is number {n} now.' },
  remove: { bn: 'সরান', en: 'Remove' },
  'remove-title': { bn: '{name}-কে সরাবেন?', en: 'Remove {name}?' },
  'remove-will': { bn: 'তালিকা থেকে মুছে যাবে। মেয়াদ শেষ হলে শেষ দিনটি লিখে রাখাই ভালো।', en: 'It is taken off the list for good. When a term is over, it is better to write down its last day.' },
  removed: { bn: 'সরানো হয়েছে।', en: 'Removed.' },
});

/** What was written in both languages, in that of the person. */
export const w = Object.assign((...asked) => said(...asked), { pick: (bn, en) => (language.code === 'en' ? en : bn) });
