// The words of modules that hold several forms, in both languages side by side.

import { words } from 'becs/console';

export const w = words({
  modules: { bn: 'একাধিক ফরমের মডিউল', en: 'Modules of several forms' },
  module: { bn: 'মডিউল', en: 'Module' },
  lead: { bn: 'এর ফরমগুলো একসঙ্গে খোলে, আর একসঙ্গে সংস্করণ বদলায়।', en: 'Its forms open together and change their version together.' },
  about: { bn: 'এই মডিউল', en: 'This module' },
  forms: { bn: 'ফরম', en: 'Forms' },
  given: { bn: 'মানুষ যে সংস্করণ পেয়েছে', en: 'Version that people were given' },
  'close-all': { bn: 'সব ফরম বন্ধ করুন', en: 'Close all forms' },
  'close-all-title': { bn: '{form} মডিউলের সব ফরম বন্ধ করবেন?', en: 'Close all forms of {form}?' },
  'close-all-will': { bn: 'কোনোটিই আর উত্তর নেবে না, শুরু করা উত্তরও না। জমা পড়া সব পড়া যাবে।', en: 'None of them takes anything more, not even what was begun. What was handed in stays readable.' },
  'closed-told': { bn: '{form}: সব ফরম বন্ধ।', en: '{form}: all forms are closed.' },
  'open-one': { bn: 'শুধু এই ফরমটি খুলুন', en: 'Open this form alone' },
});
