// Words for enabling and disabling a module.

import { words } from '../../shell/entity/words.js';

export const w = words({
  enable: { bn: 'চালু করুন', en: 'Enable' },
  disable: { bn: 'বন্ধ করুন', en: 'Disable' },
  resume: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  'enable-title': { bn: '“{name}” চালু করবেন?', en: 'Enable “{name}”?' },
  'disable-title': { bn: '“{name}” বন্ধ করবেন?', en: 'Disable “{name}”?' },
  'resume-title': { bn: '“{name}” আবার খুলবেন?', en: 'Open “{name}” again?' },
  'will-happen': { bn: 'যা ঘটবে', en: 'What will happen' },
  'will-try': { bn: 'এক মিনিটের পরীক্ষা: প্রথম ব্যর্থতাতেই আবার সরিয়ে রাখা হবে।', en: 'A trial of one minute: its first failure sets it apart again.' },
  asks: { bn: 'এই অনুমতিগুলো কেউ আগে মেনে নেননি', en: 'Nobody has agreed to these permissions yet' },
  'asks-lead': { bn: 'মডিউলটি এগুলো সঙ্গে আনে; পরে ভূমিকা দিয়ে কাউকে দেওয়া যাবে।', en: 'The module brings them along; roles can give them to people later.' },
  'asks-accept': { bn: 'পড়েছি, মেনে নিচ্ছি', en: 'I have read them and agree' },
  'asks-first': { bn: 'আগে অনুমতিগুলো মেনে নিতে হবে।', en: 'Agree to the permissions first.' },
  trial: { bn: 'পরীক্ষা করে দেখুন: এক দিন পর নিজে থেকে বন্ধ হবে', en: 'Try it out: it closes by itself after a day' },
  'is-blocked': { bn: 'এখনই করা যাবে না', en: 'Not possible now' },
  'disable-also': { bn: '{n}টি বন্ধ করুন', en: 'Disable all {n}' },
  'enabled-told': { bn: '“{name}” চালু হয়েছে।', en: '“{name}” is enabled.' },
  'disabled-told': { bn: '“{name}” বন্ধ হয়েছে।', en: '“{name}” is disabled.' },
  'disabled-all-told': { bn: '{n}টি মডিউল বন্ধ হয়েছে।', en: '{n} modules are disabled.' },
  'resumed-told': { bn: '“{name}” আবার খুলেছে; এক মিনিট নজরে থাকবে।', en: '“{name}” is open again and is watched for a minute.' },
});
