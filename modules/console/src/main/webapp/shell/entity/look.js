// Light or dark: as the machine wants it, unless the person says otherwise.

const KEPT = 'becs.console.look';
const LOOKS = ['auto', 'light', 'dark'];

export const looks = LOOKS;

export function look() {
  const kept = localStorage.getItem(KEPT);
  return LOOKS.includes(kept) ? kept : 'auto';
}

export function wear(wanted) {
  localStorage.setItem(KEPT, wanted);
  if (wanted === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = wanted;
}

wear(look());
