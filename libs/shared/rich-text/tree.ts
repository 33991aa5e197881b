import {
  CONTENT,
  HEADING_LEVELS,
  isSafeLink,
  type RichTextDocument,
  type RichTextMark,
  type RichTextNode,
} from './model.js';

/** Elements that a text is shown with: the same in a page, a mail and a printed document. */
export type RichTag =
  | 'p'
  | 'h3'
  | 'h4'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'table'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'strong'
  | 'em'
  | 'a'
  | 'br';

export interface RichElement {
  tag: RichTag;
  href?: string;
  start?: number;
  colSpan?: number;
  rowSpan?: number;
  children: RichChild[];
}
export type RichChild = RichElement | string;

const TAGS: Readonly<Record<string, RichTag>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  hardBreak: 'br',
};

const numberOf = (node: RichTextNode, name: string): number | undefined => {
  const value = node.attrs?.[name];
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? value : undefined;
};

function marked(text: string, marks: readonly RichTextMark[] = []): RichChild {
  return marks.reduceRight<RichChild>((inner, { type, attrs }) => {
    if (type === 'bold') return { tag: 'strong', children: [inner] };
    if (type === 'italic') return { tag: 'em', children: [inner] };
    const href = attrs?.['href'];
    if (type === 'link' && typeof href === 'string' && isSafeLink(href)) return { tag: 'a', href, children: [inner] };
    return inner;
  }, text);
}

function elementOf(node: RichTextNode): RichElement | undefined {
  if (node.type === 'heading') {
    const level = HEADING_LEVELS.find((known) => known === node.attrs?.['level']) ?? 3;
    return { tag: level === 3 ? 'h3' : 'h4', children: [] };
  }
  const tag = Object.hasOwn(TAGS, node.type) ? TAGS[node.type] : undefined;
  if (!tag) return undefined;
  const [start, colSpan, rowSpan] = [numberOf(node, 'start'), numberOf(node, 'colspan'), numberOf(node, 'rowspan')];
  return {
    tag,
    ...(tag === 'ol' && start ? { start } : {}),
    ...(tag === 'td' || tag === 'th' ? { ...(colSpan ? { colSpan } : {}), ...(rowSpan ? { rowSpan } : {}) } : {}),
    children: [],
  };
}

/** The only paragraph of a list item or a cell is its text: no element of its own. */
function flattened(tag: RichTag, children: RichChild[]): RichChild[] {
  const inside = tag === 'li' || tag === 'td' || tag === 'th';
  const [first, ...rest] = children;
  const isText = inside && typeof first === 'object' && first.tag === 'p';
  return isText && rest.every((child) => typeof child === 'object' && child.tag !== 'p')
    ? [...first.children, ...rest]
    : children;
}

function show(node: RichTextNode, parent: string): RichChild[] {
  if (!CONTENT[parent]?.includes(node.type)) return [];
  if (node.type === 'text') return [marked(node.text ?? '', node.marks)];
  const element = elementOf(node);
  if (!element) return [];
  const children = (node.content ?? []).flatMap((child) => show(child, node.type));
  if (node.type === 'paragraph' && children.length === 0) return [];
  if (node.type === 'table') return [{ ...element, children: [{ tag: 'tbody', children }] }];
  return [{ ...element, children: flattened(element.tag, children) }];
}

/**
 * The elements that show a document, chosen from a list of what is known: what a stored text holds beyond
 * it, by whatever way it came there, is left out. Every renderer draws this tree and nothing else.
 */
export const richTreeOf = (document: RichTextDocument): RichElement[] =>
  document.content.flatMap((node) => show(node, 'doc')).filter((child) => typeof child === 'object');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

function html(child: RichChild): string {
  if (typeof child === 'string') return escaped(child);
  const { tag, href, start, colSpan, rowSpan, children } = child;
  const attributes = [
    ...(href ? [`href="${escaped(href)}"`, 'rel="noopener nofollow"'] : []),
    ...(start ? [`start="${start}"`] : []),
    ...(colSpan ? [`colspan="${colSpan}"`] : []),
    ...(rowSpan ? [`rowspan="${rowSpan}"`] : []),
  ];
  const open = [tag, ...attributes].join(' ');
  return tag === 'br' ? '<br>' : `<${open}>${children.map(html).join('')}</${tag}>`;
}

/** The document as HTML, for mails and feeds: every sign of a text escaped. */
export const richHtmlOf = (document: RichTextDocument): string => richTreeOf(document).map(html).join('');
