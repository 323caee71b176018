// Words of the rich text.

import { words } from '../../shell/entity/words.js';

export const w = words({
  toolbar: { bn: 'লেখা সাজানো', en: 'Format the text' },
  block: { bn: 'অনুচ্ছেদের ধরন', en: 'Kind of paragraph' },
  paragraph: { bn: 'অনুচ্ছেদ', en: 'Paragraph' },
  h2: { bn: 'শিরোনাম', en: 'Heading' },
  h3: { bn: 'উপশিরোনাম', en: 'Subheading' },
  h4: { bn: 'ছোট শিরোনাম', en: 'Small heading' },
  strong: { bn: 'গাঢ়', en: 'Bold' },
  em: { bn: 'জোর', en: 'Emphasis' },
  link: { bn: 'লিংক', en: 'Link' },
  bullets: { bn: 'তালিকা', en: 'List' },
  numbers: { bn: 'ক্রমিক তালিকা', en: 'Numbered list' },
  quote: { bn: 'উদ্ধৃতি', en: 'Quotation' },
  rule: { bn: 'বিভাজক রেখা', en: 'Dividing line' },
  table: { bn: 'সারণি', en: 'Table' },
  picture: { bn: 'ছবি', en: 'Picture' },
  undo: { bn: 'ফেরান', en: 'Undo' },
  redo: { bn: 'আবার করুন', en: 'Redo' },
  address: { bn: 'ঠিকানা', en: 'Address' },
  'address-hint': { bn: 'https:// দিয়ে শুরু, অথবা এই সাইটের /…; খালি রাখলে লিংক উঠে যায়।', en: 'Begins with https://, or / on this site; left empty, the link is taken away.' },
  'address-wrong': { bn: 'এটি কোনো ঠিকানা নয়।', en: 'This is no address.' },
  'picture-hint': { bn: 'এই সাইটের ছবি: /media/…', en: 'A picture of this site: /media/…' },
  alt: { bn: 'ছবিতে কী আছে', en: 'What is in the picture' },
  'alt-hint': { bn: 'যাঁরা ছবি দেখতে পান না, তাঁরা এটি শুনবেন।', en: 'For those who do not see it.' },
  'alt-wrong': { bn: 'ছবিতে কী আছে তা লিখুন।', en: 'Say what is in the picture.' },
  insert: { bn: 'বসান', en: 'Insert' },
  count: { bn: '{n}টি শব্দ', en: { one: '{n} word', other: '{n} words' } },
});
