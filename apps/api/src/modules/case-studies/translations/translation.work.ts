import type { CaseStudyTranslation } from '../case-study-translation.entity.js';

/**
 * What a text in one language of a case wants next, the most urgent first; `done`: readers have it as it should be. The
 * table translation_work keeps their places, from 1.
 */
export const WORK_STATUSES = ['outdated', 'unchecked', 'incomplete', 'draft', 'ready', 'notBegun', 'done'] as const;
export type WorkStatus = (typeof WORK_STATUSES)[number];

type Looked = Pick<
  CaseStudyTranslation,
  'outdatedFields' | 'missingFields' | 'outdatedFacts' | 'missingFacts' | 'provenance' | 'reviewedAt' | 'status'
>;

/** The same rule as the database's translation_work_of has, of a loaded text; a test compares the two. */
export function workStatus(text: Looked | undefined): WorkStatus {
  if (!text) return 'notBegun';
  if (text.outdatedFields.length > 0 || text.outdatedFacts.length > 0) return 'outdated';
  if (text.provenance === 'machine' && text.reviewedAt === null) return 'unchecked';
  if (text.missingFields.length > 0 || text.missingFacts.length > 0) return 'incomplete';
  return text.status === 'published' ? 'done' : text.status;
}
