// One's own account, over HTTP: how one signs in, and where one is signed in.

import { get, post, put, remove } from '../../shell/control/api.js';
import { asJson, creationOptions } from '../../session/entity/passkey-json.js';

const FACTORS = '/api/core/factors';
const SESSIONS = '/api/core/sessions';

/** Quiet: whoever came in with a token has none, and is not sent to the door for that. */
export const factors = () => get(FACTORS, { quiet: true });
export const changePassword = (current, password) => put(`${FACTORS}/password`, current ? { current, password } : { password });
/** {secret, address}: shown once. */
export const beginTotp = () => post(`${FACTORS}/totp`);
export const confirmTotp = (code) => post(`${FACTORS}/totp/confirmation`, { code });
export const removeTotp = () => remove(`${FACTORS}/totp`);
export const renewRecoveryCodes = () => post(`${FACTORS}/recovery-codes`);
export const removePasskey = (id) => remove(`${FACTORS}/passkeys/${encodeURIComponent(id)}`);
export const sessions = () => get(SESSIONS, { quiet: true });
export const endSession = (id) => remove(`${SESSIONS}/${encodeURIComponent(id)}`);
/** This one, too. */
export const endAll = () => remove(SESSIONS);

/** Lets the browser make a passkey, and hands it in. */
export async function addPasskey(label) {
  const answer = await post(`${FACTORS}/passkeys/options`, {});
  const made = await navigator.credentials.create({ publicKey: creationOptions(answer.publicKey ?? answer) });
  return post(`${FACTORS}/passkeys`, { label, passkey: asJson(made) });
}
