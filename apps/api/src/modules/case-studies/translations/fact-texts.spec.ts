import { describe, expect, it } from '@jest/globals';
import type { Photo } from '../files/media.model.js';
import { factBooksAfter, factsSideBySide, type FactsWithTexts, withFactTexts } from './fact-texts.js';

const photo = (texts: Photo['texts']): Photo => ({
  ...{ file: 'f1', sizes: [], credit: null, licence: null, cover: true },
  texts,
});
const facts = (texts: Photo['texts']): FactsWithTexts => ({
  indicators: [],
  buildingBlocks: [],
  links: [],
  attachments: [],
  photos: [photo(texts)],
});
const before = (texts: Photo['texts'], factTextsMadeFrom = {}) => ({
  ...facts(texts),
  originalLocale: 'fr' as const,
  factTextsMadeFrom,
});

describe('texts inside facts', () => {
  it('put what a photo says in one language beside the others, and take it away again', () => {
    const start = facts({ fr: { alternative: 'Un pont', caption: null } });
    const put = withFactTexts(start, 'ja', [{ path: 'photos.f1.alternative', text: '橋' }]);
    expect(put.photos[0]?.texts).toEqual({
      fr: { alternative: 'Un pont', caption: null },
      ja: { alternative: '橋', caption: null },
    });
    expect(withFactTexts(put, 'ja', [{ path: 'photos.f1.alternative', text: null }])).toEqual(start);
  });

  it('are outdated where the original changes alone, and not where both do', () => {
    const then = before({ fr: { alternative: 'Un pont', caption: null }, ja: { alternative: '橋', caption: null } });
    const alone = facts({
      fr: { alternative: 'Un pont neuf', caption: null },
      ja: { alternative: '橋', caption: null },
    });
    const both = facts({
      fr: { alternative: 'Un pont neuf', caption: null },
      ja: { alternative: '新しい橋', caption: null },
    });
    const status = (after: FactsWithTexts) =>
      factsSideBySide({ ...after, originalLocale: 'fr', factTextsMadeFrom: factBooksAfter(then, after) }, 'ja')[0]
        ?.status;
    expect(status(alone)).toBe('outdated');
    expect(status(both)).toBe('current');
  });

  it('keep what they were made from through changes of other facts, and lose it with themselves', () => {
    const then = before(
      { fr: { alternative: 'Un pont neuf', caption: null }, ja: { alternative: '橋', caption: null } },
      { ja: { 'photos.f1.alternative': 'Un pont' } },
    );
    expect(factBooksAfter(then, then)).toEqual({ ja: { 'photos.f1.alternative': 'Un pont' } });
    expect(factBooksAfter(then, then, { locale: 'ja', paths: ['photos.f1.alternative'] })).toEqual({
      ja: { 'photos.f1.alternative': 'Un pont neuf' },
    });
    expect(factBooksAfter(then, { ...then, photos: [] })).toEqual({});
  });
});
