// Words of the help beside each screen.

import { words } from './words.js';

export const w = words({
  'help-none': { bn: 'এই পাতার জন্য আলাদা কোনো কথা লেখা হয়নি।', en: 'Nothing special is written about this screen.' },
  'help-keys': { bn: 'কিবোর্ডে', en: 'By keyboard' },
  'key-find': { bn: 'খুঁজুন বা কিছু করুন', en: 'find or do something' },
  'key-help': { bn: 'এই সাহায্য', en: 'this help' },
  'key-escape': { bn: 'যা খোলা আছে তা বন্ধ', en: 'close what is open' },
  'key-tab': { bn: 'পরেরটিতে, আগেরটিতে', en: 'to the next, to the one before' },
});
