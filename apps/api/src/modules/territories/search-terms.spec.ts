import { describe, expect, it } from '@jest/globals';
import { searchTerms } from './search-terms.js';

const kanazawa = {
  code: '172014',
  names: ['金沢市', 'Kanazawa', '金沢市', 'Kanazawa', 'Kanazawa-shi'],
  kana: 'かなざわし',
  parentName: '石川県',
};

const texts = (terms: { text: string; whole: boolean }[], whole: boolean) =>
  terms
    .filter((term) => term.whole === whole)
    .map(({ text }) => text)
    .sort();

describe('searchTerms', () => {
  it('finds a Japanese city by kanji, reading and romaji, with and without its suffix', () => {
    const whole = texts(searchTerms(kanazawa), true);
    expect(whole).toEqual(
      [
        '172014',
        'kanazawa',
        'kanazawa shi',
        'kanazawashi',
        '石川県金沢市',
        '金沢',
        '金沢市',
        'かなざわ',
        'かなざわし',
      ].sort(),
    );
  });

  it('finds a French commune by each later word that carries meaning', () => {
    const terms = searchTerms({
      code: '74119',
      names: ['Évian-les-Bains', 'エヴィアン・レ・バン'],
      kana: null,
      parentName: 'Haute-Savoie',
    });
    expect(texts(terms, true)).toEqual(['74119', 'evian les bains', 'えびあんればん'].sort());
    expect(texts(terms, false)).toEqual(['bains']);
  });

  it('gives each text once, as a whole name where it is one', () => {
    const terms = searchTerms({
      code: '1',
      names: ['Communauté de communes Le Mans', 'Le Mans', 'Mans'],
      kana: null,
      parentName: null,
    });
    expect(new Set(terms.map(({ text }) => text)).size).toBe(terms.length);
    expect(terms).toContainEqual({ text: 'mans', whole: true });
  });

  it('keeps a name that would be nothing but its suffix', () => {
    const terms = searchTerms({
      code: '242012',
      names: ['津市', 'Tsu', '津市', 'Tsu', 'Tsu-shi'],
      kana: 'つし',
      parentName: '三重県',
    });
    expect(texts(terms, true)).toEqual(expect.arrayContaining(['津市', 'tsu', 'つし']));
    expect(texts(terms, true)).not.toContain('');
  });
});
