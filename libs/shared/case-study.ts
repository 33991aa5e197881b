/** States of a case study's workflow; what may follow what is in case-study.state.ts of the server. */
export const CASE_STUDY_STATES = ['draft', 'submitted', 'approved', 'published', 'withdrawn', 'archived'] as const;
export type CaseStudyState = (typeof CASE_STUDY_STATES)[number];

/** A snapshot is a short account; a full case study lets others take the practice over. */
export type CaseStudyDepth = 'snapshot' | 'full';
export type TranslationStatus = 'draft' | 'ready' | 'published';
export type Provenance = 'author' | 'human' | 'machine';

/** Sections below title, teaser and summary, in the order in which they are written and read. */
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

/** Every translated text of a case study with its greatest length, in characters as a reader counts them. */
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

/** Years that a case study can begin or end in. */
export const YEAR_MIN = 1800;
export const YEAR_MAX = 2100;

const ADDRESS_MAX = 2_000;

/** True for a whole http or https address; anything else could run in a reader's browser. */
export function isWebAddress(value: string): boolean {
  if (value.length > ADDRESS_MAX || !value.isWellFormed() || /\p{Cc}/u.test(value) || !URL.canParse(value))
    return false;
  return ['http:', 'https:'].includes(new URL(value).protocol);
}
