import { describe, expect, it } from '@jest/globals';
import type { Alternative } from '../query/index.js';
import { ReadText } from './index.js';
import { matchReasons } from './reasons.js';

const alternative = (source: Alternative['source'], label: string, conceptCode: string | null): Alternative => ({
  source,
  locale: 'ja',
  parts: [
    { any: [[{ kind: 'word', locale: 'ja', term: label, weight: 1 }]], also: [], prefix: null },
  ] satisfies Alternative['parts'],
  weight: 1,
  conceptCode,
  label,
});
const texts = [new ReadText('入場を予約制にした島', 'ja')];
const reasonsOf = (alternatives: Alternative[], pieces: Alternative[]) =>
  matchReasons([{ text: '宿泊税', alternatives, pieces }], texts, 'ja', (code) => `label of ${code}`);

describe('a document that met a unit in pieces alone', () => {
  it('is told by the broader subject that it is filed under, never by words that it does not have', () => {
    expect(reasonsOf([], [alternative('tag', 'tourist-flows', 'tourist-flows')])).toEqual([
      { kind: 'concept', label: 'label of tourist-flows', conceptCode: 'tourist-flows', terms: [], locale: 'ja' },
    ]);
  });
  it('is told by the words that are there, where there are any', () => {
    const pieces = [alternative('words', '予約', null), alternative('tag', 'tourist-flows', 'tourist-flows')];
    expect(reasonsOf([], pieces)).toMatchObject([{ kind: 'words', label: '宿泊税', terms: ['予約'] }]);
  });
});
