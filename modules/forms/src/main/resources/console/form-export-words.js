// Words for the export of what was handed in.

import { words } from 'becs/console';

export const w = words({
  title: { bn: '{form}: জমা পড়া উত্তর নামান', en: '{form}: download what was handed in' },
  lead: { bn: 'সব সংস্করণের কলাম থাকে, স্পর্শকাতর উত্তর থাকে না। কে কতটা নামালেন, তা কাজের খাতায় লেখা থাকে।', en: 'With the columns of all versions, without what is sensitive. Who downloads how much stands in the audit log.' },
  table: { bn: 'কোন টেবিল', en: 'Which table' },
  submissions: { bn: 'প্রতি জমায় এক লাইন', en: 'One line for each submission' },
  act: { bn: 'CSV নামান', en: 'Download CSV' },
  pieces: { bn: '{n}টি অংশ এসেছে', en: { one: '{n} part has come', other: '{n} parts have come' } },
  told: { bn: 'ফাইলটি নামছে।', en: 'The file is being saved.' },
});
