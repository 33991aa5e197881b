import { checkRichText, type RichTextDocument, type RichTextNode } from '#shared';

/** A section in which nothing is written. */
export const NOTHING: RichTextDocument = { type: 'doc', content: [] };

/** Whether a value has the shape of a document, whatever it holds. */
export const isDocument = (value: unknown): value is RichTextDocument =>
  typeof value === 'object' && value !== null && 'content' in value && Array.isArray(value.content);

/**
 * A document as it is stored, whatever the editor or the server wrote: the same text is always the same
 * value. What can't be stored stays as it is, so that nothing typed is lost; the form's rules name it.
 */
export function keptDocument(value: unknown): RichTextDocument {
  if (value === null || value === undefined) return NOTHING;
  const result = checkRichText(value);
  if ('document' in result) return result.document;
  return isDocument(value) ? value : NOTHING;
}

/** Nodes in which the caret needs a line to stand on. */
const NEEDS_LINE: ReadonlySet<string> = new Set(['doc', 'listItem', 'blockquote', 'tableCell', 'tableHeader']);

function filled<Node extends RichTextNode | RichTextDocument>(node: Node): Node {
  const content = (node.content ?? []).map(filled);
  if (content.length === 0 && NEEDS_LINE.has(node.type)) return { ...node, content: [{ type: 'paragraph' }] };
  return node.content ? { ...node, content } : node;
}

/** A stored document as the editor takes it: no cell and no item without a line. */
export const forEditor = (document: RichTextDocument): RichTextDocument => filled(document);
