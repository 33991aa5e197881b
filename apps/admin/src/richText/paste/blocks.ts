import { RICH_TEXT_BOUNDS } from '#shared';
import { isTitle } from './inline.js';
import { all, isInside, nameOf, renamed, unwrap, wordsIn } from './tree.js';

const LONGEST_HEADING = 100;
const NARROW = 'li, td, th, blockquote';
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, table, pre, div, section, article, dl, dt, dd';

/** Real headings take the two levels there are: the highest of what was copied the first, all others the second. */
function levelHeadings(root: Element): void {
  const headings = all(root, 'h1, h2, h3, h4, h5, h6');
  const [highest] = headings.map(nameOf).sort();
  for (const heading of headings) {
    if (isInside(heading, NARROW)) inBold(renamed(heading, 'p'));
    else renamed(heading, nameOf(heading) === highest ? 'h3' : 'h4');
  }
}

function inBold(paragraph: Element): void {
  const strong = paragraph.ownerDocument.createElement('strong');
  strong.append(...Array.from(paragraph.childNodes));
  for (const inner of all(strong, 'strong')) unwrap(inner);
  paragraph.append(strong);
}

const isAllBold = (paragraph: Element): boolean => {
  const bold = Array.from(paragraph.childNodes).filter((child) => wordsIn(child) !== '');
  return bold.length > 0 && bold.every((child) => child.nodeName.toLowerCase() === 'strong');
};

/** A short line in bold before a text, without the end of a sentence: what people write in place of a heading. */
function isFakeHeading(paragraph: Element): boolean {
  const words = wordsIn(paragraph);
  if (words === '' || [...words].length > LONGEST_HEADING || /[.。!！?？:：;；,、，]$/.test(words)) return false;
  const next = paragraph.nextElementSibling;
  return isAllBold(paragraph) && next !== null && !isAllBold(next) && wordsIn(next) !== '';
}

function makeHeadings(root: Element): void {
  const free = all(root, 'p, div').filter(
    (one) => !isInside(one, NARROW) && all(one, BLOCKS).length === 0 && one.querySelector('br, a') === null,
  );
  const real = root.querySelector('h1, h2, h3, h4, h5, h6') !== null;
  const titles = free.filter((one) => isTitle(one) && wordsIn(one) !== '');
  const fake = free.filter((one) => !isTitle(one) && isFakeHeading(one));
  for (const title of titles) plainly(renamed(title, 'h1'));
  for (const heading of fake) plainly(renamed(heading, real || titles.length > 0 ? 'h6' : 'h1'));
}

/** A heading is bold by itself. */
function plainly(heading: Element): void {
  for (const strong of all(heading, 'strong')) unwrap(strong);
}

/** A table within a table is layout: its cells become lines of the cell that it stands in. */
function flattenTables(root: Element): void {
  for (const table of all(root, 'table table, li table, blockquote table')) {
    for (const cell of all(table, 'td, th')) renamed(cell, 'p');
    for (const part of all(table, 'tr, tbody, thead, tfoot, caption, colgroup, col')) unwrap(part);
    unwrap(table);
  }
}

/** A table of one cell is a frame around a text; the first row in bold is the header. */
function mendTable(table: Element): void {
  for (const part of all(table, 'colgroup, col')) part.remove();
  const caption = table.querySelector('caption');
  if (caption) {
    const line = renamed(caption, 'p');
    table.before(line);
  }
  const cells = all(table, 'td, th');
  if (cells.length <= 1) {
    for (const part of [...cells, ...all(table, 'tr, tbody, thead, tfoot')]) unwrap(part);
    return unwrap(table);
  }
  const [first] = all(table, 'tr');
  const heads = first ? Array.from(first.children) : [];
  const bold = heads.every(
    (cell) => wordsIn(cell) === '' || all(cell, 'strong').map(wordsIn).join(' ').trim() === wordsIn(cell),
  );
  if (heads.some((cell) => wordsIn(cell) !== '') && (bold || first?.closest('thead'))) {
    for (const cell of heads) if (nameOf(cell) === 'td') spanned(cell, renamed(cell, 'th'));
    if (first) plainly(first);
  }
}

/** A cell keeps how many rows and columns it takes. */
function spanned(from: Element, to: Element): void {
  for (const name of ['colspan', 'rowspan']) {
    const value = from.getAttribute(name);
    if (value) to.setAttribute(name, value);
  }
}

const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};
const ELEMENTS = new Set('p h3 h4 ul ol li blockquote table tbody thead tfoot tr td th strong em a br'.split(' '));
const LINES = new Set(
  'div section article main header footer aside nav figure figcaption address center dt dd pre fieldset form details summary'.split(
    ' ',
  ),
);

const SPAN = RICH_TEXT_BOUNDS.span;
const WITHIN: Readonly<Record<string, number>> = { colspan: SPAN, rowspan: SPAN, start: RICH_TEXT_BOUNDS.start };

/** What is kept of an element's attributes: those that say something, within what can be stored. */
function keepAttributes(element: Element): void {
  const kept = KEPT[nameOf(element)] ?? [];
  for (const { name, value } of Array.from(element.attributes)) {
    const bound = WITHIN[name];
    const fits = bound === undefined || (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= bound);
    if (!kept.includes(name) || !fits) element.removeAttribute(name);
  }
}

const isStray = (element: Element): boolean =>
  /^(?:tbody|thead|tfoot|tr|td|th)$/.test(nameOf(element)) && element.closest('table') === null;

/** What holds no other block is a line of its own; what holds blocks goes. */
function settle(element: Element): void {
  const name = nameOf(element);
  if (ELEMENTS.has(name) && !isStray(element)) return keepAttributes(element);
  if (LINES.has(name) && all(element, BLOCKS).length === 0) renamed(element, 'p');
  else unwrap(element);
}

const isBlank = (element: Element): boolean => wordsIn(element) === '' && element.closest('td, th') === null;

/** Headings, lists, quotes and tables as they can be stored; every other block is paragraphs. */
export function cleanBlocks(root: Element): void {
  makeHeadings(root);
  levelHeadings(root);
  flattenTables(root);
  for (const table of all(root, 'table')) mendTable(table);
  for (const quote of all(root, 'li blockquote, td blockquote, th blockquote, blockquote blockquote')) unwrap(quote);
  for (const element of all(root, '*')) settle(element);
  for (const line of all(root, 'p, h3, h4, li, ul, ol, blockquote').reverse()) if (isBlank(line)) line.remove();
}
