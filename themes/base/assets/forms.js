// Makes a form quicker; every button is a post that works without it.
const form = document.querySelector("form.form");
const bangla = document.documentElement.lang === "bn";
const said = () => form.querySelector(".saved");
let timer = 0;
let asking = 0;
let busy = false;
let saving = null;
let late = [];

function rest() {
  clearTimeout(timer);
  timer = 0;
}

// What is saved in the background goes without files.
function body(button, files) {
  const data = files ? new FormData() : new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (!(value instanceof File)) data.append(name, value);
    else if (files && value.size) data.append(name, value, value.name);
  }
  data.set(button, "1");
  return data;
}

// A photograph says more than is read on it; what only browsers read (WebP) becomes a JPEG.
async function shrunk(file) {
  if (/gif$/.test(file.type) || !file.type.startsWith("image/") || (/(jpeg|png)$/.test(file.type) && file.size < 3e5)) return file;
  const image = await createImageBitmap(file);
  const longest = Math.max(image.width, image.height);
  const canvas = document.createElement("canvas");
  for (let quality = 0.8, side = Math.min(1600, longest); ; quality > 0.51 ? quality -= 0.15 : side *= 0.8) {
    canvas.width = image.width * side / longest;
    canvas.height = image.height * side / longest;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
    if (blob.size < 3e5) return new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: blob.type });
  }
}

// The page that comes shows what was taken, or why not.
async function chosen() {
  busy = true;
  for (const box of late) {
    try {
      const kept = new DataTransfer();
      kept.items.add(await shrunk(box.files[0]));
      box.files = kept.files;
    } catch {
      // as it is
    }
  }
  const button = document.createElement("button");
  button.name = "_choose";
  form.append(button);
  busy = false;
  change(button);
}

// Kept on the server, as by any button; the answer is not looked at.
function save() {
  rest();
  if (busy || saving) timer = setTimeout(save, 2500);
  else saving = fetch(form.action, { method: "POST", body: body("_choose"), redirect: "manual", keepalive: true })
    .then(() => { said().textContent = said().dataset.saved; }, () => { said().textContent = ""; })
    .finally(() => { saving = null; });
}

// Other names of a long register. A browser shows only what holds the typed letters: another spelling says them beside it.
function ask(box) {
  const words = box.value.trim();
  clearTimeout(asking);
  if (words.length > 1) asking = setTimeout(async () => {
    const answer = await fetch(box.dataset.ask + encodeURIComponent(words)).catch(() => ({}));
    if (!answer.ok || box.value.trim() !== words) return;
    const has = (name) => name.toLowerCase().includes(words.toLowerCase());
    box.list.replaceChildren(...(await answer.json()).items.map((name) => new Option(has(name) ? "" : `${name} (${words})`, name)));
  }, 250);
}

function typed({ target }) {
  if (target.dataset.ask) ask(target);
  if (busy) late.push(target);
  said().textContent = "";
  rest();
  timer = setTimeout(save, 2500);
  sums();
}

// What is typed while the page is on its way is not in it.
function again(box) {
  const there = [...form.elements].find((e) => e.name === box.name && e.type === box.type && (!/^[rc]/.test(e.type) || e.value === box.value));
  return there ? [Object.assign(there, box.files ? { files: box.files } : { value: box.value, checked: box.checked })] : [];
}

// Files are sent; an answer brings its choices.
function typedIn(boxes) {
  const by = boxes.map((box) => form.querySelector(`[data-by="${box.id}"]`)).find(Boolean);
  if (boxes.some((box) => box.files)) chosen();
  else if (by) change(by);
}

// One more, one less, or the choices that belong to an answer: the server's page, put in place of this one.
async function change(button) {
  if (busy) return;
  busy = true;
  late = [];
  form.inert = /^_rem/.test(button.name); // rows move up
  rest();
  try {
    await saving;
    const answer = await fetch(form.action, { method: "POST", body: body(button.name, form.enctype.startsWith("multipart")) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const drawn = page.querySelector("form.form");
    if (!answer.ok || !drawn || !answer.url.endsWith(new URL(form.action).pathname)) throw new Error();
    const before = new Set([...form.elements].map((e) => e.name));
    conditions(page);
    form.replaceChildren(...drawn.childNodes);
    late = late.flatMap(again);
    const by = form.querySelector(`[data-by="${button.dataset.by}"]`);
    const next = late[late.length - 1] || (by ? by.parentElement.querySelector("select") || by
      : [...form.elements].find((e) => e.type !== "hidden" && !before.has(e.name))
        || form.querySelector(`[name="_add.${button.name.split(".")[1]}"]`));
    if (next) next.focus();
    sums();
  } catch {
    late = [];
    form.requestSubmit(button);
  } finally {
    busy = form.inert = false;
  }
  typedIn(late);
}

// Rules that hide rows are named anew on each page; the page's policy allows a sheet.
function conditions(page) {
  const rules = (from) => [...from.querySelectorAll("style")].filter((s) => s.textContent.startsWith("@supports selector(:has"));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules(page).map((s) => s.textContent).join(""));
  rules(document).forEach((s) => s.remove());
  document.adoptedStyleSheets = [sheet];
}

const amount = (text) => {
  const latin = text.replace(/[০-৯]/g, (d) => d.charCodeAt(0) - 0x9e6).replace(/[^0-9.-]/g, "");
  return latin === "" || isNaN(latin) ? null : Number(latin);
};

function total(names) {
  const found = names.split(" ").filter(Boolean).flatMap((name) => {
    const [rows, field] = name.split(".");
    const boxes = field ? `[name^="${rows}."][name$=".${field}"]` : `[name="${rows}"]`;
    return [...form.querySelectorAll(boxes)].map((box) => amount(box.value)).filter((v) => v !== null);
  });
  return found.length ? found.reduce((a, b) => a + b, 0) : null;
}

function sums() {
  for (const row of form.querySelectorAll("[data-add]")) {
    const all = total(row.dataset.add);
    if (all !== null) {
      const left = Math.round((all - (total(row.dataset.less) || 0)) * 100) / 100;
      const number = Math.abs(left).toLocaleString(bangla ? "bn-BD" : "en-IN", { minimumFractionDigits: left % 1 ? 2 : 0 });
      row.querySelector("dd").textContent = (left < 0 ? "-৳" : "৳") + number;
    }
  }
}

if (form && said()) {
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    rest();
    if (saving) { // one after the other, or the older one could win
      event.preventDefault();
      saving.finally(() => form.requestSubmit(button));
    } else if (button && !busy && /^_(add|remove|choose|clear)/.test(button.name) && window.CSSStyleSheet) {
      event.preventDefault();
      change(button);
    }
  });
  form.addEventListener("input", typed);
  form.addEventListener("change", (event) => {
    late.push(event.target);
    if (!busy) typedIn([event.target]);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer) save();
  });
  sums();
}
