import { all, classOf, nameOf, styleOf, wordsIn } from './tree.js';

/** How deep a paragraph of Word stands in a list, undefined where it is none of one. */
function levelOf(paragraph: Element): number | undefined {
  const style = /mso-list:\s*l\d+\s+level(\d)/.exec(styleOf(paragraph));
  if (style) return Number(style[1]);
  // Word for the web says it in attributes of its own.
  const online = paragraph.getAttribute('data-aria-level');
  return online && /MsoListParagraph/.test(classOf(paragraph)) ? Number(online) : undefined;
}

const isIgnored = (element: Element): boolean => /mso-list:\s*ignore/.test(styleOf(element));

/** The sign before an item, taken out of its text: Word writes it as letters. */
function takeSign(paragraph: Element): string {
  const sign = all(paragraph, '*').find(isIgnored);
  if (!sign) return '';
  const words = wordsIn(sign);
  sign.remove();
  return words;
}

const COUNTED = /^[(（]?(?:\d{1,4}|[a-z]{1,3}|[０-９]{1,3}|[一二三四五六七八九十百]{1,3}|[ア-ン])[.)）．、。:]|^[①-⑳]/i;

interface Item {
  paragraph: Element;
  level: number;
  counted: boolean;
  start: number;
}

function itemOf(paragraph: Element): Item | undefined {
  const level = levelOf(paragraph);
  if (level === undefined) return undefined;
  const sign = takeSign(paragraph);
  return { paragraph, level, counted: COUNTED.test(sign), start: Number(/^[(（]?(\d+)/.exec(sign)?.[1] ?? 1) };
}

function newList(item: Item): Element {
  const list = item.paragraph.ownerDocument.createElement(item.counted ? 'ol' : 'ul');
  if (item.counted && item.start > 1) list.setAttribute('start', String(item.start));
  return list;
}

/** Lists of items that follow each other, one in the other by their levels. */
function nest(items: readonly Item[]): Element[] {
  const roots: Element[] = [];
  const open: { list: Element; level: number }[] = [];
  for (const item of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    const last = open.at(-1);
    const kind = item.counted ? 'ol' : 'ul';
    if (last?.level === item.level && nameOf(last.list) !== kind) open.pop();
    if (open.at(-1)?.level !== item.level) {
      const list = newList(item);
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else roots.push(list);
      open.push({ list, level: item.level });
    }
    const entry = item.paragraph.ownerDocument.createElement('li');
    entry.append(...Array.from(item.paragraph.childNodes));
    open.at(-1)?.list.append(entry);
  }
  return roots;
}

/** Word writes a list as paragraphs with a sign and an indent: they become real lists, one in the other. */
export function makeWordLists(root: Element): void {
  const paragraphs = all(root, 'p, h1, h2, h3, h4, h5, h6, div');
  let run: Item[] = [];
  const finish = () => {
    const [first] = run;
    if (first) first.paragraph.before(...nest(run));
    for (const { paragraph } of run) paragraph.remove();
    run = [];
  };
  for (const paragraph of paragraphs) {
    // A heading that is numbered is a heading.
    const item = /^h\d$/.test(nameOf(paragraph)) ? void takeSign(paragraph) : itemOf(paragraph);
    const last = run.at(-1)?.paragraph;
    if (last && (!item || last.nextElementSibling !== paragraph)) finish();
    if (item) run.push(item);
  }
  finish();
}
