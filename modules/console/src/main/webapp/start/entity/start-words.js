// Words of the first steps.

import { words } from '../../shell/entity/words.js';

export const w = words({
  title: { bn: 'শুরুর ধাপ', en: 'First steps' },
  lead: { bn: 'পাঁচ মিনিটে ঘর গোছানো। যেকোনো ধাপ বাদ দেওয়া যায়, পরেও করা যায়।', en: 'The house in order within five minutes. Skip any step; each can be done later.' },
  progress: { bn: '{n}টির মধ্যে {done}টি হয়েছে', en: '{done} of {n} done' },
  done: { bn: 'হয়েছে', en: 'Done' },
  open: { bn: 'বাকি', en: 'To do' },
  go: { bn: 'যান', en: 'Go' },
  language: { bn: 'আপনার ভাষা', en: 'Your language' },
  'language-lead': { bn: 'কনসোল বাংলা ও ইংরেজি দুই ভাষাতেই সম্পূর্ণ। যেকোনো সময় বদলানো যায়।', en: 'The console is complete in Bangla and English. Change it whenever you like.' },
  secure: { bn: 'নিজের অ্যাকাউন্ট পাকা করুন', en: 'Make your account safe' },
  'secure-lead': { bn: 'পাসওয়ার্ড ঠিক করুন আর একটি পাসকি বা কোড দেওয়ার অ্যাপ যোগ করুন।', en: 'Choose a password and add a passkey or an authenticator app.' },
  modules: { bn: 'কী কী চলবে', en: 'What runs' },
  'modules-lead': { bn: 'যে মডিউলগুলো লাগবে সেগুলো চালু করুন। এখন {n}টি চালু।', en: { one: 'Enable the modules that you need. {n} is enabled now.', other: 'Enable the modules that you need. {n} are enabled now.' } },
  people: { bn: 'প্রথম কয়েকজন', en: 'The first people' },
  'people-lead': { bn: 'সহকর্মীদের আমন্ত্রণ জানান আর ভূমিকা দিন। অন্তত দুজন প্রশাসক থাকা ভালো।', en: 'Invite colleagues and give them roles. Two administrators are better than one.' },
  mail: { bn: 'চিঠি যাক', en: 'Let letters leave' },
  'mail-lead': { bn: 'মেইল-সার্ভার ঠিক করলে আমন্ত্রণ ও খবর নিজে থেকে যাবে। না করলে সেগুলো বার্তার বাক্সে থাকে।', en: 'With a mail server, invitations and notices leave by themselves. Without one they stay in the outbox.' },
  site: { bn: 'সাইটটি দেখুন', en: 'Look at the site' },
  'site-lead': { bn: 'সবাই যা দেখেন। চেহারা ঠিক হয় থিম দিয়ে।', en: 'What everybody sees. A theme decides how it looks.' },
});
