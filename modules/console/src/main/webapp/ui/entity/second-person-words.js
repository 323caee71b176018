// Words for what another person must agree to.

import { words } from '../../shell/entity/words.js';

export const w = words({
  asked: { bn: 'এতে আরেকজনের সম্মতি লাগে। তাঁর অনুমোদন চাওয়া হয়েছে।', en: 'A second person must agree to this. They were asked.' },
  look: { bn: 'আবেদনটি দেখুন', en: 'Look at the request' },
});
