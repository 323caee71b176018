// A job: whether there is something to watch.

const MOODS = { DONE: 'good', FAILED: 'wrong', STOPPED: 'warn' };

/** It is being done, or its time has come. */
export const isUnderWay = (job) => job.waiting || job.result === 'RUNNING';

export const mood = (job) => MOODS[job.result] ?? '';
