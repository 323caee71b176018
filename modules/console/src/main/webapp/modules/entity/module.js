// What a module's state means, in one word and one colour.

const MOODS = { ENABLED: 'good', QUARANTINED: 'wrong', INSTALLED_DISABLED: 'warn' };

export const isHere = (module) => module.versions.length > 0;

export const state = (module) => (isHere(module) ? module.state : 'ABSENT');

export const mood = (module) => (isHere(module) ? MOODS[module.state] ?? '' : 'warn');

/** What staff can do with it next. */
export function nextStep(module) {
  if (!isHere(module)) return null;
  if (module.state === 'ENABLED') return 'disable';
  return module.state === 'QUARANTINED' ? 'resume' : 'enable';
}
