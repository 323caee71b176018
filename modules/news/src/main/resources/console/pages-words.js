// Words of the tree of pages.

import { words } from 'becs/console';

export const w = words({
  title: { bn: 'পাতার বিন্যাস', en: 'Tree of pages' },
  lead: { bn: 'কোন পাতা কোনটির নিচে, কোন ক্রমে। পাঠকেরা সঙ্গে সঙ্গে দেখেন; ঠিকানা বদলায় না।', en: 'Which page stands under which, and in which order. Readers see it at once; addresses stay.' },
  language: { bn: 'ভাষা', en: 'Language' },
  bn: { bn: 'বাংলা পাতা', en: 'Bangla pages' },
  en: { bn: 'ইংরেজি পাতা', en: 'English pages' },
  none: { bn: 'এই ভাষায় কোনো পাতা নেই।', en: 'There is no page in this language.' },
  page: { bn: 'পাতা', en: 'Page' },
  under: { bn: 'কোনটির নিচে', en: 'Stands under' },
  top: { bn: 'সবার ওপরে', en: 'At the top' },
  address: { bn: 'ঠিকানা', en: 'Address' },
  state: { bn: 'অবস্থা', en: 'State' },
  DRAFT: { bn: 'খসড়া', en: 'Draft' },
  PUBLISHED: { bn: 'পাঠকের সামনে', en: 'Live' },
  WITHDRAWN: { bn: 'তুলে নেওয়া', en: 'Withdrawn' },
  up: { bn: 'ওপরে তুলুন', en: 'Move up' },
  down: { bn: 'নিচে নামান', en: 'Move down' },
  move: { bn: 'সরান', en: 'Move' },
  'move-title': { bn: '‘{title}’ কোথায় যাবে?', en: 'Where shall “{title}” stand?' },
  'move-will': { bn: 'নিচের পাতাগুলোও সঙ্গে যাবে।', en: 'The pages below it come along.' },
  moved: { bn: '‘{title}’ সরানো হয়েছে।', en: '“{title}” has been moved.' },
});
