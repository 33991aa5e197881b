import type { RichTextDocument, RichTextNode } from './model.js';

const inline = (nodes: readonly RichTextNode[] = []): string =>
  nodes.map(({ type, text }) => (type === 'hardBreak' ? '\n' : (text ?? ''))).join('');

const indented = (text: string, by: string): string => text.replace(/\n(?!\n)/g, `\n${by}`);

function list(node: RichTextNode): string {
  const start = typeof node.attrs?.['start'] === 'number' ? node.attrs['start'] : 1;
  return (node.content ?? [])
    .map((item, index) => {
      const sign = node.type === 'orderedList' ? `${start + index}. ` : '- ';
      return sign + indented(blocks(item.content, '\n'), '  ');
    })
    .join('\n');
}

const table = (node: RichTextNode): string =>
  (node.content ?? [])
    .map((row) => (row.content ?? []).map((cell) => blocks(cell.content, ' ').replaceAll('\n', ' ')).join(' | '))
    .join('\n');

function block(node: RichTextNode): string {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return list(node);
    case 'table':
      return table(node);
    case 'blockquote':
      return blocks(node.content, '\n\n');
    default:
      return inline(node.content);
  }
}

function blocks(nodes: readonly RichTextNode[] = [], between: string): string {
  return nodes
    .map(block)
    .filter((text) => text.trim() !== '')
    .join(between);
}

/** A document in words alone: what is searched, counted and compared. Blank lines part its paragraphs. */
export function plainTextOf(document: RichTextDocument): string {
  return blocks(document.content, '\n\n').trim();
}

/** Plain text as a document: what was written before there was an editor, or by a client that has none. */
export function documentOf(plain: string): RichTextDocument {
  const paragraphs = plain
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const lines = (paragraph: string): RichTextNode[] =>
    paragraph
      .split('\n')
      .flatMap((line, index): RichTextNode[] => [
        ...(index > 0 ? [{ type: 'hardBreak' }] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line }]),
      ]);
  return {
    type: 'doc',
    content: paragraphs.map((paragraph) => ({ type: 'paragraph', content: lines(paragraph) })),
  };
}
