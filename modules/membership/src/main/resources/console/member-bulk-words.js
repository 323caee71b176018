// Words of decisions about several applications.

import { words } from 'becs/console';

export const w = words({
  approve: { bn: 'অনুমোদন করুন', en: 'Approve' },
  'approve-many': { bn: '{n}টি আবেদন অনুমোদন করবেন?', en: 'Approve {n} applications?' },
  'approve-body': { bn: 'প্রত্যেক আবেদনকারী সদস্য নম্বরসহ চিঠি পাবেন।', en: 'Each applicant gets a letter with a member number.' },
  approved: { bn: '{n}টি অনুমোদিত; {refused}টি হয়নি।', en: '{n} approved; {refused} could not be.' },
  committee: { bn: 'এর মধ্যে {n}টিতে কমিটির সিদ্ধান্ত লাগে; সভার দিন ও সিদ্ধান্ত নম্বর প্রতিটির ইতিহাসে লেখা থাকবে।', en: '{n} of them need a decision of the committee; its day and number are written into the history of each.' },
  'committee-on': { bn: 'কমিটির সভার দিন', en: 'Day of the committee’s meeting' },
  minute: { bn: 'সিদ্ধান্ত নম্বর', en: 'Number of the decision' },
  refuse: { bn: 'ফিরিয়ে দিন', en: 'Refuse' },
  'refuse-many': { bn: '{n}টি আবেদন ফিরিয়ে দেবেন?', en: 'Refuse {n} applications?' },
  'refuse-body': { bn: 'প্রত্যেক আবেদনকারী কারণসহ চিঠি পাবেন।', en: 'Each applicant gets a letter with the reason.' },
  refused: { bn: '{n}টি ফিরিয়ে দেওয়া হয়েছে; {refused}টি হয়নি।', en: '{n} refused; {refused} could not be.' },
  reason: { bn: 'কারণ', en: 'Reason' },
  choose: { bn: 'বেছে নিন', en: 'Choose' },
  words: { bn: 'আবেদনকারীদের কিছু বলার থাকলে', en: 'A word to the applicants' },
  'words-hint': { bn: 'সবাই একই কথা পাবেন; কারও একার কথা লিখবেন না।', en: 'All get the same words; write nothing that concerns one of them alone.' },
  whom: { bn: 'কোন {n}টি', en: 'Which {n}' },
  outcome: { bn: 'যা হয়েছে', en: 'What became of them' },
  stopped: { bn: 'থামানো হয়েছে; বাকি {n}টি ধরা হয়নি।', en: 'It was stopped; {n} were not looked at.' },
});
