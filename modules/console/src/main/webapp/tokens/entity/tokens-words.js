// Words for tokens.

import { words } from '../../shell/entity/words.js';

export const w = words({
  title: { bn: 'টোকেন', en: 'Tokens' },
  lead: { bn: 'অ্যাপ ও প্রোগ্রামের চাবি: কার কাছে কোনটি আছে, কী পারে, কবে শেষ।', en: 'Keys of apps and programs: which exist, what they open, when they end.' },
  name: { bn: 'নাম', en: 'Name' },
  'name-hint': { bn: 'কোন প্রোগ্রাম এটি ব্যবহার করবে।', en: 'Which program will use it.' },
  permissions: { bn: 'যা পারে', en: 'What it opens' },
  'permissions-hint': { bn: 'যতটুকু লাগে ততটুকুই দিন। নিজের যা নেই তা দেওয়া যায় না।', en: 'Give what is needed and no more. Nobody gives away what they do not hold.' },
  everything: { bn: 'সব কিছু', en: 'Everything' },
  count: { bn: '{n}টি অনুমতি', en: { one: '{n} permission', other: '{n} permissions' } },
  made: { bn: 'দেওয়া হয়েছে', en: 'Issued' },
  used: { bn: 'শেষ ব্যবহার', en: 'Last used' },
  ends: { bn: 'শেষ', en: 'Ends' },
  days: { bn: 'কত দিন চলবে', en: 'For how many days' },
  'days-hint': { bn: '১ থেকে ৩৬৫।', en: '1 to 365.' },
  'new': { bn: 'নতুন টোকেন', en: 'New token' },
  issue: { bn: 'টোকেন দিন', en: 'Issue the token' },
  'issued-title': { bn: 'টোকেনটি একবারই দেখানো হচ্ছে', en: 'The token is shown this once' },
  'issued-lead': { bn: 'এখনই নকল করে নিরাপদ জায়গায় রাখুন। এখানে শুধু তার ছাপ থাকে, আর কখনো দেখা যাবে না।', en: 'Copy it now and keep it safe. Only its hash is kept here; it cannot be shown again.' },
  'kept-it': { bn: 'রেখেছি', en: 'I have kept it' },
  revoke: { bn: 'ফেরত নিন', en: 'Revoke' },
  'revoke-title': { bn: '“{name}” টোকেন ফেরত নেবেন?', en: 'Revoke the token “{name}”?' },
  'will-end': { bn: 'এই চাবি দিয়ে আর কিছু খুলবে না: এই সার্ভারে এখনই, অন্যগুলোতে দুই সেকেন্ডের মধ্যে।', en: 'The key opens nothing any more: here at once, on other servers within two seconds.' },
  'will-break': { bn: 'যে প্রোগ্রাম এটি ব্যবহার করে তার কাজ থেমে যাবে। ফেরানো যায় না।', en: 'The program that uses it stops working. This cannot be undone.' },
  'will-happen': { bn: 'যা ঘটবে', en: 'What will happen' },
  'revoked-told': { bn: '“{name}” ফেরত নেওয়া হয়েছে।', en: '“{name}” was revoked.' },
  'empty-title': { bn: 'কোনো টোকেন নেই', en: 'No token yet' },
  'empty-lead': { bn: 'কোনো অ্যাপকে কাজ করতে দিতে হলে একটি টোকেন দিন।', en: 'Issue one to let an app do its work.' },
  'help-1': { bn: 'টোকেন একটি চাবি: যার হাতে আছে সে-ই ঢোকে। তাই মেয়াদ ছোট রাখুন আর অনুমতি কম দিন।', en: 'A token is a key: whoever holds it gets in. So give it a short life and few permissions.' },
});
