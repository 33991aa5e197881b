import type { Problem } from '../../core/errors/index.js';
import type { CaseStudy } from './case-study.entity.js';
import type { Missing } from './case-study.completeness.js';
import type { CaseStudyState } from './case-study.model.js';

/** What a use case answers: the saved case, or a refusal that its caller must handle. */
export type Saved = { kind: 'saved'; caseStudy: CaseStudy };
export type Invalid = { kind: 'invalid'; problems: Problem[] };
export type Stale = { kind: 'stale'; current: CaseStudy; changedBy: string | null };
export type Incomplete = { kind: 'incomplete'; missing: Missing[] };
export type WrongMove = { kind: 'wrongState'; state: CaseStudyState };

export type SaveOutcome = Saved | Invalid | Stale;
export type WorkflowOutcome = Saved | Stale | Incomplete | WrongMove;
