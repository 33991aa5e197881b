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

/** Who sees a delegation and its own meetings: its managers and administrators. */
export const canSeeDelegation = (
  viewer: Viewer | null,
  { collectivityId }: Pick<Delegation, 'collectivityId'>,
): boolean => viewer !== null && (viewer.administrator || manages(viewer, collectivityId));

/** A delegation that has left changes nothing more; administrators may take it up again. */
export function delegationAbilities(viewer: Viewer | null, delegation: Delegation): DelegationAbilities {
  const edit = canOrganise(viewer);
  return { edit, editWishes: edit || (canSeeDelegation(viewer, delegation) && !delegation.leftEarly) };
}
