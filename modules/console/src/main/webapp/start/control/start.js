// What the first steps need to know, over HTTP.

import { get } from '../../shell/control/api.js';

const none = (fallback) => (e) => {
  if (e.status === undefined) throw e;
  return fallback;
};

/** How far the house is: modules, people, whether mail can leave. What one may not see counts as unknown. */
export async function howFar() {
  const [modules, people, factors, settings] = await Promise.all([
    get('/api/core/modules?brief=true').catch(none([])),
    get('/api/core/people?size=2').catch(none(null)),
    get('/api/core/factors', { quiet: true }).catch(none(null)),
    get('/api/core/settings').catch(none(null)),
  ]);
  return {
    modules,
    people: people ? people.items.length : null,
    secured: factors ? Boolean(factors.totpSince) || factors.passkeys.length > 0 : null,
    mail: settings?.find((s) => /(mail|smtp).*host$/.test(s.key)) ?? null,
  };
}
