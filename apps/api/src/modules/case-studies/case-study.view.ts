import { chooseLocale, LOCALES, type Locale, type OfficeContact, type Territory } from '#shared';
import type { Documents } from './facts/case-study.documents.js';
import type { CaseStudyFacts, CaseStudySnapshot, PublishedTranslation, Texts } from './case-study.model.js';
import { TEXT_NAMES } from './case-study.model.js';

/** A published case study as one reader sees it. Everything that leaves is named here. */
export interface PublicCaseStudy extends CaseStudyFacts, Texts {
  id: string;
  slug: string;
  /** Language of the texts of this answer. */
  locale: Locale;
  /** Language of labels and names around them. */
  readerLocale: Locale;
  availableLocales: Locale[];
  version: number;
  /** Number of the revision that readers see. */
  revision: number;
  publishedAt: Date;
  updatedAt: Date;
  published: Partial<Record<Locale, PublishedTranslation>>;
  contact: OfficeContact | null;
  territory: Territory | null;
  documents: Documents;
}

export interface PublishedRow {
  id: string;
  version: number;
  revision: number;
  snapshot: CaseStudySnapshot;
  publishedAt: Date;
  updatedAt: Date;
}

export function textsOf(source: Texts): Texts {
  return Object.fromEntries(TEXT_NAMES.map((name) => [name, source[name]])) as Texts;
}

/** Languages in which a revision is published, in the house's order. */
export const publishedLocales = (snapshot: CaseStudySnapshot): Locale[] =>
  LOCALES.filter((locale) => snapshot.translations[locale] !== undefined);

/** The same case for a reader of another language. */
export function viewIn(view: PublicCaseStudy, readerLocale: Locale): PublicCaseStudy {
  const { published, availableLocales, originalLocale } = view;
  const locale = chooseLocale(readerLocale, availableLocales, originalLocale);
  const translation = locale && published[locale];
  if (!translation) return view;
  const { slug, documents = {} } = translation;
  return { ...view, ...textsOf(translation), documents, slug, locale, readerLocale };
}

/** The public view of a revision for a reader; it says which language was used. */
export function publicView(row: PublishedRow, readerLocale: Locale): PublicCaseStudy {
  const { translations, ...facts } = row.snapshot;
  const availableLocales = publishedLocales(row.snapshot);
  const locale = chooseLocale(readerLocale, availableLocales, facts.originalLocale);
  const translation = locale && translations[locale];
  if (!translation) throw new Error(`Case study ${row.id} is published in no language`);
  return {
    ...facts,
    ...textsOf(translation),
    documents: translation.documents ?? {},
    id: row.id,
    slug: translation.slug,
    locale,
    readerLocale,
    availableLocales,
    version: row.version,
    revision: row.revision,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    published: translations,
  };
}
