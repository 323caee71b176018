// Words for picking one of many.

import { words } from '../../shell/entity/words.js';

export const w = words({
  type: { bn: 'লিখে খুঁজুন', en: 'Type to find' },
  none: { bn: 'এই নামে কিছু নেই।', en: 'Nothing by that name.' },
});
