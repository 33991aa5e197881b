import { isSafeLink } from '#shared';
import { all, classOf, nameOf, renamed, styleOf, STYLE, unwrap, wordsIn } from './tree.js';

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' };

/** What was struck out or only remarked on: deletions of tracked changes, comments, readings over characters. */
const GONE = [
  'script, style, template, noscript, iframe, object, embed, svg, math, head, title, meta, link',
  'button, input, select, textarea, audio, video, canvas, map',
  'del, .msoDel, .msocomtxt, .MsoCommentReference, .MsoCommentText, a.msocomanchor, rt, rp',
  ...['mso-element:comment-list', 'mso-hide:all', 'display:none'].flatMap((style) => [
    `[${STYLE}*="${style}"]`,
    `[${STYLE}*="${style.replace(':', ': ')}"]`,
  ]),
  '[hidden]',
].join(', ');

/** Takes out what is no text; returns how many images there were. */
export function takeOut(root: Element): number {
  const images = all(root, 'img, picture, v\\:imagedata, v\\:shape').filter(
    (image) => nameOf(image) !== 'img' || !isPixel(image),
  );
  const count = images.filter(
    (image) => image.closest('picture, v\\:shape') === image || !image.closest('picture, v\\:shape'),
  ).length;
  for (const image of all(root, 'img, picture, v\\:imagedata')) image.remove();
  for (const element of all(root, GONE)) element.remove();
  for (const comment of commentsIn(root)) comment.remove();
  return count;
}

/** Pages count their readers with images of one pixel. */
const isPixel = (image: Element): boolean =>
  image.getAttribute('width') === '1' || image.getAttribute('height') === '1';

function commentsIn(root: Node): ChildNode[] {
  return Array.from(root.childNodes).flatMap((child) => (child.nodeType === 8 ? [child] : commentsIn(child)));
}

const weightOf = (style: string): string | undefined => /(?:^|;)\s*font-weight:\s*(\w+)/.exec(style)?.[1];
const isHeavy = (weight: string | undefined): boolean =>
  weight === 'bold' || weight === 'bolder' || Number(weight ?? 0) >= 600;

/** Bold and italic, however they were said; Google writes a `<b>` that isn't bold around all it copies. */
function emphasise(element: Element): void {
  const name = nameOf(element);
  const style = styleOf(element);
  const weight = weightOf(style);
  const slanted = /(?:^|;)\s*font-style:\s*(?:italic|oblique)/.test(style);
  const isBold = name === 'b' || name === 'strong' ? weight === undefined || isHeavy(weight) : isHeavy(weight);
  const isItalic = name === 'i' || name === 'em' ? !/(?:^|;)\s*font-style:\s*normal/.test(style) : slanted;
  const marks = [...(isBold ? ['strong'] : []), ...(isItalic ? ['em'] : [])];
  if (marks.length === 0 || wordsIn(element) === '') return unwrap(element);
  const outer = renamed(element, marks[0] ?? 'strong');
  if (marks[1] === undefined) return;
  const inner = outer.ownerDocument.createElement(marks[1]);
  inner.append(...Array.from(outer.childNodes));
  outer.append(inner);
}

/** Word writes addresses with a place in its own file; those and whatever could run are text. */
function checkLink(link: Element): void {
  const href = (link.getAttribute('href') ?? '').trim();
  if (!isSafeLink(href) || wordsIn(link) === '') return unwrap(link);
  for (const { name } of Array.from(link.attributes)) link.removeAttribute(name);
  link.setAttribute('href', href);
}

/** m² stays m². */
function raise(element: Element): void {
  const digits = wordsIn(element);
  if (/^[123]$/.test(digits)) element.textContent = SUPERSCRIPTS[digits] ?? digits;
  unwrap(element);
}

const KNOWN = new Set(['strong', 'em', 'a', 'br']);
/** Elements that hold running text and mean nothing here. */
const INLINE = new Set(
  'span font u s strike ins small big abbr acronym cite code kbd samp var tt mark q dfn time data label bdi bdo ruby rb nobr wbr'.split(
    ' ',
  ),
);

/** Emphasis, links and line breaks; whatever else marks running text goes, its words stay. */
export function cleanInline(root: Element): void {
  for (const element of all(root, 'sup')) raise(element);
  for (const element of all(root, 'b, strong, i, em, span, font')) emphasise(element);
  for (const link of all(root, 'a')) checkLink(link);
  for (const element of all(root, '*')) {
    const name = nameOf(element);
    if (INLINE.has(name) || name.includes(':') || name === 'sub') unwrap(element);
    else if (KNOWN.has(name) && name !== 'a')
      while (element.attributes[0]) element.removeAttribute(element.attributes[0].name);
  }
}

/** True for a paragraph of Word's own title styles. */
export const isTitle = (paragraph: Element): boolean => /^Mso(?:Title|Subtitle)/.test(classOf(paragraph));
