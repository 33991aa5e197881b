import { describe, expect, it } from '@jest/globals';
import type { RichTextDocument, RichTextNode } from '#shared';
import { formattingDifference } from './formatting-difference.js';

const text = (words: string, ...marks: NonNullable<RichTextNode['marks']>): RichTextNode => ({
  type: 'text',
  text: words,
  marks,
});
const paragraph = (...content: RichTextNode[]): RichTextNode => ({ type: 'paragraph', content });
const doc = (...content: RichTextNode[]): RichTextDocument => ({ type: 'doc', content });
const bold = { type: 'bold' };
const link = (href: string) => ({ type: 'link', attrs: { href } });

describe('formatting that differs', () => {
  const plain = doc(paragraph(text('Vingt ateliers ont ouvert.')), paragraph(text('Le bilan')));

  it('is none where documents are the same, or where only words differ', () => {
    expect(formattingDifference(plain, plain)).toEqual([]);
    const other = doc(paragraph(text('Trente ateliers ont ouvert.')), paragraph(text('Le bilan')));
    expect(formattingDifference(plain, other)).toEqual([]);
  });

  it('is told of emphasis, headings, lists and the addresses of links', () => {
    const heading: RichTextNode = { type: 'heading', attrs: { level: 3 }, content: [text('Le bilan')] };
    const changed = doc(paragraph(text('Vingt ateliers', bold), text(' ont ouvert.')), heading);
    expect(formattingDifference(plain, changed)).toEqual([
      { text: 'Vingt ateliers', before: [], after: ['bold'] },
      { text: 'Le bilan', before: [], after: ['heading3'] },
    ]);
    const linked = (href: string) => doc(paragraph(text('Le site', link(href))));
    expect(formattingDifference(linked('https://a.example/'), linked('https://b.example/'))).toEqual([
      { text: 'Le site', before: ['link https://a.example/'], after: ['link https://b.example/'] },
    ]);
    const list: RichTextNode = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('Un'))] }],
    };
    expect(formattingDifference(doc(list), doc(paragraph(text('Un'))))).toEqual([
      { text: 'Un', before: ['bulletList'], after: [] },
    ]);
  });

  it('is found among words that changed, in Japanese as well', () => {
    const before = doc(paragraph(text('二十の工房が開いた。')));
    const after = doc(paragraph(text('三十の'), text('工房', bold), text('が開いた。')));
    expect(formattingDifference(before, after)).toEqual([{ text: '工房', before: [], after: ['bold'] }]);
  });
});
