import { cleanBlocks } from './blocks.js';
import { cleanInline, takeOut } from './inline.js';
import { makeWordLists } from './lists.js';
import { STYLE } from './tree.js';

export interface Cleaned {
  html: string;
  /** Images that were left out: they have a place of their own. */
  images: number;
}

/** Reads HTML into a document that runs nothing. */
export type ReadHtml = (html: string) => Document;

/** Without style elements, and with `style` under another name: the page's policy refuses both, even where nothing is drawn. */
const setStylesAside = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${STYLE}$2`));

const WIDE = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uff00-\\uffef]';
const BROKEN_WIDE = new RegExp(`(${WIDE})[ \\t]*\\r?\\n[ \\t]*(?=${WIDE})`, 'g');

/** The line ends of the source are spaces to a browser; between Japanese characters there are none. */
const joinLines = (html: string): string => html.replace(BROKEN_WIDE, '$1');

/** Word pads with spaces that don't break; one of them is a space of the text (French typography). */
const plainSpaces = (html: string): string =>
  html.replace(/(?:&nbsp;|&#160;|\s){2,}/g, (spaces) => (/\n/.test(spaces) ? '\n' : ' '));

/**
 * What is copied from Word, a page of the web or another editor, as the few elements that a text can hold:
 * Word's list paragraphs as lists, lines in bold as headings, tracked changes as accepted, images left out and
 * counted. The editor's schema reads it and keeps nothing else.
 */
export function cleanPastedHtml(html: string, read: ReadHtml): Cleaned {
  const { body } = read(joinLines(setStylesAside(html)));
  const images = takeOut(body);
  makeWordLists(body);
  cleanInline(body);
  cleanBlocks(body);
  return { html: plainSpaces(body.innerHTML).trim(), images };
}
