import { createElement, type ReactNode } from 'react';
import { richTreeOf, type RichChild, type RichTextDocument } from '#shared';

/** Elements that take no children; React refuses an empty list too. */
const VOID: ReadonlySet<string> = new Set(['br']);

function draw(child: RichChild, key: number): ReactNode {
  if (typeof child === 'string') return child;
  const { tag, children, ...attributes } = child;
  const link = attributes.href ? { rel: 'noopener nofollow' } : {};
  const properties = { key, ...attributes, ...link };
  return VOID.has(tag) ? createElement(tag, properties) : createElement(tag, properties, ...children.map(draw));
}

/** A stored rich text: only the elements that are known, never HTML of its own. */
export function RichText({ document }: { document: RichTextDocument }) {
  return <>{richTreeOf(document).map(draw)}</>;
}
