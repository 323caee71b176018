// Words for the list of files of the module store.

import { words } from '../../shell/entity/words.js';

export const w = words({
  state: { bn: 'অবস্থা', en: 'State' },
  signers: { bn: 'কাদের স্বাক্ষরে বিশ্বাস', en: 'Trusted signers' },
  upload: { bn: 'ফাইল পাঠান', en: 'Send a file' },
  discard: { bn: 'ফেলে দিন', en: 'Discard' },
  store: { bn: 'মডিউল-ভাণ্ডার', en: 'Module store' },
  'store-lead': { bn: 'সার্ভারে রাখা ফাইল। বসালে এক-দুই সেকেন্ডে চালু হয়, তবে আপনি চালু না করা পর্যন্ত বন্ধই থাকে।', en: 'Files that lie on this server. Put in place they run a second or two later, and stay closed until you enable them.' },
  'store-empty': { bn: 'ভাণ্ডারে কোনো ফাইল নেই।', en: 'There is no file in the store.' },
  file: { bn: 'ফাইল', en: 'File' },
  'in-place': { bn: 'বসানো আছে', en: 'In place' },
  'not-in-place': { bn: 'রাখা আছে', en: 'In the store' },
  place: { bn: 'বসান', en: 'Put in place' },
  'take-off': { bn: 'তুলে নিন', en: 'Take off' },
});
