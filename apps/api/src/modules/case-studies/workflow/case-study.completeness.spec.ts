import { describe, expect, it } from '@jest/globals';
import { noDetails } from '#shared';
import type { Photo } from '../files/media.model.js';
import { adviceFor } from './case-study.completeness.js';

const photo = (texts: Photo['texts']): Photo => ({
  file: 'a',
  sizes: [],
  texts,
  credit: null,
  licence: null,
  cover: false,
});

const adviceOn = (photos: Photo[], depth: 'snapshot' | 'full' = 'snapshot') => {
  const facts = {
    ...noDetails(),
    ownerId: 1,
    partnerIds: [],
    originalLocale: 'ja' as const,
    depth,
    themes: [],
    topics: [],
    sdgs: [],
    factors: [],
    challenges: [],
    startYear: 2020,
    endYear: null,
    ongoing: true,
    links: [{ id: 'a', url: 'https://a.example', label: {}, checkedAt: null }],
    sourceNote: null,
    attachments: [],
    contact: { office: '商工課', mailbox: null, person: null },
    photos,
  };
  return adviceFor(facts, {}, ['fr', 'ja']).filter(({ field }) => field === 'alternatives');
};

describe('the advice on photos', () => {
  it('names each language in which one of them is not described', () => {
    const described = { alternative: '倉庫', caption: null };
    expect(adviceOn([photo({ ja: described, fr: described })])).toEqual([]);
    expect(adviceOn([photo({ ja: described, fr: described }), photo({ ja: described })])).toEqual([
      { field: 'alternatives', locale: 'fr' },
    ]);
    expect(
      adviceOn([photo({ fr: { alternative: null, caption: 'Le port' } })], 'full').map(({ locale }) => locale),
    ).toEqual(['fr', 'ja']);
  });

  it('has nothing to say where there are none', () => {
    expect(adviceOn([])).toEqual([]);
  });
});
