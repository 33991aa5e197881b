import type { Viewer } from '../../../core/auth/index.js';
import type { CaseStudyState } from '../case-study.model.js';
import { type Move, stateAfter } from './case-study.state.js';

/** What a policy looks at: nothing else decides. */
export interface CaseStudySubject {
  ownerId: number;
  themes: readonly string[];
  state: CaseStudyState;
  /** Number of the revision that readers see; null where they see none. */
  publishedRevision: number | null;
}

/** What the viewer may do with a case as it stands now: role and state together. */
export interface CaseStudyAbilities extends Record<Move, boolean> {
  translate: boolean;
  suggestTranslation: boolean;
  readHistory: boolean;
  confirm: boolean;
}

type Roles = Readonly<Record<'owner' | 'manager' | 'reviewer' | 'administrator', boolean>>;

/** What a viewer is to a case. Nobody is the reviewer of a case of their own collectivity. */
function rolesOf(viewer: Viewer, { ownerId, themes }: Pick<CaseStudySubject, 'ownerId' | 'themes'>): Roles {
  const own = viewer.memberships.filter(({ collectivityId }) => collectivityId === ownerId);
  return {
    owner: own.length > 0,
    manager: own.some(({ role }) => role === 'manager'),
    reviewer: viewer.reviewer && own.length === 0 && reviews(viewer.reviewerThemes, themes),
    administrator: viewer.administrator,
  };
}

/** A reviewer without themes reviews all. */
const reviews = (reviewed: readonly string[], themes: readonly string[]): boolean =>
  reviewed.length === 0 || themes.some((theme) => reviewed.includes(theme));

/** Reviewers see what has been submitted and what came after it. */
const isSubmittedOrLater = (state: CaseStudyState): boolean => state !== 'draft';

/** Nobody judges a case of their own collectivity, as an administrator neither. */
const judges = ({ owner, reviewer, administrator }: Roles): boolean => reviewer || (administrator && !owner);

/** The table "who may", without the state: exactly docs/workflow.md. */
const MAY: Readonly<Record<Move, (roles: Roles, subject: CaseStudySubject) => boolean>> = {
  edit: ({ owner, administrator }) => owner || administrator,
  submit: ({ owner, administrator }) => owner || administrator,
  requestChanges: judges,
  approve: judges,
  publish: (roles, { state }) => judges(roles) && (roles.administrator || isSubmittedOrLater(state)),
  withdraw: ({ manager, reviewer, administrator }) => manager || reviewer || administrator,
  archive: ({ manager, reviewer, administrator }) => manager || reviewer || administrator,
  reopen: ({ owner, administrator }) => owner || administrator,
};

/** Who may write a new case study for a collectivity: its members and administrators. */
export const canCreate = (viewer: Viewer, ownerId: number): boolean =>
  viewer.administrator || viewer.memberships.some(({ collectivityId }) => collectivityId === ownerId);

/** Who may read the working copy. */
export function canReadDraft(viewer: Viewer | null, subject: CaseStudySubject): boolean {
  if (!viewer) return false;
  const { owner, reviewer, administrator } = rolesOf(viewer, subject);
  return owner || administrator || (reviewer && isSubmittedOrLater(subject.state));
}

/** Who may read and compare what has been published, and its reviews: as much as was ever submitted. */
export function canReadHistory(viewer: Viewer | null, subject: CaseStudySubject): boolean {
  if (!viewer) return false;
  const { owner, reviewer, administrator } = rolesOf(viewer, subject);
  return owner || administrator || reviewer;
}

/**
 * Whether the viewer's role allows a move; whether the state does is for `stateAfter`, so that a move that
 * comes too late is answered with the state and not as if the case did not exist.
 */
export function mayMove(viewer: Viewer | null, subject: CaseStudySubject, move: Move): boolean {
  return viewer !== null && MAY[move](rolesOf(viewer, subject), subject);
}

/** Reviewers suggest a translation of what they may read, while it is at work or before readers; authors write it. */
export function canSuggestTranslation(viewer: Viewer | null, subject: CaseStudySubject): boolean {
  if (!viewer || mayMove(viewer, subject, 'edit')) return false;
  const closed = subject.state === 'withdrawn' || subject.state === 'archived';
  return !closed && canReadDraft(viewer, subject);
}

/** What travels with the object, so that front ends never work rules out again. */
export function abilitiesOf(viewer: Viewer | null, subject: CaseStudySubject): CaseStudyAbilities {
  const stage = { state: subject.state, isPublic: subject.publishedRevision !== null };
  const can = (move: Move): boolean => mayMove(viewer, subject, move) && stateAfter(stage, move) !== null;
  return {
    edit: can('edit'),
    submit: can('submit'),
    requestChanges: can('requestChanges'),
    approve: can('approve'),
    publish: can('publish'),
    withdraw: can('withdraw'),
    archive: can('archive'),
    reopen: can('reopen'),
    translate: can('edit'),
    suggestTranslation: canSuggestTranslation(viewer, subject),
    readHistory: canReadHistory(viewer, subject),
    confirm: stage.isPublic && mayMove(viewer, subject, 'edit'),
  };
}
