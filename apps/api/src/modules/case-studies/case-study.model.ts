import type { Locale } from '#shared';

export const CASE_STUDY_STATES = ['draft', 'submitted', 'approved', 'published', 'withdrawn', 'archived'] as const;
export type CaseStudyState = (typeof CASE_STUDY_STATES)[number];

/** A snapshot is a short account; a full case study lets others take the practice over. */
export type CaseStudyDepth = 'snapshot' | 'full';
export type TranslationStatus = 'draft' | 'ready' | 'published';
export type Provenance = 'author' | 'human' | 'machine';

/** Sections below title, teaser and summary, in the order in which they are read. */
export const SECTIONS = [
  'context',
  'objectives',
  'actions',
  'stakeholders',
  'results',
  'lessons',
  'transferability',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Every translated text of a case study with its greatest length in characters. */
export const TEXT_LIMITS = {
  title: 250,
  teaser: 300,
  summary: 1_000,
  context: 5_000,
  objectives: 5_000,
  actions: 5_000,
  stakeholders: 5_000,
  results: 5_000,
  lessons: 5_000,
  transferability: 5_000,
} as const;
export type TextName = keyof typeof TEXT_LIMITS;
export const TEXT_NAMES = Object.keys(TEXT_LIMITS) as TextName[];

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
