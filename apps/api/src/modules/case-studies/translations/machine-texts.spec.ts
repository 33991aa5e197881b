import { describe, expect, it } from '@jest/globals';
import { checkRichText, plainTextOf, type RichTextDocument } from '#shared';
import { isUnchanged, machineTexts, type Original, piecesOf } from './machine-texts.js';

const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const documentOf = (...content: unknown[]): RichTextDocument => {
  const checked = checkRichText({ type: 'doc', content });
  if ('fault' in checked) throw new Error(checked.fault.kind);
  return checked.document;
};
const rich = (document: RichTextDocument): Original => ({ name: 'context', text: plainTextOf(document), document });
const plain: Original = { name: 'title', text: '港の倉庫', document: null };

describe('the texts that a machine translates', () => {
  it('keep headings, lists, links and emphasis; only words are sent', () => {
    const link = { type: 'link', attrs: { href: 'https://port.example/' } };
    const document = documentOf(
      { type: 'heading', attrs: { level: 3 }, content: [text('Le port')] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Un '), text('quai', 'bold'))] }] },
      paragraph({ type: 'text', text: 'plan', marks: [link] }, { type: 'hardBreak' }, text('fin')),
    );
    const original = rich(document);
    expect(piecesOf(original)).toEqual(['Le port', 'Un', 'quai', 'plan', 'fin']);
    const { documents, texts, problems } = machineTexts([original], ['A', 'B', 'C', 'D', 'E'], ['fr', 'ja']);
    expect(problems).toEqual([]);
    expect(documents.context).toEqual(
      documentOf(
        { type: 'heading', attrs: { level: 3 }, content: [text('A')] },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('B '), text('C', 'bold'))] }] },
        paragraph({ type: 'text', text: 'D', marks: [link] }, { type: 'hardBreak' }, text('E')),
      ),
    );
    expect(texts.context).toBe(plainTextOf(documents.context as RichTextDocument));
  });

  it('gain the blanks that Japanese doesn’t write', () => {
    const original = rich(documentOf(paragraph(text('港の'), text('倉庫', 'bold'), text('。'))));
    const { texts } = machineTexts([original, plain], ['Le vieux', 'port', '.', 'Le port'], ['ja', 'fr']);
    expect(texts).toEqual({ context: 'Le vieux port.', title: 'Le port' });
  });

  it('are measured as what people write', () => {
    const { problems } = machineTexts([plain], ['a'.repeat(2_000)], ['ja', 'fr']);
    expect(problems).toMatchObject([{ field: 'title', code: 'input.tooLong' }]);
  });

  it('are those of the original as long as neither word nor formatting of it changed', () => {
    const original = rich(documentOf(paragraph(text('港'))));
    const none = { teaser: null, summary: null, objectives: null, actions: null, stakeholders: null, results: null };
    const source = { ...none, lessons: null, transferability: null, title: '題', context: '港', madeFrom: {} };
    const locale = 'ja' as const;
    const { document } = original;
    expect(isUnchanged([original], { ...source, locale, documents: document ? { context: document } : {} })).toBe(true);
    const bold = documentOf(paragraph(text('港', 'bold')));
    expect(isUnchanged([original], { ...source, locale, documents: { context: bold } })).toBe(false);
  });
});
