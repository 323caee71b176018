// What can be done with a text: what a button does, and whether it is on.

import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { closeHistory, redo, undo } from 'prosemirror-history';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { toUnicode } from '../entity/bijoy.js';
import { schema } from '../entity/rich-schema.js';

const { nodes, marks } = schema;

const inside = (state, type) => {
  for (let depth = state.selection.$from.depth; depth > 0; depth--) {
    if (state.selection.$from.node(depth).type === type) return true;
  }
  return false;
};

export const has = (state, mark) => {
  const { from, to, $from, empty } = state.selection;
  return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
};

const toggleList = (type) => (state, dispatch) => (inside(state, type) ? liftListItem(nodes.list_item)(state, dispatch) : wrapInList(type)(state, dispatch));
const toggleQuote = (state, dispatch) => (inside(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch));

const insert = (node) => (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(node()).scrollIntoView());
  return true;
};

const table = () => {
  const row = (type) => nodes.table_row.create(null, [0, 1, 2].map(() => type.createAndFill()));
  return nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
};

/** {name, sign or icon, run, on}: a button each, in their order. */
export const buttons = [
  { name: 'strong', sign: 'B', run: toggleMark(marks.strong), on: (state) => has(state, marks.strong) },
  { name: 'em', sign: 'I', run: toggleMark(marks.em), on: (state) => has(state, marks.em) },
  { name: 'link', icon: 'link', asks: 'link', on: (state) => has(state, marks.link) },
  { name: 'bullets', icon: 'bullets', run: toggleList(nodes.bullet_list), on: (state) => inside(state, nodes.bullet_list) },
  { name: 'numbers', icon: 'numbers', run: toggleList(nodes.ordered_list), on: (state) => inside(state, nodes.ordered_list) },
  { name: 'quote', sign: '“', run: toggleQuote, on: (state) => inside(state, nodes.blockquote) },
  { name: 'footnote', sign: '†', asks: 'footnote', on: (state) => has(state, marks.footnote) },
  { name: 'card', icon: 'card', asks: 'card' },
  { name: 'picture', icon: 'picture', asks: 'picture' },
  { name: 'table', icon: 'table', run: insert(table) },
  { name: 'rule', icon: 'rule', run: insert(() => nodes.horizontal_rule.create()) },
  { name: 'undo', icon: 'undo', run: undo },
  { name: 'redo', icon: 'redo', run: redo },
];

/** What kind the paragraph is in which one writes. */
export const block = (state) => {
  const { parent } = state.selection.$from;
  return parent.type === nodes.heading ? `h${parent.attrs.level}` : 'paragraph';
};

export const toBlock = (name) => (name === 'paragraph' ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level: Number(name.slice(1)) }));

/** Puts an address on what is selected, or takes it away; where nothing is selected the address itself is written. */
export const linkTo = (href) => (state, dispatch) => {
  const { from, to, empty } = state.selection;
  const tr = state.tr;
  if (!href) tr.removeMark(from, to, marks.link);
  else if (empty) tr.insert(from, schema.text(href, [marks.link.create({ href })]));
  else tr.addMark(from, to, marks.link.create({ href }));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** What is selected becomes a footnote, or is none any more; where nothing is selected these words are written as one. */
export const note = (words) => (state, dispatch) => {
  if (!words) return toggleMark(marks.footnote)(state, dispatch);
  const end = state.selection.$to.pos;
  dispatch?.(state.tr.insert(end, schema.text(words, [marks.footnote.create()])).removeStoredMark(marks.footnote).scrollIntoView());
  return true;
};

/** {href, title, site} of the card that is selected, if one is. */
export const cardAt = (state) => (state.selection.node?.type === nodes.card ? state.selection.node.attrs : null);

export const lead = (card) => insert(() => nodes.card.create(card));

export const show = ({ src, alt }) => insert(() => nodes.figure.create({ src, alt }));

/** Turns the Bijoy text of a range into Unicode: one step, which can be undone by itself. */
export const unicode = ({ from, to }) => (state, dispatch) => {
  const tr = closeHistory(state.tr);
  state.doc.nodesBetween(from, Math.min(to, state.doc.content.size), (node, at) => {
    if (!node.isText) return;
    const [start, end] = [Math.max(from, at), Math.min(to, at + node.nodeSize)];
    const text = toUnicode(node.text.slice(start - at, end - at));
    tr.replaceWith(tr.mapping.map(start), tr.mapping.map(end, -1), schema.text(text, node.marks));
  });
  dispatch?.(tr.scrollIntoView());
  return true;
};
