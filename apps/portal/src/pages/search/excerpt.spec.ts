import { describe, expect, it } from '@jest/globals';
import { excerpt, type Part } from './excerpt.js';

const parts = (marked: string): Part[] =>
  marked
    .split(/(\[[^\]]*\])/)
    .map((text) => (text.startsWith('[') ? { text: text.slice(1, -1), matched: true } : { text, matched: false }));
const shown = (marked: string): string =>
  excerpt(parts(marked))
    .map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('');

describe('the sentence shown for a match', () => {
  it('is the one that holds the first match', () => {
    expect(shown('Une phrase. La [taxe] de séjour. Une autre [taxe].')).toBe('La [taxe] de séjour.');
    expect(shown('京都市は古都である。2018年に[宿泊税]を導入した。税収は増えた。')).toBe(
      '2018年に[宿泊税]を導入した。',
    );
    expect(shown('The U.S. visit. A [tax] of 2.5 % is due')).toBe('A [tax] of 2.5 % is due');
  });

  it('is all of a short text without a full stop', () => {
    expect(shown('Bus [gratuits] pour tous')).toBe('Bus [gratuits] pour tous');
    expect(shown('rien')).toBe('rien');
    expect(excerpt([])).toEqual([]);
  });

  it('is cut at both ends where it is very long, and keeps the match', () => {
    const long = shown(`${'mot '.repeat(80)}[taxe] ${'suite '.repeat(80)}`);
    expect(long).toMatch(/^… mot .*\[taxe\] suite .*…$/);
    expect(long.length).toBeLessThan(260);
    expect(shown(`${'あ'.repeat(300)}[税]${'い'.repeat(300)}`)).toMatch(/^… あ+\[税\]い+…$/);
  });
});
