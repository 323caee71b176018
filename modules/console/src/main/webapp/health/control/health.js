// How the servers are, over HTTP.

import { get } from '../../shell/control/api.js';

/** The check that a load balancer asks; also its "no" is an answer. */
async function ready() {
  try {
    return await get('/health/ready');
  } catch (e) {
    if (e.status !== 503) throw e;
    return { status: 'DOWN', checks: [] };
  }
}

export async function all() {
  const [health, applications, nodes, here] = await Promise.all([
    ready(), get('/api/core/applications'), get('/api/core/nodes'), get('/api/core/nodes/this'),
  ]);
  return { health, applications, nodes, here };
}
