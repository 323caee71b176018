// What WebAuthn wants from a browser and gives back, as JSON; browsers that cannot do it themselves are helped.

import { fromBase64Url, toBase64Url } from './base64url.js';

const withBytes = (those) => (those ?? []).map((c) => ({ ...c, id: fromBase64Url(c.id) }));

export function creationOptions(json) {
  if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) return PublicKeyCredential.parseCreationOptionsFromJSON(json);
  return { ...json, challenge: fromBase64Url(json.challenge), user: { ...json.user, id: fromBase64Url(json.user.id) }, excludeCredentials: withBytes(json.excludeCredentials) };
}

export function requestOptions(json) {
  if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) return PublicKeyCredential.parseRequestOptionsFromJSON(json);
  return { ...json, challenge: fromBase64Url(json.challenge), allowCredentials: withBytes(json.allowCredentials) };
}

export function asJson(credential) {
  if (credential.toJSON) return credential.toJSON();
  const { response } = credential;
  const parts = {};
  for (const name of ['attestationObject', 'authenticatorData', 'clientDataJSON', 'signature', 'userHandle']) {
    if (response[name]) parts[name] = toBase64Url(response[name]);
  }
  if (response.getTransports) parts.transports = response.getTransports();
  return {
    id: credential.id, rawId: toBase64Url(credential.rawId), type: credential.type, response: parts,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}
