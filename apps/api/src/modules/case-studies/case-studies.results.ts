import type { Problem } from '../../core/errors/index.js';
import type { CaseStudy } from './case-study.entity.js';
import type { CaseStudyChange } from './workflow/case-study-change.entity.js';
import type { Missing } from './workflow/case-study.completeness.js';
import type { Difference } from './case-study.difference.js';
import type { CaseStudyState } from './case-study.model.js';

/** What a use case answers: the saved case, or a refusal that its caller must handle. */
export type Saved = { kind: 'saved'; caseStudy: CaseStudy };
export type Invalid = { kind: 'invalid'; problems: Problem[] };
/** One change since the version that the caller saw, with the name of who made it. */
export type ChangeBy = CaseStudyChange & { name: string | null };
/** Somebody else saved in between: what stands now, where the caller's input differs from it, and what was changed. */
export type Stale = {
  kind: 'stale';
  current: CaseStudy;
  changedBy: string | null;
  differences: Difference[];
  changes: ChangeBy[];
};
export type Incomplete = { kind: 'incomplete'; missing: Missing[] };
export type WrongMove = { kind: 'wrongState'; state: CaseStudyState };

export type SaveOutcome = Saved | Invalid | Stale | WrongMove;
export type WorkflowOutcome = Saved | Stale | Incomplete | WrongMove | Invalid;
