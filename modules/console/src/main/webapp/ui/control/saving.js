// Gives somebody a file that was put together here.

/** The browser has begun to write the file by then. */
const KEPT = 60_000;

export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
