import type { MembershipRole } from '../../core/auth/index.js';

/** Who invites: a viewer, or what an invitation remembers of its sender. */
export interface Inviter {
  administrator: boolean;
  memberships: readonly { collectivityId: number; role: MembershipRole }[];
}

/**
 * Who may invite, see and take back invitations: administrators everywhere, managers into their own collectivity. It
 * is asked again when an invitation is accepted: whoever may not invite any more has not invited.
 */
export function mayInvite(inviter: Inviter, collectivityId: number | null): boolean {
  if (inviter.administrator) return true;
  if (collectivityId === null) return false;
  return inviter.memberships.some((place) => place.collectivityId === collectivityId && place.role === 'manager');
}
