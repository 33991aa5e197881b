import type { Viewer } from '../../core/auth/index.js';
import type { CaseStudyState } from './case-study.model.js';
import { isEditable } from './case-study.state.js';

/** What a policy looks at: nothing else decides. */
export interface CaseStudySubject {
  ownerId: number;
  state: CaseStudyState;
}

export interface CaseStudyAbilities {
  edit: boolean;
  translate: boolean;
  publish: boolean;
}

const belongsTo = (viewer: Viewer, ownerId: number): boolean =>
  viewer.memberships.some(({ collectivityId }) => collectivityId === ownerId);

/** Reviewers see what has been submitted and what came after it. */
const isSubmittedOrLater = (state: CaseStudyState): boolean => state !== 'draft';

/** Who may write a new case study for a collectivity: its members and administrators. */
export const canCreate = (viewer: Viewer, ownerId: number): boolean =>
  viewer.administrator || belongsTo(viewer, ownerId);

/** Who may read the working copy. */
export function canReadDraft(viewer: Viewer | null, subject: CaseStudySubject): boolean {
  if (!viewer) return false;
  if (viewer.administrator || belongsTo(viewer, subject.ownerId)) return true;
  return viewer.reviewer && isSubmittedOrLater(subject.state);
}

export function canEdit(viewer: Viewer | null, subject: CaseStudySubject): boolean {
  if (!viewer || !isEditable(subject.state)) return false;
  return viewer.administrator || belongsTo(viewer, subject.ownerId);
}

/** Nobody publishes a case of their own collectivity as its reviewer. */
export function canPublish(viewer: Viewer | null, subject: CaseStudySubject): boolean {
  if (!viewer || subject.state === 'withdrawn' || subject.state === 'archived') return false;
  if (viewer.administrator) return true;
  return viewer.reviewer && isSubmittedOrLater(subject.state) && !belongsTo(viewer, subject.ownerId);
}

/** What travels with the object, so that front ends never work rules out again. */
export function abilitiesOf(viewer: Viewer | null, subject: CaseStudySubject): CaseStudyAbilities {
  const edit = canEdit(viewer, subject);
  return { edit, translate: edit, publish: canPublish(viewer, subject) };
}
