import type { CaseStudyState } from '../case-study.model.js';

/** Every change of a case study that its state has a say in; `edit` is a save of facts or texts. */
export const MOVES = [
  'edit',
  'submit',
  'requestChanges',
  'approve',
  'publish',
  'withdraw',
  'archive',
  'reopen',
] as const;
export type Move = (typeof MOVES)[number];

/** Where a case stands: the state of its working copy, and whether readers see a revision of it meanwhile. */
export interface Stage {
  state: CaseStudyState;
  isPublic: boolean;
}

/**
 * What may follow what. An edit of a published case opens a working copy: it is a draft again, and goes the same way
 * as the first, while readers go on seeing the revision in force. Publishing from a draft is there for
 * administrators, who are their own reviewers; publishing again from published brings another language to readers.
 */
const AFTER: Readonly<Record<Exclude<Move, 'withdraw' | 'archive'>, Partial<Record<CaseStudyState, CaseStudyState>>>> =
  {
    edit: { draft: 'draft', published: 'draft' },
    submit: { draft: 'submitted' },
    requestChanges: { submitted: 'draft', approved: 'draft' },
    approve: { submitted: 'approved' },
    publish: { draft: 'published', submitted: 'published', approved: 'published', published: 'published' },
    reopen: { withdrawn: 'draft', archived: 'draft' },
  };

/** The state after a move; null where the move is not possible from where the case stands. */
export function stateAfter({ state, isPublic }: Stage, move: Move): CaseStudyState | null {
  if (move === 'withdraw') return isPublic ? 'withdrawn' : null;
  if (move === 'archive') return isPublic || state === 'withdrawn' ? 'archived' : null;
  return AFTER[move][state] ?? null;
}

/** Whether readers see the case after a move that is possible. */
export function isPublicAfter(stage: Stage, move: Move): boolean {
  if (move === 'publish') return true;
  return stage.isPublic && move !== 'withdraw' && move !== 'archive';
}
