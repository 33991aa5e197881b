import { describe, expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import { checkRichText, documentOf, type RichTextDocument } from '#shared';
import { CONTENT, HEADING_LEVELS, MARKS } from '../../../../libs/shared/rich-text/model.js';
import { forEditor, keptDocument, NOTHING } from './documents.js';
import { EXTENSIONS } from './extensions.js';

const schema = getSchema(EXTENSIONS);

/** The kinds of node that may stand anywhere in a node of this kind. */
function inside(parent: string): string[] {
  const start = schema.nodes[parent]?.contentMatch;
  if (!start) throw new Error(`no ${parent}`);
  const matches = [start];
  const names = new Set<string>();
  for (const match of matches)
    for (let edge = 0; edge < match.edgeCount; edge += 1) {
      const { type, next } = match.edge(edge);
      names.add(type.name);
      if (!matches.includes(next)) matches.push(next);
    }
  return [...names].sort();
}

describe('what the editor knows', () => {
  it('is what can be stored: the same nodes and marks', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      ['doc', ...Object.keys(CONTENT).filter((name) => name !== 'doc')].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual([...MARKS].sort());
  });

  it.each(Object.keys(CONTENT))('the same may stand in a %s', (name) => {
    expect(inside(name)).toEqual([...(CONTENT[name] ?? [])].sort());
  });

  it('makes headings of known levels, and fills what is required with a paragraph', () => {
    expect(HEADING_LEVELS).toContain(schema.nodes['heading']?.create().attrs['level']);
    for (const name of ['doc', 'listItem', 'blockquote', 'tableCell', 'tableHeader'])
      expect(schema.nodes[name]?.createAndFill()?.firstChild?.type.name).toBe('paragraph');
  });
});

describe('a stored document in the editor', () => {
  const stored: RichTextDocument = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: '市' }] },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }] }],
      },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 2 } }] },
          { type: 'tableRow', content: [{ type: 'tableCell' }, { type: 'tableCell' }] },
        ],
      },
    ],
  };

  it('is valid there, and comes back as it was but for lines in empty cells', () => {
    const node = schema.nodeFromJSON(forEditor(stored));
    node.check();
    const back = keptDocument(node.toJSON());
    expect(forEditor(back)).toEqual(forEditor(stored));
    expect(checkRichText(back)).toEqual({ document: back });
  });

  it('has a line where nothing is written yet, and nothing is stored of it', () => {
    const node = schema.nodeFromJSON(forEditor(NOTHING));
    node.check();
    expect(keptDocument(node.toJSON())).toEqual(NOTHING);
    expect(keptDocument(null)).toEqual(NOTHING);
    expect(keptDocument(documentOf('x'))).toEqual(documentOf('x'));
  });

  it('that can’t be stored is kept as it was typed', () => {
    const many = {
      type: 'doc',
      content: Array.from({ length: 3_001 }, () => ({ type: 'paragraph', content: [{ type: 'text', text: 'x' }] })),
    };
    expect(keptDocument(many)).toBe(many);
  });
});
