import type { Viewer } from '../../core/auth/index.js';

/** What travels with a member, so that front ends never work rules out again. */
export interface MemberAbilities {
  setRole: boolean;
  remove: boolean;
}

/** Whether somebody manages a collectivity: its own managers do. */
export const manages = (viewer: Viewer, collectivityId: number): boolean =>
  viewer.memberships.some((one) => one.collectivityId === collectivityId && one.role === 'manager');

/** Who sees and changes the members of a collectivity, answers those who ask to join, and says which mail domains are its own. */
export const canManageMembers = (viewer: Viewer | null, collectivityId: number): viewer is Viewer =>
  viewer !== null && (viewer.administrator || manages(viewer, collectivityId));

/** @param last the only manager of a collectivity in use: stays, whoever asks */
export function memberAbilities(viewer: Viewer | null, collectivityId: number, last: boolean): MemberAbilities {
  const may = canManageMembers(viewer, collectivityId) && !last;
  return { setRole: may, remove: may };
}
