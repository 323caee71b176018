// Words for taking a module out of the house.

import { words } from '../../shell/entity/words.js';

export const w = words({
  leave: { bn: 'সরিয়ে ফেলুন…', en: 'Uninstall…' },
  'leave-title': { bn: '“{name}” সরিয়ে ফেলবেন?', en: 'Uninstall “{name}”?' },
  'leave-tables': { bn: 'এর তথ্য', en: 'What it keeps' },
  'leave-table': { bn: '{name}: {n}টি সারি', en: { one: '{name}: {n} row', other: '{name}: {n} rows' } },
  'leave-tables-none': { bn: 'এর কোনো তথ্য নেই।', en: 'It keeps nothing.' },
  'leave-data': { bn: 'তথ্যের কী হবে', en: 'What becomes of the data' },
  'leave-KEEP': { bn: 'থাকুক; আবার বসালে পাওয়া যাবে', en: 'Keep them; they are there when it comes back' },
  'leave-EXPORT': { bn: 'নকল করে রাখুন, তারপর থাকুক', en: 'Export them, and keep them' },
  'leave-ERASE': { bn: 'অপেক্ষার সময় পার হলে মুছে যাক', en: 'Erase them after the waiting time' },
  'leave-EXPORT-title': { bn: 'তথ্যের নকল', en: 'Export of the data' },
  exporting: { bn: 'নকল লেখা হচ্ছে: {file}। এটি বন্ধ করলেও চলতে থাকবে।', en: 'Being written: {file}. It goes on when you close this.' },
  'export-waits': { bn: 'কয়েক সেকেন্ডে শুরু হবে।', en: 'It begins within seconds.' },
  'leave-confirm': { bn: 'নিশ্চিত করতে {id} লিখুন', en: 'To confirm, type {id}' },
  'left-told': { bn: '“{name}” সরানো হয়েছে।', en: '“{name}” was uninstalled.' },
  'left-erased': { bn: 'তথ্য মুছবে {when}।', en: 'Its data are erased {when}.' },
  'erasure-waits': { bn: 'সরানো হয়েছে; এর তথ্য {when} মুছে যাবে।', en: 'It was uninstalled; its data are erased {when}.' },
  'erasure-off': { bn: 'মোছা বাতিল করুন', en: 'Call the erasure off' },
  'erasure-off-told': { bn: 'মোছা বাতিল; তথ্য থাকছে।', en: 'Called off; the data stay.' },
  'is-blocked': { bn: 'এখনই করা যাবে না', en: 'Not possible now' },
});
