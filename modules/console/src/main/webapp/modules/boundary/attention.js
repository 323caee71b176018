// Which modules need somebody.

import * as modules from '../control/modules.js';
import { w } from '../../shell/entity/attention-words.js';

export async function attention() {
  return (await modules.all())
    .filter((m) => m.state === 'QUARANTINED')
    .map((m) => ({ path: `modules/${m.id}`, icon: 'modules', text: w('modules', { name: m.name }) }));
}
