import type { CaseStudyState } from './case-study.model.js';

export type Move = 'submit' | 'requestChanges' | 'approve' | 'publish' | 'withdraw' | 'archive';

/**
 * What may follow what. Publishing from draft is there for administrators, who are their own
 * reviewers; publishing again from published brings the working copy, or another language, to readers.
 */
const MOVES: Readonly<Record<Move, { from: readonly CaseStudyState[]; to: CaseStudyState }>> = {
  submit: { from: ['draft'], to: 'submitted' },
  requestChanges: { from: ['submitted', 'approved'], to: 'draft' },
  approve: { from: ['submitted'], to: 'approved' },
  publish: { from: ['draft', 'submitted', 'approved', 'published'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  archive: { from: ['published', 'withdrawn'], to: 'archived' },
};

/** The state after a move; null where the move is not possible from `state`. */
export function stateAfter(state: CaseStudyState, move: Move): CaseStudyState | null {
  const { from, to } = MOVES[move];
  return from.includes(state) ? to : null;
}

/** States in which the working copy may be edited. */
export const isEditable = (state: CaseStudyState): boolean => state === 'draft' || state === 'published';
