import type {
  CaseDetails,
  CaseStudyDepth,
  Locale,
  LocalText,
  OfficeContact,
  Provenance,
  Territory,
  TextName,
} from '#shared';

import type { Documents } from './facts/case-study.documents.js';
import type { CaseMedia } from './files/media.model.js';

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
  /** Kept from revision to revision, so that its labels in different languages can be published apart. */
  id: string;
  url: string;
  label: LocalText;
  /** ISO 8601; null where nobody has checked it yet. */
  checkedAt: string | null;
}

/** A person to turn to, named with their consent; known to editors only, and erased with their account's data. */
export interface ContactPerson {
  name: string;
  /** ISO 8601: when somebody stated that the person agrees. */
  consentedAt: string;
}

export interface CaseStudyContact extends OfficeContact {
  person: ContactPerson | null;
}

/** What is said once for all languages. */
export interface CaseStudyFacts extends CaseDetails, CaseMedia {
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
  /** Absent in revisions made before there was rich text. */
  documents?: Documents;
  slug: string;
  provenance: Provenance;
  /** Which engine made a machine's text; absent where a person wrote it. */
  engine?: string;
  reviewed: boolean;
  /** Version of the case when this text was published. */
  publishedVersion: number;
  /** True where the original had changed after this translation was made. */
  outdated: boolean;
}

/** All that readers see of a case study: the content of an immutable revision. */
export interface CaseStudySnapshot extends CaseStudyFacts {
  /** Without a person: what can't be erased again holds no personal data. */
  contact: OfficeContact | null;
  /** The owner as it was at this publication; null in revisions made before it was kept. */
  territory: Territory | null;
  translations: Partial<Record<Locale, PublishedTranslation>>;
}
