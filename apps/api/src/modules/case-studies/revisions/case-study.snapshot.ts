import { LOCALES, type Locale, type Territory } from '#shared';
import type { CaseStudy } from '../case-study.entity.js';
import type { CaseStudyTranslation } from '../case-study-translation.entity.js';
import {
  type CaseStudyFacts,
  type CaseStudySnapshot,
  type PublishedTranslation,
  TEXT_NAMES,
  type Texts,
} from '../case-study.model.js';
import { textsOf } from '../case-study.view.js';
import { factTexts } from '../translations/fact-texts.js';
import { namedIn } from './published-words.js';

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
    photos: row.photos,
    attachments: row.attachments,
    sourceNote: row.sourceNote,
    costs: row.costs,
    funding: row.funding,
    indicators: row.indicators,
    buildingBlocks: row.buildingBlocks,
    sdgTargets: row.sdgTargets,
    sector: row.sector,
    place: row.place,
    supportOffered: row.supportOffered,
    licence: row.licence,
  };
}

/**
 * An original can't be outdated; a translation is where the original, or what it says inside the facts, is something else
 * than it was made from.
 */
export const isOutdated = ({
  outdatedFields,
  outdatedFacts,
}: Pick<CaseStudyTranslation, 'outdatedFields' | 'outdatedFacts'>): boolean =>
  outdatedFields.length > 0 || outdatedFacts.length > 0;

/** The author's own text needs no review; every other text does. */
export const isReviewed = (translation: Pick<CaseStudyTranslation, 'provenance' | 'reviewedAt'>): boolean =>
  translation.provenance === 'author' || translation.reviewedAt !== null;

const differ = (one: Texts | undefined, other: Texts | undefined): boolean =>
  one !== undefined && other !== undefined && TEXT_NAMES.some((name) => one[name] !== other[name]);

/** Whether a text inside the facts is another in both languages than it was published. */
function factsDiffer(caseStudy: CaseStudy, locale: Locale, previous: CaseStudySnapshot | undefined): boolean {
  if (!previous) return false;
  const published = new Map(factTexts(previous).map(({ path, texts }) => [path, texts]));
  return factTexts(caseStudy).some(({ path, texts }) => {
    const before = published.get(path);
    return [locale, caseStudy.originalLocale].every((one) => before?.[one] && texts[one] && before[one] !== texts[one]);
  });
}

/** Whether a translation that stays as it was published no longer fits the original that is published now. */
function isLeftBehind(caseStudy: CaseStudy, locale: Locale, previous: CaseStudySnapshot | undefined): boolean {
  const textIn = (wanted: Locale) => caseStudy.translations.find((one) => one.locale === wanted);
  const working = textIn(locale);
  if (working && isOutdated(working)) return true;
  // Where the working text was brought in step and isn't published, what readers see was made from the old original.
  const { originalLocale } = caseStudy;
  return (
    (differ(working, previous?.translations[locale]) &&
      differ(textIn(originalLocale), previous?.translations[originalLocale])) ||
    factsDiffer(caseStudy, locale, previous)
  );
}

/**
 * What a publication of `locales` shows: the facts of the working copy and its texts in `locales`;
 * other languages stay as they were published before. Never does one language go out because another did.
 */
export function snapshotFor(
  caseStudy: CaseStudy,
  locales: readonly Locale[],
  slugs: Readonly<Partial<Record<Locale, string>>>,
  previous: CaseStudySnapshot | undefined,
  territory: Territory | null,
): CaseStudySnapshot {
  const translations: Partial<Record<Locale, PublishedTranslation>> = {};
  for (const locale of LOCALES) {
    const working = caseStudy.translations.find((translation) => translation.locale === locale);
    const before = previous?.translations[locale];
    if (working && locales.includes(locale)) {
      translations[locale] = {
        ...textsOf(working),
        documents: working.documents,
        slug: slugs[locale] ?? before?.slug ?? caseStudy.id,
        provenance: working.provenance,
        reviewed: isReviewed(working),
        outdated: isOutdated(working),
        ...(working.engine ? { engine: working.engine } : {}),
        publishedVersion: caseStudy.version,
      };
    } else if (before) {
      const stale = locales.includes(caseStudy.originalLocale) && isLeftBehind(caseStudy, locale, previous);
      translations[locale] = { ...before, outdated: before.outdated || stale };
    }
  }
  const shown = LOCALES.filter((locale) => translations[locale]);
  const { contact } = caseStudy;
  return {
    ...factsOf(caseStudy),
    ...namedIn(caseStudy, previous, { locales, shown, original: caseStudy.originalLocale }),
    contact:
      contact && (contact.office || contact.mailbox) ? { office: contact.office, mailbox: contact.mailbox } : null,
    territory,
    translations,
  };
}
