import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#shared';
import type { CreateCaseStudyInput, UpdateCaseStudyInput } from '../generated/graphql.js';
import { translator } from '../i18n/messages.js';
import { changedFieldName } from './labels.js';
import { TEXT_FIELDS } from './fields.js';

/** Whatever of a case somebody may change besides its texts: a new field is a type error until it is here. */
const CHANGED: Record<keyof CreateCaseStudyInput | keyof UpdateCaseStudyInput, true> = {
  ...{ attachments: true, buildingBlocks: true, challenges: true, contact: true, costs: true, depth: true },
  ...{ endYear: true, factors: true, funding: true, indicators: true, licence: true, links: true, ongoing: true },
  ...{ originalLocale: true, ownerId: true, partnerIds: true, photos: true, place: true, sdgs: true, title: true },
  ...{ sdgTargets: true, sector: true, startYear: true, supportOffered: true, themes: true, topics: true },
};

describe.each(LOCALES)('what was changed, in %s', (locale) => {
  const t = translator(locale);
  it('is named in words', () => {
    const texts = LOCALES.flatMap((one) => [...TEXT_FIELDS, 'documents'].map((name) => `${one}.${name}`));
    const named = [...Object.keys(CHANGED), 'sourceNote', ...texts].map((path) => [path, changedFieldName(path, t)]);
    expect(
      named.filter(([path, name]) => name === path || name === '' || /^\w+\.|[a-z][A-Z]/.test(name ?? '')),
    ).toEqual([]);
  });
});

describe('a changed field', () => {
  it('has its name and its language', () => {
    expect(changedFieldName('ownerId', translator('fr'))).toBe('Collectivité porteuse');
    expect(changedFieldName('fr.teaser', translator('en'))).toMatch(/ \(français\)$/i);
    expect(changedFieldName('ja.title', translator('ja'))).toContain('日本語');
  });
});
