// Words for what takes a while.

import { words } from '../../shell/entity/words.js';

export const w = words({
  of: { bn: '{total}-এর মধ্যে {count}', en: '{count} of {total}' },
  stop: { bn: 'থামান', en: 'Stop' },
  stopping: { bn: 'হাতের ধাপটি শেষ হলেই থামবে।', en: 'It stops when the step it is at is done.' },
});
