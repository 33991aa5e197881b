import type { Locale } from '#shared';
import type { MembershipRole } from '../../core/auth/index.js';
import type { Problem } from '../../core/errors/index.js';

/** A person as administrators see them. */
export interface UserRow {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  administrator: boolean;
  reviewer: boolean;
  reviewerThemes: string[];
  suspendedAt: Date | null;
  suspensionReason: string | null;
  createdAt: Date;
  lastSignInAt: Date | null;
  hasPassword: boolean;
  version: number;
  /** The only administrator who can sign in. */
  last: boolean;
  memberships: { collectivityId: number; role: MembershipRole }[];
}

export const PLATFORM_ROLES = ['administrator', 'reviewer', 'manager', 'contributor', 'none'] as const;
/** `none`: without membership and platform role. */
export type RoleFilter = (typeof PLATFORM_ROLES)[number];

export interface UserQuery {
  query: string | null;
  role: RoleFilter | null;
  collectivityId: number | null;
  suspended: boolean | null;
}

export type UserOutcome =
  | { kind: 'saved'; user: UserRow }
  | { kind: 'stale'; current: UserRow }
  | { kind: 'lastAdministrator' }
  | { kind: 'invalid'; problems: Problem[] };
