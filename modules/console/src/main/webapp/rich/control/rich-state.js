// A text that is being written, out of markup and back.

import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as Reader, DOMSerializer } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { schema } from '../entity/rich-schema.js';

const { nodes, marks } = schema;
const trusted = globalThis.trustedTypes?.createPolicy('becs-rich-text', { createHTML: (markup) => markup }) ?? { createHTML: (markup) => markup };

const breaks = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});

const keys = {
  'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo, 'Mod-b': toggleMark(marks.strong), 'Mod-i': toggleMark(marks.em),
  Enter: splitListItem(nodes.list_item), 'Shift-Enter': breaks, 'Mod-[': liftListItem(nodes.list_item), 'Mod-]': sinkListItem(nodes.list_item),
  Tab: goToNextCell(1), 'Shift-Tab': goToNextCell(-1),
};

const typed = inputRules({ rules: [
  wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
  wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
  wrappingInputRule(/^[1১][.।)]\s$/, nodes.ordered_list),
  textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, (match) => ({ level: match[1].length })),
] });

/** The document that markup says. It is read in a document of its own, where nothing runs or is fetched. */
export const read = (markup) => Reader.fromSchema(schema).parse(new DOMParser().parseFromString(trusted.createHTML(markup), 'text/html').body);

export const begin = (markup, plugins = []) => EditorState.create({
  doc: read(markup), plugins: [typed, keymap(keys), keymap(baseKeymap), history(), tableEditing(), ...plugins],
});

/** Markup as the server wants it; nothing at all for an empty text. */
export function write(doc) {
  if (doc.childCount === 1 && doc.firstChild.isTextblock && doc.firstChild.content.size === 0) return '';
  const body = document.implementation.createHTMLDocument('').body;
  body.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: body.ownerDocument }));
  return new XMLSerializer().serializeToString(body)
    .replace(/^<body[^>]*>|<\/body>$/g, '').replace(/ xmlns="[^"]*"/g, '').replace(/<(br|hr|img)([^>]*?)\s*\/>/g, '<$1$2>');
}

/** Words as people count them: signs that stand on a letter belong to it. */
export const count = (doc) => (doc.textBetween(0, doc.content.size, ' ', ' ').match(/[\p{L}\p{M}\p{Nd}\u200C\u200D]+/gu) ?? []).length;
