import type { CaseStudyTranslation } from '../case-study-translation.entity.js';

/** What a text in one language of a case wants next, the most urgent first; `done`: readers have it as it should be. */
export const WORK_STATUSES = ['outdated', 'unchecked', 'incomplete', 'draft', 'ready', 'notBegun', 'done'] as const;
export type WorkStatus = (typeof WORK_STATUSES)[number];

type Looked = Pick<
  CaseStudyTranslation,
  'outdatedFields' | 'missingFields' | 'outdatedFacts' | 'missingFacts' | 'provenance' | 'reviewedAt' | 'status'
>;

/** The same rule as `WORK_STATUS_SQL`, of a loaded text. */
export function workStatus(text: Looked | undefined): WorkStatus {
  if (!text) return 'notBegun';
  if (text.outdatedFields.length > 0 || text.outdatedFacts.length > 0) return 'outdated';
  if (text.provenance === 'machine' && text.reviewedAt === null) return 'unchecked';
  if (text.missingFields.length > 0 || text.missingFacts.length > 0) return 'incomplete';
  return text.status === 'published' ? 'done' : text.status;
}

/** The same rule as `workStatus`, of the row `t`; the integration test compares the two. */
export const WORK_STATUS_SQL = `case
  when t.locale is null then 'notBegun'
  when t.outdated_fields <> '{}' or t.outdated_facts <> '{}' then 'outdated'
  when t.provenance = 'machine' and t.reviewed_at is null then 'unchecked'
  when t.missing_fields <> '{}' or t.missing_facts <> '{}' then 'incomplete'
  when t.status = 'published' then 'done'
  else t.status end`;
