import type { CaseStudyDepth, Locale, Provenance, TextName } from '#shared';

export {
  SECTIONS,
  TEXT_LIMITS,
  TEXT_NAMES,
  type CaseStudyDepth,
  type CaseStudyState,
  type Provenance,
  type TextName,
  type TranslationStatus,
} from '#shared';

/** The texts of one translation; null where not written. */
export type Texts = Record<Exclude<TextName, 'title'>, string | null> & { title: string };

export interface CaseStudyLink {
  url: string;
  label: string | null;
  /** ISO 8601; null where nobody has checked it yet. */
  checkedAt: string | null;
}

/** What is said once for all languages. */
export interface CaseStudyFacts {
  ownerId: number;
  partnerIds: number[];
  originalLocale: Locale;
  depth: CaseStudyDepth;
  themes: string[];
  topics: string[];
  sdgs: number[];
  factors: string[];
  challenges: string[];
  startYear: number | null;
  endYear: number | null;
  ongoing: boolean;
  links: CaseStudyLink[];
  sourceNote: string | null;
}

/** One published translation inside a revision. */
export interface PublishedTranslation extends Texts {
  slug: string;
  provenance: Provenance;
  reviewed: boolean;
  /** Version of the case when this text was published. */
  publishedVersion: number;
  /** True where the original had changed after this translation was made. */
  outdated: boolean;
}

/** All that readers see of a case study: the content of an immutable revision. */
export interface CaseStudySnapshot extends CaseStudyFacts {
  translations: Partial<Record<Locale, PublishedTranslation>>;
}
