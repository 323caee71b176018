// Words for jobs.

import { words } from '../../shell/entity/words.js';

export const w = words({
  title: { bn: 'পালা করা কাজ', en: 'Jobs' },
  lead: { bn: 'প্ল্যাটফর্ম নিজে থেকে যা করে: কবে শেষ হয়েছে, কবে আবার হবে।', en: 'What the platform does by itself: when it was last done, when it is done next.' },
  name: { bn: 'কাজ', en: 'Job' },
  result: { bn: 'শেষ ফল', en: 'Last result' },
  RUNNING: { bn: 'চলছে', en: 'Running' },
  DONE: { bn: 'হয়েছে', en: 'Done' },
  FAILED: { bn: 'হয়নি', en: 'Failed' },
  STOPPED: { bn: 'থামানো হয়েছে', en: 'Stopped' },
  waiting: { bn: 'শুরু হতে যাচ্ছে…', en: 'About to begin…' },
  never: { bn: 'এখনো হয়নি', en: 'Not done yet' },
  ended: { bn: 'শেষ হয়েছে', en: 'Ended' },
  next: { bn: 'পরের বার', en: 'Next' },
  run: { bn: 'এখনই করুন', en: 'Do it now' },
  'run-told': { bn: '“{name}” শুরু হচ্ছে।', en: '“{name}” begins.' },
  'empty-title': { bn: 'কোনো কাজ নেই', en: 'No jobs' },
  'empty-lead': { bn: 'চালু মডিউলগুলোর কোনো পালা করা কাজ নেই।', en: 'No enabled module has anything to do by the clock.' },
  'help-1': { bn: 'কয়েকটি সার্ভার থাকলেও প্রতিটি কাজ একবারই হয়। থামালে কাজটি হাতের ধাপ শেষ করে থামে, আর পরের পালায় গোড়া থেকে শুরু হয়।', en: 'Each job is done once, however many servers there are. One that is stopped finishes the step it is at, and begins anew when its time comes again.' },
});
