// Signs in with a passkey, or makes one. The button shows where the browser has passkeys; everything else works without it.
const box = document.querySelector("[data-passkey]");
const API = "/api/core/";

async function send(path, body) {
  const answer = await fetch(API + path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Becs-Request": "1", "Accept-Language": document.documentElement.lang },
    body: body && JSON.stringify(body),
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.detail || said.title || box.dataset.failed);
  return said;
}

async function shown() {
  const options = await send("session/passkey/options", {});
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options.publicKey ?? options);
  return (await navigator.credentials.get({ publicKey })).toJSON();
}

const acts = {
  in: async () => { await send("session/passkey", await shown()); location.assign(box.dataset.home); },
  second: async () => { await send("session/second-factor", { passkey: await shown() }); location.assign(box.dataset.home); },
  new: async () => {
    const options = await send("factors/passkeys/options");
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options.publicKey ?? options);
    const passkey = (await navigator.credentials.create({ publicKey })).toJSON();
    const { recoveryCodes = [] } = await send("factors/passkeys", { label: navigator.platform.slice(0, 60), passkey });
    if (!recoveryCodes.length) location.reload();
    say(box.dataset.recovery);
    const list = document.createElement("ul");
    for (const code of recoveryCodes) list.append(Object.assign(document.createElement("li"), { textContent: code }));
    box.append(list);
  },
};

function say(words) {
  box.querySelector("[role=status]").textContent = words;
}

if (box && window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON) {
  const button = box.querySelector("button");
  box.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    say("");
    try {
      await acts[box.dataset.passkey]();
    } catch (e) {
      say(e instanceof DOMException ? box.dataset.failed : e.message);
    } finally {
      button.disabled = false;
    }
  });
}
