// Holidays out of lines that somebody pastes: a day, its name in Bangla, its name in English; separated as a sheet separates.

const BANGLA = '০১২৩৪৫৬৭৮৯';
const digits = (text) => text.replace(/[০-৯]/g, (d) => BANGLA.indexOf(d));

/** 2027-02-21 of this, of 21/02/2027 or of 21.2.2027; null where it is no day. */
export function dayOf(typed) {
  const plain = digits(typed.trim());
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(plain);
  const [year, month, day] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : [];
  if (!year) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}

/** Cells of a line; quotes keep a separator. */
function cells(line) {
  const separator = ['\t', ';', '|', ','].find((s) => line.includes(s)) ?? ',';
  const found = [];
  let cell = '';
  let quoted = false;
  for (const c of line) {
    if (c === '"') quoted = !quoted;
    else if (c === separator && !quoted) { found.push(cell.trim()); cell = ''; }
    else cell += c;
  }
  return [...found, cell.trim()];
}

/** {holidays, wrong}: `wrong` holds the numbers of lines that cannot be read; then nothing is to be taken. */
export function holidaysOf(text) {
  const holidays = [];
  const wrong = [];
  text.split(/\r?\n/).forEach((line, at) => {
    if (!line.trim()) return;
    const [typed, bn, en] = cells(line);
    const day = dayOf(typed);
    if (day && bn && en) holidays.push({ day, bn, en });
    else wrong.push(at + 1);
  });
  return { holidays, wrong };
}
