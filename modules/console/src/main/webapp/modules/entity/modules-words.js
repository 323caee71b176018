// Words for the list of modules.

import { words } from '../../shell/entity/words.js';

export const w = words({
  title: { bn: 'মডিউল', en: 'Modules' },
  lead: { bn: 'প্ল্যাটফর্মের অংশগুলো: কোনটি চলছে, কোনটি বন্ধ, কোনটিকে সরিয়ে রাখা হয়েছে।', en: 'The parts of the platform: which are running, which are off, which were set apart.' },
  name: { bn: 'নাম', en: 'Name' },
  state: { bn: 'অবস্থা', en: 'State' },
  version: { bn: 'সংস্করণ', en: 'Version' },
  calls: { bn: 'ডাক', en: 'Calls' },
  failures: { bn: 'ব্যর্থ', en: 'Failed' },
  changed: { bn: 'শেষ বদল', en: 'Last change' },
  ENABLED: { bn: 'চালু', en: 'Enabled' },
  DISABLED: { bn: 'বন্ধ', en: 'Disabled' },
  INSTALLED_DISABLED: { bn: 'নতুন, এখনো বন্ধ', en: 'New, still off' },
  QUARANTINED: { bn: 'কোয়ারেন্টিনে', en: 'In quarantine' },
  ABSENT: { bn: 'ফাইল নেই', en: 'File is gone' },
  enable: { bn: 'চালু করুন', en: 'Enable' },
  disable: { bn: 'বন্ধ করুন', en: 'Disable' },
  resume: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  'help-1': { bn: 'চালু বা বন্ধ করা মানে শুধু একটি সিদ্ধান্ত বদলানো: সার্ভার থামে না, তথ্য মোছে না, ফেরানো যায়। আগে দেখানো হয় কী কী ঘটবে।', en: 'Enabling and disabling change one decision: no server stops, nothing is deleted, and it can be turned back. You are shown first what will happen.' },
  'help-2': { bn: 'কোনো মডিউল বারবার ব্যর্থ হলে বা আটকে গেলে প্ল্যাটফর্ম নিজেই সেটিকে কোয়ারেন্টিনে রাখে; বাকি সব চলতে থাকে। কারণ পড়ে “আবার চেষ্টা করুন” চাপুন।', en: 'A module that keeps failing or hangs is put into quarantine by the platform itself; everything else goes on. Read the reason, then press “Try again”.' },
  'help-3': { bn: 'নতুন মডিউল সব সময় বন্ধ অবস্থায় আসে।', en: 'A new module always arrives disabled.' },
});
