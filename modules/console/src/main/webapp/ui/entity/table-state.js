// How one person wants to see one table: order, columns, words to look for; kept in this browser under names.

const KEPT = 'becs.console.table.';

/** State of the table of this name, as it was left. */
export function kept(name) {
  try {
    return { hidden: [], views: {}, ...JSON.parse(localStorage.getItem(KEPT + name) ?? '{}') };
  } catch {
    return { hidden: [], views: {} };
  }
}

export const keep = (name, state) => localStorage.setItem(KEPT + name, JSON.stringify(state));

/** Rows that hold every word of the text, in the wanted order. */
export function arranged(rows, columns, { sort, down, text }, compare) {
  const words = (text ?? '').toLocaleLowerCase().normalize('NFC').split(/\s+/).filter(Boolean);
  const found = words.length
    ? rows.filter((row) => {
      const all = columns.map((c) => String(c.value?.(row) ?? '')).join(' ').toLocaleLowerCase().normalize('NFC');
      return words.every((word) => all.includes(word));
    })
    : rows;
  const column = columns.find((c) => c.key === sort);
  if (!column) return found;
  const order = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a ?? ''), String(b ?? '')));
  return [...found].sort((a, b) => order(column.value(a), column.value(b)) * (down ? -1 : 1));
}
