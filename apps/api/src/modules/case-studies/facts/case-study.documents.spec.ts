import { describe, expect, it } from '@jest/globals';
import { documentIn, documentsAfter, readDocuments } from './case-study.documents.js';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: object[]) => ({ type: 'doc', content });

describe('sections as rich text', () => {
  it('give their plain text, and are refused by name where something in them is unknown', () => {
    const read = readDocuments({
      context: doc(paragraph('港'), paragraph('倉庫')),
      results: doc({ type: 'image' }),
      lessons: doc(),
      actions: null,
    });
    expect(read.texts).toEqual({ context: '港\n\n倉庫', lessons: null });
    expect(read.problems).toEqual([{ field: 'resultsDocument', code: 'richText.unknown', values: { value: 'image' } }]);
  });

  it('never say something else than the plain text beside them', () => {
    const before = readDocuments({ context: doc(paragraph('a')), results: doc(paragraph('b')) }).documents;
    expect(Object.keys(documentsAfter(before, { context: 'new' }, {}))).toEqual(['results']);
    expect(Object.keys(documentsAfter(before, { title: 't' }, {}))).toEqual(['context', 'results']);
    expect(documentsAfter(before, { context: null }, readDocuments({ context: doc() }).documents)).toEqual({
      results: before.results,
    });
  });

  it('are made of the plain text where nobody wrote one', () => {
    expect(documentIn({ context: 'a\n\nb' }, {}, 'context')).toEqual(doc(paragraph('a'), paragraph('b')));
    expect(documentIn({ context: null }, undefined, 'context')).toBeNull();
  });
});
