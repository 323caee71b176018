// Words for settings.

import { words } from '../../shell/entity/words.js';

export const w = words({
  title: { bn: 'সেটিং', en: 'Settings' },
  lead: { bn: 'প্রতিটি মডিউল কী কী মানে চলে; কোনগুলো এখান থেকেই বদলানো যায়।', en: 'The values by which each module works, and which of them can be changed here.' },
  find: { bn: 'সেটিং খুঁজুন', en: 'Find a setting' },
  change: { bn: 'বদলান', en: 'Change' },
  save: { bn: 'রাখুন', en: 'Save' },
  value: { bn: 'মান', en: 'Value' },
  'default': { bn: 'নিজে থেকে: {value}', en: 'By default: {value}' },
  'default-empty': { bn: 'নিজে থেকে খালি', en: 'Empty by default' },
  range: { bn: '{least} থেকে {most}', en: '{least} to {most}' },
  duration: { bn: 'সময়ের দৈর্ঘ্য, যেমন 30m, 12h বা PT30M', en: 'A length of time, such as 30m, 12h or PT30M' },
  'secret-hint': { bn: 'আগের মান দেখানো হয় না; নতুন লিখলে সেটিই চলবে।', en: 'The value before is not shown; what you write replaces it.' },
  secret: { bn: 'গোপন', en: 'secret' },
  given: { bn: 'দেওয়া আছে', en: 'given' },
  'not-given': { bn: 'দেওয়া নেই', en: 'not given' },
  empty: { bn: 'খালি', en: 'empty' },
  yes: { bn: 'হ্যাঁ', en: 'Yes' },
  no: { bn: 'না', en: 'No' },
  DEFAULT: { bn: 'নিজে থেকে', en: 'Default' },
  STAFF: { bn: 'এখান থেকে', en: 'Set here' },
  SERVER: { bn: 'সার্ভার থেকে', en: 'Set by the server' },
  reset: { bn: 'আগের মতো', en: 'Back to default' },
  'changed-told': { bn: '“{label}” বদলেছে।', en: '“{label}” was changed.' },
  'reset-told': { bn: '“{label}” আবার নিজের মানে।', en: '“{label}” is back to its default.' },
  'nothing-found': { bn: 'এই শব্দে কোনো সেটিং নেই।', en: 'No setting has these words.' },
  'help-1': { bn: '“সার্ভার থেকে” মানে সার্ভারের চালক ঠিক করে দিয়েছেন; এখান থেকে বদলানো যায় না।', en: '“Set by the server” means that its operator decided; it cannot be changed here.' },
  'help-2': { bn: 'বদল সঙ্গে সঙ্গে সব সার্ভারে চলে, আবার চালু করতে হয় না।', en: 'A change holds on every server at once; nothing has to be started again.' },
});
