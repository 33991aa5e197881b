import type { MembershipRole } from '../../core/auth/index.js';
import type { Counted } from '../accounts/index.js';

/** A person in a collectivity, as those who manage it see them. */
export interface Member {
  userId: string;
  name: string;
  email: string;
  collectivityId: number;
  role: MembershipRole;
  since: Date;
  version: number;
  suspended: boolean;
  /** The only manager of a collectivity that is in use: can't be demoted or removed. */
  last: boolean;
}

export type Saved = { kind: 'saved'; member: Member };
export type Removed = { kind: 'removed'; moved: Counted };
export type Stale = { kind: 'stale'; current: Member };
export type LastManager = { kind: 'lastManager' };
export type NoColleague = { kind: 'noColleague' };

export type SetRoleOutcome = Saved | Stale | LastManager;
export type RemoveOutcome = Removed | Stale | LastManager | NoColleague;
export type HandOverOutcome = { kind: 'handedOver'; moved: Counted } | NoColleague;
