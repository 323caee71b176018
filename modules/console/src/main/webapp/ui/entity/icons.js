// Line drawings, 24 by 24, in the colour of the text. Decoration: the words beside them say what they mean.

import { svg, html } from 'lit';

const drawings = {
  menu: svg`<path d="M4 7h16M4 12h16M4 17h16"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  help: svg`<circle cx="12" cy="12" r="9"/><path d="M9.4 9.3a2.7 2.7 0 1 1 3.9 2.6c-.9.5-1.3 1-1.3 2M12 17.2v.1"/>`,
  bell: svg`<path d="M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 2h-15zM10 21h4"/>`,
  person: svg`<circle cx="12" cy="8.2" r="3.7"/><path d="M4.5 20c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"/>`,
  people: svg`<circle cx="9" cy="8.5" r="3.3"/><path d="M2.5 19.500c.7-3.6 3.3-5.3 6.5-5.300s5.8 1.7 6.5 5.300M15.5 5.600a3.2 3.2 0 0 1 0 5.900M18 14.800c2 .7 3.2 2.4 3.6 4.7"/>`,
  modules: svg`<path d="M4 4h7v7H4zM13 13h7v7h-7zM4 13h7v7H4z"/><path d="M16.5 3.500v7M13 7h7"/>`,
  health: svg`<path d="M3 12.500h4l2.5-6 4 11 2.5-5h5"/>`,
  events: svg`<path d="M4 13.5 6.5 5h11l2.5 8.500V19H4zM4 13.500h5a3 3 0 0 0 6 0h5"/>`,
  key: svg`<circle cx="8" cy="15.5" r="3.8"/><path d="m11 12.5 8.5-8.500M16 7.500l2.5 2.500M13.5 10l1.8 1.8"/>`,
  shield: svg`<path d="M12 3.5 5 6v5.500c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6z"/><path d="m9 12 2.2 2.200L15.2 10"/>`,
  book: svg`<path d="M5 5.500A2.5 2.5 0 0 1 7.5 3H19v15H7.500A2.5 2.5 0 0 0 5 20.500zM5 20.500A2.5 2.5 0 0 0 7.5 21H19v-3M9 7.500h6"/>`,
  stamp: svg`<path d="M9.5 11.5 8.5 7a3.5 3.5 0 1 1 7 0l-1 4.500H18a1.5 1.5 0 0 1 1.5 1.500v3h-15v-3A1.5 1.5 0 0 1 6 11.500zM4.5 20h15"/>`,
  letter: svg`<path d="M3.5 6h17v12.500h-17zM3.5 7l8.5 6.500L20.5 7"/>`,
  sliders: svg`<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.500V12l3 2"/>`,
  ruler: svg`<path d="M3.5 15.5 15.5 3.500l5 5-12 12zM7 12l2 2M10 9l2 2M13 6l2 2"/>`,
  light: svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.400M18.4 5.6 17 7M7 17l-1.4 1.4"/>`,
  dark: svg`<path d="M20 14.500A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.500z"/>`,
  auto: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 3.500v17A8.5 8.5 0 0 0 12 3.500z" fill="currentColor"/>`,
  back: svg`<path d="m14.5 6-6 6 6 6"/>`,
  on: svg`<path d="M12 4v7M7.5 6.500a7.5 7.5 0 1 0 9 0"/>`,
  check: svg`<path d="m5 12.5 4.5 4.500L19 7.5"/>`,
  stop: svg`<circle cx="12" cy="12" r="8.5"/><path d="m6.5 6.5 11 11"/>`,
  info: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 8v.1"/>`,
  keep: svg`<path d="M5 8h14v11H5zM4 5h16v3H4zM10 12h4"/>`,
  warn: svg`<path d="M12 4 2.8 19.500h18.400zM12 10v4.500M12 17v.1"/>`,
  up: svg`<path d="m6 14.5 6-6 6 6"/>`,
  columns: svg`<path d="M4 5h16v14H4zM9.5 5v14M14.5 5v14"/>`,
  again: svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.400M19.5 3.500v4h-4"/>`,
  home: svg`<path d="M4 11.5 12 4l8 7.500M6 10v10h12V10"/>`,
  link: svg`<path d="M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1"/>`,
  bullets: svg`<path d="M9 6.500h11M9 12h11M9 17.500h11M4.500 6.500h.1M4.500 12h.1M4.500 17.500h.1"/>`,
  numbers: svg`<path d="M10 6.500h10M10 12h10M10 17.500h10M4 5l1.500-1v5M4 14.500c2.500-2 3 0 1.500 1.700L4 18.500h3"/>`,
  card: svg`<path d="M3.500 6h17v12h-17zM3.500 13.500h17M7 16h5"/>`,
  picture: svg`<path d="M3.500 5h17v14h-17zM4 17l5-5.500 4 4 2.500-2.500 4.500 4.500"/><circle cx="15.500" cy="9" r="1.500"/>`,
  table: svg`<path d="M3.500 5h17v14h-17zM3.500 10h17M3.500 14.500h17M9.200 5v14M14.800 5v14"/>`,
  shop: svg`<path d="M4 9.500 5.500 4h13L20 9.500V20H4zM4 9.500c0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0"/>`,
  page: svg`<path d="M6 3.500h8l4 4v13H6zM9 11h6M9 15h6"/>`,
  rule: svg`<path d="M4 12h16"/>`,
  undo: svg`<path d="M8 5 4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-3"/>`,
  redo: svg`<path d="m16 5 4 4-4 4M20 9H10a5.500 5.500 0 0 0 0 11h3"/>`,
  out: svg`<path d="M10 4H5v16h5M14 8l4 4-4 4M18 12H9"/>`,
};

/** Every name that has a drawing. */
export const names = Object.keys(drawings);

export const has = (name) => Object.hasOwn(drawings, name);

export const icon = (name) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawings[name] ?? drawings.info}</svg>`;
