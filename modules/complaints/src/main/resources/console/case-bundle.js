// A dossier with all its exhibits, as one file.

import { refused, save } from 'becs/console';
import * as api from './case-api.js';
import { w } from './case-proof-words.js';
import { knowing } from './case-unscanned.js';

/** Saves it; where nobody has looked through an exhibit yet, once that was accepted. */
export async function bundled(number, id, reason, reasons) {
  const take = async (asked) => save(await api.bundle(number, id, asked), `dossier-${number}.zip`);
  try {
    await take({ reason });
  } catch (e) {
    if (e.status === undefined) throw e;
    if (e.code !== 'complaints.dossier.unscanned') return refused(e);
    return knowing({ what: 'bundle-unscanned', lead: w('bundle-unscanned-lead'), reason, reasons, take: (why) => take({ reason: why, unscanned: true }) });
  }
}
