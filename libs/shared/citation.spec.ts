import { describe, expect, it } from '@jest/globals';
import { citationOf, type Cited } from './citation.js';
import { LOCALES } from './locales.js';

const cited: Cited = {
  author: 'Tours',
  title: 'Une taxe de séjour pour les jardins',
  revision: 2,
  date: '2026-11-23T22:30:00.000Z',
  licence: 'CC BY 4.0',
  url: 'https://kakehashi.example/fr/cases/une-taxe',
};

describe('a citation', () => {
  it('has the order and the signs of its language', () => {
    expect(citationOf(cited, 'fr')).toBe(
      'Tours (2026). «\u202fUne taxe de séjour pour les jardins\u202f». Kakehashi, révision\u00a02 du 23 novembre 2026. Licence\u00a0: CC BY 4.0. https://kakehashi.example/fr/cases/une-taxe',
    );
    expect(citationOf({ ...cited, author: '金沢市', title: '港の倉庫を工房に' }, 'ja')).toBe(
      '金沢市（2026年）「港の倉庫を工房に」Kakehashi、第2版（2026年11月23日）。ライセンス：CC BY 4.0。https://kakehashi.example/fr/cases/une-taxe',
    );
    expect(citationOf(cited, 'en')).toBe(
      'Tours (2026). “Une taxe de séjour pour les jardins”. Kakehashi, revision 2 of 23 November 2026. Licence: CC BY 4.0. https://kakehashi.example/fr/cases/une-taxe',
    );
  });

  it('says nothing of a licence that nobody has given', () => {
    for (const locale of LOCALES)
      expect(citationOf({ ...cited, licence: null }, locale)).not.toMatch(/icen|ライセンス/);
  });

  it('changes the quotation marks within a title', () => {
    expect(citationOf({ ...cited, title: 'Le label « ville » ici' }, 'fr')).toContain(
      '«\u202fLe label “ville” ici\u202f»',
    );
    expect(citationOf({ ...cited, title: '「道の駅」の再生' }, 'ja')).toContain('「『道の駅』の再生」');
    expect(citationOf({ ...cited, title: 'The “green” line' }, 'en')).toContain('“The ‘green’ line”');
  });

  it('keeps an address readable', () => {
    const url = 'https://kakehashi.example/ja/cases/%E9%87%91%E6%B2%A2';
    expect(citationOf({ ...cited, url }, 'ja')).toMatch(/cases\/金沢$/);
    expect(citationOf({ ...cited, url: 'https://kakehashi.example/%E9' }, 'ja')).toMatch(/%E9$/);
  });
});
