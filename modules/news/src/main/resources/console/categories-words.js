// Words of the categories.

import { words } from 'becs/console';

export const w = words({
  title: { bn: 'বিভাগ', en: 'Categories' },
  lead: { bn: 'অভিযোগের মতো লেখা যে বিভাগে থাকে, সেখানে দুজন লাগে: একজন লেখেন, আরেকজন প্রকাশ করেন।', en: 'Where accusations are published it takes two: one writes, another one publishes.' },
  bn: { bn: 'বাংলা নাম', en: 'Bangla name' },
  en: { bn: 'ইংরেজি নাম', en: 'English name' },
  address: { bn: 'ঠিকানা', en: 'Address' },
  two: { bn: 'দুজন লাগে', en: 'Takes two' },
  needed: { bn: 'হ্যাঁ, দুজন', en: 'Yes, two' },
  'not-needed': { bn: 'না', en: 'No' },
  on: { bn: 'দুজন চাই', en: 'Ask for two' },
  off: { bn: 'একজনই যথেষ্ট', en: 'One is enough' },
  'on-title': { bn: '‘{bn}’ বিভাগে দুজন লাগবে?', en: 'Ask for two people in “{en}”?' },
  'on-will': { bn: 'যিনি লিখেছেন বা জমা দিয়েছেন, তিনি নিজে আর প্রকাশ করতে পারবেন না। যা প্রকাশিত আছে তা থাকবে।', en: 'Nobody publishes any more what they have written or handed in. What is published stays.' },
  'off-title': { bn: '‘{bn}’ বিভাগে একজনই যথেষ্ট?', en: 'Is one person enough in “{en}”?' },
  'off-will': { bn: 'যাঁর প্রকাশের অনুমতি আছে তিনি নিজের লেখাও প্রকাশ করতে পারবেন।', en: 'Whoever may publish may publish what they have written, too.' },
  'on-told': { bn: 'এখন থেকে দুজন লাগে।', en: 'From now on it takes two.' },
  'off-told': { bn: 'এখন থেকে একজনই যথেষ্ট।', en: 'From now on one is enough.' },
  'may-not': { bn: 'নিয়ম বদলাতে পারেন প্রশাসক।', en: 'An administrator can change these rules.' },
});
