// The words of the screen of keys, in both languages side by side.

import { words } from 'becs/console';

export const w = words({
  title: { bn: 'স্পর্শকাতর উত্তরের চাবি', en: 'Key of sensitive answers' },
  lead: { bn: 'স্পর্শকাতর উত্তর ও ফাইল যে প্রধান চাবিতে তালাবদ্ধ থাকে।', en: 'The master key under which sensitive answers and files are locked.' },
  'help-1': { bn: 'প্রতিটি জমা ও ফাইলের নিজের চাবি আছে; সেগুলো প্রধান চাবি দিয়ে মোড়ানো। নতুন প্রধান চাবি বানালে নতুন সবকিছু সেটিতে মোড়ানো হয়, আর পুরোনোগুলো নতুনটিতে মোড়ানো যায়। উত্তর আবার লেখা হয় না।', en: 'Each submission and each file has a key of its own, which is wrapped by the master key. Once there is a new master key, everything new is wrapped by it, and what is older can be wrapped anew. No answer is written again.' },
  'help-2': { bn: 'পুরোনো চাবি ফাইলে থেকে যায়: পুরোনো ব্যাকআপ তা ছাড়া খোলা যাবে না।', en: 'Older keys stay in the keyset file: old backups could not be opened without them.' },
  now: { bn: 'এখনকার চাবি', en: 'The key in use' },
  key: { bn: 'ফাইলে নম্বর', en: 'Number in the file' },
  since: { bn: 'সর্বশেষ বদল', en: 'Last changed' },
  generation: { bn: 'কততম চাবি', en: 'Keys so far' },
  wrapped: { bn: 'পুরোনো চাবিতে যা আছে', en: 'Still under an older key' },
  submissions: { bn: 'জমা (পুরোনো চাবিতে / মোট)', en: 'Submissions (older / all)' },
  files: { bn: 'ফাইল (পুরোনো চাবিতে / মোট)', en: 'Files (older / all)' },
  'some-older': { bn: 'বাকি আছে', en: 'Some are left' },
  'none-older': { bn: 'সব নতুন চাবিতে', en: 'All under the newest' },
  'all-new': { bn: 'সব এখনকার চাবিতে মোড়ানো আছে; আর কিছু করার নেই।', en: 'Everything is wrapped by the key in use; there is nothing to do.' },
  'wrap-lead': { bn: 'এগুলো এখনকার চাবিতে মোড়ানো যায়। কাজটি যেকোনো সময় থামানো ও আবার শুরু করা যায়; এর মধ্যেও সবকিছু পড়া যায়।', en: 'They can be wrapped by the key in use. It can be stopped at any time and begun again; everything stays readable meanwhile.' },
  wrap: { bn: 'এখনকার চাবিতে মোড়ান', en: 'Wrap by the key in use' },
  'done-so-far': { bn: '{n}টি মোড়ানো হয়েছে', en: '{n} wrapped so far' },
  'wrapped-told': { bn: 'শেষ: {n}টি এখনকার চাবিতে মোড়ানো হয়েছে।', en: 'Done: {n} wrapped by the key in use.' },
  'stopped-told': { bn: 'থামানো হয়েছে; {n}টি মোড়ানো হয়েছে।', en: 'Stopped; {n} were wrapped.' },
  rotate: { bn: 'নতুন চাবি বানান', en: 'Make a new key' },
  'rotate-title': { bn: 'নতুন প্রধান চাবি বানাবেন?', en: 'Make a new master key?' },
  'rotate-will': { bn: 'এখন থেকে সব স্পর্শকাতর উত্তর নতুন চাবিতে তালাবদ্ধ হবে; দুই সেকেন্ডের মধ্যে প্রতিটি নোড সেটি নেবে। আগেরগুলো আগের মতোই পড়া যাবে।', en: 'From now on all sensitive answers are locked by it; every node takes it up within two seconds. What is there already stays readable.' },
  'rotate-backup': { bn: 'এর পরেই চাবির ফাইলটির ব্যাকআপ নিন। কোনো নোডের নিজের ফাইল থাকলে সেখানেও কপি করুন।', en: 'Back the keyset file up right afterwards, and copy it to nodes that have a file of their own.' },
  'rotated-told': { bn: 'নতুন চাবি {key} এখন কাজে লাগছে।', en: 'The new key {key} is in use.' },
});
