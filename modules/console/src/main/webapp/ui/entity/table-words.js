// Words for what one chooses about a table.

import { words } from '../../shell/entity/words.js';

export const w = words({
  columns: { bn: 'কলাম', en: 'Columns' },
  views: { bn: 'রাখা দৃশ্য', en: 'Saved views' },
  'view-name': { bn: 'এই দৃশ্যের নাম', en: 'Name of this view' },
  save: { bn: 'রাখুন', en: 'Save' },
});
