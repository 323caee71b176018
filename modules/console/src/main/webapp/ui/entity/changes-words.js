// Words for what changed.

import { words } from '../../shell/entity/words.js';

export const w = words({
  'diff-field': { bn: 'ঘর', en: 'Field' },
  'diff-before': { bn: 'আগে', en: 'Before' },
  'diff-after': { bn: 'পরে', en: 'After' },
});
