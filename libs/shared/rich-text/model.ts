/**
 * Rich text as it is stored: the editor's own JSON (a ProseMirror document), a small set of it. What is not
 * named here does not exist: it is refused when it is written and left out when it is shown.
 */
export interface RichTextDocument {
  type: 'doc';
  content: RichTextNode[];
}

export interface RichTextNode {
  type: string;
  attrs?: Record<string, string | number>;
  content?: RichTextNode[];
  text?: string;
  marks?: RichTextMark[];
}

export interface RichTextMark {
  type: string;
  attrs?: Record<string, string | number>;
}

const FLOW = ['paragraph', 'bulletList', 'orderedList'] as const;
const INLINE = ['text', 'hardBreak'] as const;

/** What may stand in what. */
export const CONTENT: Readonly<Record<string, readonly string[]>> = {
  doc: [...FLOW, 'heading', 'blockquote', 'table'],
  paragraph: INLINE,
  heading: INLINE,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: FLOW,
  blockquote: FLOW,
  table: ['tableRow'],
  tableRow: ['tableHeader', 'tableCell'],
  tableHeader: FLOW,
  tableCell: FLOW,
  text: [],
  hardBreak: [],
};

/** Nodes that mean nothing without a child. */
export const NEVER_EMPTY: ReadonlySet<string> = new Set([
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
]);

/** Headings below a section's own. */
export const HEADING_LEVELS: readonly number[] = [3, 4];

export const MARKS: readonly string[] = ['bold', 'italic', 'link'];

/** Bounds on what is kept: far above a section of 5,000 characters, far below what harms. */
export const RICH_TEXT_BOUNDS = { depth: 12, nodes: 3_000, span: 50, start: 100_000 } as const;

const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:'];

/** True for an address that a link may lead to: nothing that runs in a reader's browser. */
export function isSafeLink(href: string): boolean {
  return (
    href.length <= 2_000 &&
    href.isWellFormed() &&
    !/\p{Cc}/u.test(href) &&
    URL.canParse(href) &&
    LINK_PROTOCOLS.includes(new URL(href).protocol)
  );
}
