import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDifference } from './word-difference.js';

describe('the difference of two texts', () => {
  it('is told word by word, in languages with and without spaces', () => {
    expect(wordDifference('Un phare devenu auberge', 'Un phare devenu hôtel')).toEqual([
      { kind: 'same', text: 'Un phare devenu ' },
      { kind: 'removed', text: 'auberge' },
      { kind: 'added', text: 'hôtel' },
    ]);
    expect(wordDifference('市が倉庫を貸した。', '市が工房を貸した。')).toEqual([
      { kind: 'same', text: '市が' },
      { kind: 'removed', text: '倉庫' },
      { kind: 'added', text: '工房' },
      { kind: 'same', text: 'を貸した。' },
    ]);
  });

  it('loses nothing of either text, whatever they are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('市', 'が', ' ', 'tax', 'é', '\n')).map((a) => a.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifference(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('marks nothing in equal texts', () => {
    fc.assert(fc.property(fc.string(), (text) => wordDifference(text, text).every(({ kind }) => kind === 'same')));
  });
});
