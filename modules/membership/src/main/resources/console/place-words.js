// Words of places.

import { words } from 'becs/console';

export const w = words({
  division: { bn: 'বিভাগ', en: 'Division' },
  district: { bn: 'জেলা', en: 'District' },
  upazila: { bn: 'উপজেলা বা থানা', en: 'Upazila or thana' },
  none: { bn: 'জানা নেই', en: 'Not known' },
});
