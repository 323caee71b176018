// Words for roles.

import { words } from '../../shell/entity/words.js';

export const w = words({
  title: { bn: 'ভূমিকা', en: 'Roles' },
  lead: { bn: 'এক একটি ভূমিকা কয়েকটি অনুমতির সমষ্টি। মানুষ ভূমিকা পান, ভূমিকা থেকে অনুমতি।', en: 'A role is a set of permissions. People hold roles, and permissions through them.' },
  name: { bn: 'নাম', en: 'Name' },
  'name-bn': { bn: 'বাংলায় নাম', en: 'Name in Bangla' },
  'name-en': { bn: 'ইংরেজিতে নাম', en: 'Name in English' },
  id: { bn: 'সংক্ষিপ্ত নাম', en: 'Short name' },
  'id-hint': { bn: 'ছোট হাতের ইংরেজি অক্ষর, যেমন press-team। পরে বদলানো যায় না।', en: 'Lower-case letters, such as press-team. It cannot be changed later.' },
  permissions: { bn: 'অনুমতি', en: 'Permissions' },
  count: { bn: '{n}টি অনুমতি', en: { one: '{n} permission', other: '{n} permissions' } },
  kind: { bn: 'ধরন', en: 'Kind' },
  shipped: { bn: 'প্ল্যাটফর্মের', en: 'Of the platform' },
  own: { bn: 'নিজেদের বানানো', en: 'Made here' },
  'second-factor': { bn: 'দ্বিতীয় প্রমাণ লাগে', en: 'Needs a second factor' },
  'second-factor-short': { bn: 'দ্বিতীয় প্রমাণ', en: 'Second factor' },
  yes: { bn: 'লাগে', en: 'Needed' },
  no: { bn: 'লাগে না', en: 'Not needed' },
  'new': { bn: 'নতুন ভূমিকা', en: 'New role' },
  change: { bn: 'বদলান', en: 'Change' },
  save: { bn: 'রাখুন', en: 'Save' },
  'saved-told': { bn: 'ভূমিকাটি রাখা হয়েছে।', en: 'The role was saved.' },
  remove: { bn: 'সরান', en: 'Remove' },
  'remove-title': { bn: '“{name}” সরাবেন?', en: 'Remove “{name}”?' },
  'remove-body': { bn: 'যাঁদের এই ভূমিকা আছে তাঁরা এর অনুমতি হারাবেন।', en: 'Whoever holds it loses its permissions.' },
  'removed-told': { bn: 'ভূমিকা সরানো হয়েছে।', en: 'The role was removed.' },
  'help-1': { bn: 'প্ল্যাটফর্মের ভূমিকা বদলানো যায় না; আলাদা কিছু লাগলে নিজেদের ভূমিকা বানান।', en: 'Roles of the platform cannot be changed; make your own where you need another set.' },
});
