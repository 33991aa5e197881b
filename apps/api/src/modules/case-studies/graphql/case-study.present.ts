import { LOCALES, type Locale } from '#shared';
import type { CaseStudy } from '../case-study.entity.js';
import type { CaseStudyTranslation } from '../case-study-translation.entity.js';
import type { CaseStudyFacts } from '../case-study.model.js';
import { isOutdated, isReviewed } from '../revisions/case-study.snapshot.js';
import { textsOf, type PublicCaseStudy } from '../case-study.view.js';
import { presentAttachment, presentPhoto } from '../files/graphql/media.present.js';
import type { CaseStudyTranslationType, CaseStudyType, FactFields } from './case-study.types.js';
import { presentContact, presentDetails, presentEditorContact, presentTerritory } from './details.present.js';
import { withDocuments } from './rich-text.types.js';
import type { EditorCaseStudyType } from './editor.types.js';

/** @param locales languages that the case is written in */
function presentFacts(
  facts: CaseStudyFacts & { id: string; version: number },
  readerLocale: Locale,
  locales: readonly Locale[],
): FactFields {
  return {
    ...presentDetails(facts, readerLocale, facts.originalLocale),
    id: facts.id,
    version: facts.version,
    depth: facts.depth,
    originalLocale: facts.originalLocale,
    startYear: facts.startYear,
    endYear: facts.endYear,
    ongoing: facts.ongoing,
    ownerId: facts.ownerId,
    partnerIds: facts.partnerIds,
    themeCodes: facts.themes,
    topicCodes: facts.topics,
    sdgNumbers: facts.sdgs,
    factorCodes: facts.factors,
    challengeCodes: facts.challenges,
    linkRows: facts.links,
    photos: facts.photos.map((photo) => presentPhoto(photo, locales)),
    attachments: facts.attachments.map((one) => presentAttachment(one, readerLocale, facts.originalLocale)),
    readerLocale,
  };
}

const presented = new WeakMap<PublicCaseStudy, CaseStudyType>();

/** The GraphQL object of a published case; made once of a view that stays in memory. Not to be changed by anybody. */
export function presentCaseStudy(view: PublicCaseStudy): CaseStudyType {
  const known = presented.get(view) ?? presentView(view);
  presented.set(view, known);
  return known;
}

function presentView(view: PublicCaseStudy): CaseStudyType {
  const facts = presentFacts(view, view.readerLocale, view.availableLocales);
  const fields = {
    ...facts,
    cover: facts.photos.find(({ cover }) => cover) ?? facts.photos[0] ?? null,
    ...textsOf(view),
    slug: view.slug,
    locale: view.locale,
    availableLocales: view.availableLocales,
    state: 'published' as const,
    sourceNote: view.sourceNote,
    publishedAt: view.publishedAt,
    updatedAt: view.updatedAt,
    contact: presentContact(view.contact),
    territory: presentTerritory(view.territory),
    published: view.published,
    revision: view.revision,
    view,
  };
  return withDocuments(fields, view);
}

/** The published translations of a case, in the house's order of languages. */
export function presentPublished(caseStudy: CaseStudyType, wanted: readonly Locale[]): CaseStudyTranslationType[] {
  return wanted.flatMap((locale) => {
    const translation = caseStudy.published[locale];
    if (!translation) return [];
    const { slug, provenance, reviewed, outdated } = translation;
    const status = 'published' as const;
    const fields = { ...textsOf(translation), locale, slug, provenance, reviewed, outdated, status };
    return [withDocuments(fields, translation)];
  });
}

/** The GraphQL object of a working copy. */
export function presentEditor(caseStudy: CaseStudy, readerLocale: Locale): EditorCaseStudyType {
  const translations = LOCALES.flatMap(
    (locale) => caseStudy.translations.find((translation) => translation.locale === locale) ?? [],
  );
  return {
    ...presentFacts(
      caseStudy,
      readerLocale,
      translations.map(({ locale }) => locale),
    ),
    state: caseStudy.state,
    publishedRevision: caseStudy.publishedRevision,
    createdAt: caseStudy.createdAt,
    updatedAt: caseStudy.updatedAt,
    contact: presentEditorContact(caseStudy.contact),
    lastConfirmedAt: caseStudy.lastConfirmedAt,
    nextDueAt: caseStudy.nextDueAt,
    importOrigin: caseStudy.importOrigin,
    row: caseStudy,
    translations: translations.map(presentWorkingText),
  };
}

function presentWorkingText(translation: CaseStudyTranslation): CaseStudyTranslationType {
  const { locale, status, provenance } = translation;
  const [reviewed, outdated] = [isReviewed(translation), isOutdated(translation)];
  const fields = { ...textsOf(translation), locale, slug: null, status, provenance, reviewed, outdated };
  return withDocuments(fields, translation);
}
