import type { Viewer } from '../../core/auth/index.js';
import type { Delegation } from './programme.model.js';

/** What travels with a delegation, so that front ends never work rules out again. */
export interface DelegationAbilities {
  /** Everything: meetings, rules, leaving. */
  readonly edit: boolean;
  /** When it is there, how it speaks, what it wishes. */
  readonly editWishes: boolean;
}

/** Administrators make programmes; nobody else. */
export const canOrganise = (viewer: Viewer | null): viewer is Viewer => viewer?.administrator === true;

const manages = (viewer: Viewer, collectivityId: number): boolean =>
  viewer.memberships.some((one) => one.collectivityId === collectivityId && one.role === 'manager');

/** Who sees a delegation and its own meetings: the members of its collectivity and administrators. */
export const canSeeDelegation = (
  viewer: Viewer | null,
  { collectivityId }: Pick<Delegation, 'collectivityId'>,
): boolean =>
  viewer !== null && (viewer.administrator || viewer.memberships.some((one) => one.collectivityId === collectivityId));

/** Managers say how their delegation comes. One that has left changes nothing more; administrators may take it up again. */
export function delegationAbilities(viewer: Viewer | null, delegation: Delegation): DelegationAbilities {
  const edit = canOrganise(viewer);
  const own = viewer !== null && manages(viewer, delegation.collectivityId);
  return { edit, editWishes: edit || (own && !delegation.leftEarly) };
}
