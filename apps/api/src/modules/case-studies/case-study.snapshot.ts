import { LOCALES, type Locale } from '#shared';
import type { CaseStudy } from './case-study.entity.js';
import type { CaseStudyTranslation } from './case-study-translation.entity.js';
import type { CaseStudyFacts, CaseStudySnapshot, PublishedTranslation } from './case-study.model.js';
import { textsOf } from './case-study.view.js';

export function factsOf(row: CaseStudyFacts): CaseStudyFacts {
  return {
    ownerId: row.ownerId,
    partnerIds: row.partnerIds,
    originalLocale: row.originalLocale,
    depth: row.depth,
    themes: row.themes,
    topics: row.topics,
    sdgs: row.sdgs,
    factors: row.factors,
    challenges: row.challenges,
    startYear: row.startYear,
    endYear: row.endYear,
    ongoing: row.ongoing,
    links: row.links,
    sourceNote: row.sourceNote,
  };
}

/** An original can't be outdated; a translation is where the original changed after it was made. */
export const isOutdated = (
  caseStudy: Pick<CaseStudy, 'originalLocale' | 'sourceVersion'>,
  translation: Pick<CaseStudyTranslation, 'locale' | 'sourceVersion'>,
): boolean => translation.locale !== caseStudy.originalLocale && translation.sourceVersion < caseStudy.sourceVersion;

/** The author's own text needs no review; every other text does. */
export const isReviewed = (translation: Pick<CaseStudyTranslation, 'provenance' | 'reviewedAt'>): boolean =>
  translation.provenance === 'author' || translation.reviewedAt !== null;

/**
 * What a publication of `locales` shows: the facts of the working copy and its texts in `locales`;
 * other languages stay as they were published before. Never does one language go out because another did.
 */
export function snapshotFor(
  caseStudy: CaseStudy,
  locales: readonly Locale[],
  slugs: Readonly<Partial<Record<Locale, string>>>,
  previous: CaseStudySnapshot | undefined,
): CaseStudySnapshot {
  const translations: Partial<Record<Locale, PublishedTranslation>> = {};
  for (const locale of LOCALES) {
    const working = caseStudy.translations.find((translation) => translation.locale === locale);
    const before = previous?.translations[locale];
    if (working && locales.includes(locale)) {
      translations[locale] = {
        ...textsOf(working),
        slug: slugs[locale] ?? before?.slug ?? caseStudy.id,
        provenance: working.provenance,
        reviewed: isReviewed(working),
        outdated: isOutdated(caseStudy, working),
        publishedVersion: caseStudy.version,
      };
    } else if (before) {
      const stale =
        working !== undefined && locales.includes(caseStudy.originalLocale) && isOutdated(caseStudy, working);
      translations[locale] = { ...before, outdated: before.outdated || stale };
    }
  }
  return { ...factsOf(caseStudy), translations };
}
