// What a text of the site may hold, and nothing else: what is pasted from a word processor loses the rest by being read.

import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

const inline = 'inline*';
const picture = (dom) => ({
  src: dom.getAttribute('src'), alt: dom.getAttribute('alt') ?? '', width: dom.getAttribute('width'), height: dom.getAttribute('height'),
});
const drawn = ({ src, alt, width, height }) => ['img', { src, alt, ...(width ? { width } : {}), ...(height ? { height } : {}) }];
const pictured = { src: {}, alt: { default: '' }, width: { default: null }, height: { default: null } };
const carded = (dom) => {
  const link = dom.querySelector(':scope > a[href^="https://"]');
  return link && !dom.querySelector('img') && { href: link.getAttribute('href'), title: link.textContent, site: dom.querySelector('figcaption')?.textContent ?? '' };
};
const OWN = 'img[src^="/media/"]';

const nodes = {
  doc: { content: 'block+' },
  paragraph: { content: inline, group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    attrs: { level: { default: 2 } }, content: inline, group: 'block', defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((n) => ({ tag: `h${n}`, attrs: { level: Math.min(4, Math.max(2, n)) } })),
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  blockquote: { content: 'block+', group: 'block', defining: true, parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0] },
  bullet_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  ordered_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
  list_item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  code_block: { content: 'text*', marks: '', group: 'block', code: true, defining: true, parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }], toDOM: () => ['pre', 0] },
  horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  figure: {
    attrs: pictured, content: inline, group: 'block', defining: true,
    parseDOM: [{
      tag: 'figure', getAttrs: (dom) => { const own = dom.querySelector(OWN); return own ? picture(own) : false; },
      contentElement: (dom) => dom.querySelector('figcaption') ?? document.createElement('figcaption'),
    }],
    toDOM: (node) => ['figure', drawn(node.attrs), ['figcaption', 0]],
  },
  // Leads to another site; nothing of that site is fetched.
  card: {
    attrs: { href: {}, title: {}, site: { default: '' } }, group: 'block', atom: true, draggable: true,
    parseDOM: [{ tag: 'figure', getAttrs: (dom) => carded(dom) }],
    toDOM: ({ attrs }) => ['figure', ['a', { href: attrs.href }, attrs.title], ['figcaption', attrs.site]],
  },
  ...tableNodes({ tableGroup: 'block', cellContent: inline, cellAttributes: {} }),
  image: { inline: true, group: 'inline', draggable: true, attrs: pictured, parseDOM: [{ tag: OWN, getAttrs: picture }], toDOM: (node) => drawn(node.attrs) },
  hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  text: { group: 'inline' },
};

const mark = (tag, ...more) => ({ parseDOM: [{ tag }, ...more], toDOM: () => [tag, 0] });

const marks = {
  // The outermost, so that a note with a link in it is one.
  footnote: { parseDOM: [{ tag: 'small' }], toDOM: () => ['small', 0], inclusive: false },
  link: {
    attrs: { href: {} }, inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => (/^(https?:|mailto:|tel:|\/)/i.test(dom.getAttribute('href')) ? { href: dom.getAttribute('href') } : false) }],
    toDOM: (node) => ['a', { href: node.attrs.href }, 0],
  },
  // Google Docs wraps all that it hands over in a <b> that is not bold.
  strong: mark('strong', { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null }, { style: 'font-weight=bold' }, { style: 'font-weight=700' }),
  em: mark('em', { tag: 'i', getAttrs: (dom) => dom.style.fontStyle !== 'normal' && null }, { style: 'font-style=italic' }),
  sub: mark('sub'),
  sup: mark('sup'),
  code: mark('code'),
  del: mark('del', { tag: 's' }),
  ins: mark('ins'),
};

export const schema = new Schema({ nodes, marks });
