// Words for those whose signature is trusted.

import { words } from '../../shell/entity/words.js';

export const w = words({
  title: { bn: 'যাঁদের স্বাক্ষরে বিশ্বাস করা হয়', en: 'Trusted signers' },
  lead: { bn: 'এঁদের স্বাক্ষর করা মডিউল একজনই বসাতে পারেন; অন্য সব মডিউল বসাতে দুজন লাগে।', en: 'A module that one of these has signed is placed by one person; any other takes two.' },
  none: { bn: 'এখনো কেউ নেই।', en: 'Nobody yet.' },
  until: { bn: 'মেয়াদ', en: 'valid until' },
  over: { bn: 'মেয়াদ নেই', en: 'Not valid now' },
  valid: { bn: 'চলছে', en: 'Valid' },
  add: { bn: 'কাউকে বিশ্বাস করুন', en: 'Trust somebody' },
  'add-lead': { bn: 'তাঁর X.509 সার্টিফিকেট এখানে দিন (PEM)। আরেকজন রাজি হলে তবেই কাজে লাগবে।', en: 'Give their X.509 certificate here (PEM). It counts when another person agrees.' },
  certificate: { bn: 'সার্টিফিকেট', en: 'Certificate' },
  remove: { bn: 'আর বিশ্বাস নয়', en: 'Trust no more' },
  'remove-title': { bn: '{name}-কে আর বিশ্বাস করবেন না?', en: 'Trust {name} no more?' },
  'remove-body': { bn: 'এখনই কার্যকর হবে। যা বসানো আছে তা চলতে থাকবে।', en: 'It holds at once. What is in place goes on.' },
  'removed-told': { bn: '{name} আর বিশ্বস্ত নন।', en: '{name} is trusted no more.' },
  'added-told': { bn: 'যোগ হয়েছে।', en: 'Added.' },
});
