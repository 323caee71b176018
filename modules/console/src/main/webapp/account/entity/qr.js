// A QR code (ISO/IEC 18004) of a short text: bytes, error correction M, versions 1 to 20. Own work, so that a secret need
// not pass through anybody's library; the browser test reads it back with another one.

const CHECKS = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
const MASKS = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3, (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3), (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** Squares as rows of true (dark) and false. */
export function qr(text) {
  const bytes = new TextEncoder().encode(text);
  const version = CHECKS.findIndex((_, v) => v > 0 && bytes.length <= room(v) - (v < 10 ? 2 : 3));
  if (version < 0) throw new Error(`${bytes.length} bytes are too many for a code`);
  const words = withChecks(packed(bytes, version), version);
  const candidates = MASKS.map((_, mask) => drawn(words, version, mask));
  return candidates.reduce((best, each) => (ugliness(each) < ugliness(best) ? each : best));
}

/** Squares of a version that hold words. */
function raw(version) {
  const places = Math.floor(version / 7) + 2;
  let squares = (16 * version + 128) * version + 64;
  if (version > 1) squares -= (25 * places - 10) * places - 55;
  if (version > 6) squares -= 36;
  return squares;
}

const all = (version) => Math.floor(raw(version) / 8);
const room = (version) => all(version) - CHECKS[version] * BLOCKS[version];

function packed(bytes, version) {
  const bits = [];
  const put = (value, length) => { for (let i = length - 1; i >= 0; i--) bits.push((value >> i) & 1); };
  put(4, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  put(0, Math.min(4, room(version) * 8 - bits.length));
  while (bits.length % 8) bits.push(0);
  const words = [];
  for (let i = 0; i < bits.length; i += 8) words.push(parseInt(bits.slice(i, i + 8).join(''), 2));
  for (let pad = 0xec; words.length < room(version); pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
}

/** Product in the field of 256. */
function times(a, b) {
  let product = 0;
  for (let i = 7; i >= 0; i--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> i) & 1) * a;
  }
  return product;
}

function divisor(degree) {
  const result = [...Array(degree - 1).fill(0), 1];
  for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
    for (let j = 0; j < degree; j++) result[j] = times(result[j], root) ^ (result[j + 1] ?? 0);
  }
  return result;
}

function remainder(words, by) {
  const result = by.map(() => 0);
  for (const word of words) {
    const factor = word ^ result.shift();
    result.push(0);
    by.forEach((c, i) => { result[i] ^= times(c, factor); });
  }
  return result;
}

/** Cut into blocks, each with its checks, and laid out word by word in turn. */
function withChecks(words, version) {
  const count = BLOCKS[version];
  const short = Math.floor(words.length / count);
  const longer = words.length % count;
  const by = divisor(CHECKS[version]);
  const blocks = [];
  for (let i = 0, at = 0; i < count; i++) {
    const length = short + (i >= count - longer ? 1 : 0);
    const data = words.slice(at, at + length);
    blocks.push({ data, checks: remainder(data, by) });
    at += length;
  }
  const inTurn = (part, length) => Array.from({ length }, (_, i) => blocks.map((b) => b[part][i])).flat().filter((w) => w !== undefined);
  return [...inTurn('data', short + 1), ...inTurn('checks', CHECKS[version])];
}

function drawn(words, version, mask) {
  const size = version * 4 + 17;
  const code = Array.from({ length: size }, () => Array(size).fill(null));
  const set = (x, y, dark) => { if (x >= 0 && y >= 0 && x < size && y < size) code[y][x] = Boolean(dark); };
  const ring = (cx, cy, radius, light) => {
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) set(cx + dx, cy + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  };
  for (let i = 0; i < size; i++) { set(6, i, i % 2 === 0); set(i, 6, i % 2 === 0); }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) ring(x, y, 4, [2, 4]);
  const places = aligned(version, size);
  for (const x of places) {
    for (const y of places) if (!(x === 6 && y === 6) && !(x === 6 && y === size - 7) && !(x === size - 7 && y === 6)) ring(x, y, 2, [1]);
  }
  about(set, size, version, mask);
  fill(code, size, words, mask);
  return code;
}

function aligned(version, size) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const places = [6];
  for (let at = size - 7; places.length < count; at -= step) places.splice(1, 0, at);
  return places;
}

function checked(value, length, by) {
  let rest = value;
  for (let i = 0; i < length; i++) rest = (rest << 1) ^ ((rest >> (length - 1)) * by);
  return (value << length) | rest;
}

/** What the code says of itself: correction (M is 0) and mask; from version 7 on the version. */
function about(set, size, version, mask) {
  const bits = checked(mask, 10, 0x537) ^ 0x5412;
  const bit = (i) => (bits >> i) & 1;
  for (let i = 0; i < 6; i++) set(8, i, bit(i));
  set(8, 7, bit(6)); set(8, 8, bit(7)); set(7, 8, bit(8));
  for (let i = 9; i < 15; i++) set(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i++) set(size - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i++) set(8, size - 15 + i, bit(i));
  set(8, size - 8, true);
  if (version < 7) return;
  const number = checked(version, 12, 0x1f25);
  for (let i = 0; i < 18; i++) {
    const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
    set(a, b, (number >> i) & 1);
    set(b, a, (number >> i) & 1);
  }
}

/** Words go up and down in columns of two, around what is drawn already. */
function fill(code, size, words, mask) {
  let i = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        if (code[y][x] !== null) continue;
        const dark = i < words.length * 8 && ((words[i >> 3] >> (7 - (i & 7))) & 1) === 1;
        code[y][x] = dark !== (MASKS[mask](x, y) === 0);
        i++;
      }
    }
  }
}

/** What makes a code hard to read: long runs, blocks, what looks like a corner, too much of one colour. */
function ugliness(code) {
  const size = code.length;
  const lines = [...code, ...code.map((_, x) => code.map((row) => row[x]))].map((line) => line.map(Number).join(''));
  let sum = 0;
  for (const line of lines) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) sum += run.length - 2;
    sum += 40 * ((line.match(/(?=00001011101|10111010000)/g) ?? []).length);
  }
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) if (code[y][x] === code[y - 1][x] && code[y][x] === code[y][x - 1] && code[y][x] === code[y - 1][x - 1]) sum += 3;
  }
  const dark = code.flat().filter(Boolean).length / (size * size);
  return sum + Math.floor(Math.abs(dark - 0.5) * 20) * 10;
}
