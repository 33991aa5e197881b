import type { Viewer } from '../../core/auth/index.js';
import { type JoinRequestState, isOpen } from './join-request.state.js';
import { canManageMembers } from './membership.policy.js';

/** What a policy looks at: nothing else decides. */
export interface JoinRequestSubject {
  userId: string;
  collectivityId: number;
  state: JoinRequestState;
}

export interface JoinRequestAbilities {
  answer: boolean;
  withdraw: boolean;
}

/** Who sees a request with all that helps to decide: those who manage the collectivity, and never who asks. */
export const canJudge = (viewer: Viewer | null, request: JoinRequestSubject): boolean =>
  canManageMembers(viewer, request.collectivityId) && viewer.id !== request.userId;

export const canAnswer = (viewer: Viewer | null, request: JoinRequestSubject): boolean =>
  isOpen(request.state) && canJudge(viewer, request);

export const canWithdraw = (viewer: Viewer | null, request: JoinRequestSubject): boolean =>
  isOpen(request.state) && viewer?.id === request.userId;

/** What travels with the request, so that front ends never work rules out again. */
export const joinRequestAbilities = (viewer: Viewer | null, request: JoinRequestSubject): JoinRequestAbilities => ({
  answer: canAnswer(viewer, request),
  withdraw: canWithdraw(viewer, request),
});
