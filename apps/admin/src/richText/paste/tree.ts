/** Helpers over a parsed document: small steps that the cleaning of pasted text is made of. */

/** Name of an element in small letters, with its prefix: `p`, `o:p`. */
export const nameOf = (element: Element): string => element.nodeName.toLowerCase();

/** Declarations of an element's style, which was set aside under another name before parsing. */
export const styleOf = (element: Element): string => (element.getAttribute(STYLE) ?? '').toLowerCase();

export const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** Where `style` is kept: the page's policy refuses inline styles, even in a document that is only read. */
export const STYLE = 'data-style';

/** The element goes, what is in it stays. */
export function unwrap(element: Element): void {
  element.replaceWith(...Array.from(element.childNodes));
}

/** An element of another name with the same content. */
export function renamed(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  other.append(...Array.from(element.childNodes));
  element.replaceWith(other);
  return other;
}

/** All elements that a selector names, in their order, as they are now. */
export const all = (root: ParentNode, selector: string): Element[] => Array.from(root.querySelectorAll(selector));

/** Words without the spaces of typesetting. */
export const wordsIn = (node: Node): string => (node.textContent ?? '').replace(/[\s\u00a0\u3000]+/g, ' ').trim();

/** Whether an element stands in one of these. */
export const isInside = (element: Element, selector: string): boolean =>
  element.parentElement?.closest(selector) !== null && element.parentElement?.closest(selector) !== undefined;
