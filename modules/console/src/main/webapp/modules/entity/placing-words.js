// Words for what is done with a file of the module store.

import { words } from '../../shell/entity/words.js';

export const w = words({
  'will-happen': { bn: 'যা ঘটবে', en: 'What will happen' },
  upload: { bn: 'ফাইল পাঠান', en: 'Send a file' },
  'upload-file': { bn: 'মডিউলের WAR ফাইল', en: 'WAR file of the module' },
  'upload-lead': { bn: 'ফাইলটি ভাণ্ডারে রাখা হবে; চালু হবে না।', en: 'The file is put into the store; nothing runs by that.' },
  'on-its-way': { bn: 'পাঠানো হচ্ছে (কিলোবাইট)', en: 'On its way, in kilobytes' },
  'looked-into': { bn: 'পৌঁছেছে; সার্ভার খুলে দেখছে।', en: 'It has arrived; the server looks into it.' },
  'uploaded-told': { bn: '{module} {version} ভাণ্ডারে এসেছে।', en: '{module} {version} is in the store.' },
  unsigned: { bn: 'কেউ স্বাক্ষর করেননি', en: 'nobody has signed it' },
  discard: { bn: 'ফেলে দিন', en: 'Discard' },
  'discard-title': { bn: '{file} ভাণ্ডার থেকে ফেলবেন?', en: 'Discard {file} from the store?' },
  'discarded-told': { bn: '{file} ফেলা হয়েছে।', en: '{file} was discarded.' },
  place: { bn: 'বসান', en: 'Put in place' },
  'take-off': { bn: 'তুলে নিন', en: 'Take off' },
  'place-title': { bn: '{file} বসাবেন?', en: 'Put {file} in place?' },
  'place-root': { bn: 'যে ঠিকানায় উত্তর দেবে', en: 'Address at which it answers' },
  'place-root-hint': { bn: 'চলমান সংস্করণের পাশে বসাতে শেষে ~next দিন।', en: 'Add ~next to put it beside the running version.' },
  'will-come': { bn: '{module} {version} এই সার্ভারে আসবে, বন্ধ অবস্থায়।', en: '{module} {version} comes to this server, closed until somebody enables it.' },
  'will-replace': { bn: '{module} এখন {installed}; আসবে {version}।', en: '{module} is {installed} now; {version} comes.' },
  'will-take-two': { bn: 'আরেকজনের সম্মতি লাগবে।', en: 'A second person must agree.' },
  'will-take-one': { bn: 'বিশ্বস্ত কারও স্বাক্ষর আছে; আপনি একাই বসাতে পারেন।', en: 'Somebody who is trusted has signed it; you may do it alone.' },
  anyway: { bn: 'জেনেশুনেই তা চাই', en: 'I mean to do it anyway' },
  'placed-told': { bn: '{file} বসানো হয়েছে।', en: '{file} was put in place.' },
  'take-off-title': { bn: '{file} তুলে নেবেন?', en: 'Take {file} off?' },
  'will-leave': { bn: 'এই সার্ভারে মডিউলটি আর চলবে না। ফাইল ভাণ্ডারে থাকবে, তথ্যও থাকবে।', en: 'The module stops on this server. The file stays in the store, and its data stay.' },
  'taken-off-told': { bn: '{file} তুলে নেওয়া হয়েছে।', en: '{file} was taken off.' },
});
