import type { FastifyRequest } from 'fastify';
import type { Locale, Scope } from '#shared';

export type MembershipRole = 'contributor' | 'manager';

/** The signed-in person as policies see them. */
export interface Viewer {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  administrator: boolean;
  reviewer: boolean;
  /** Codes of the themes that a reviewer reviews; empty: all. */
  reviewerThemes: readonly string[];
  memberships: readonly { collectivityId: number; role: MembershipRole }[];
  /** Of the session that this request came with; null where it came with an API token. */
  sessionId: string | null;
  /** What the API token of this request may do; null for a session, which may everything that its person may. */
  scopes: readonly Scope[] | null;
}

/** Finds who a request comes from; the accounts module keeps it. */
export abstract class ViewerSource {
  /** By the request's API token, otherwise by its session cookie. A token that is not good is refused in words. */
  abstract of(request: FastifyRequest): Promise<Viewer | null>;
}

/**
 * What a root field asks of its caller: the columns of the table "Who may", from left to right. Rows are judged by
 * the features' policies; an administrator may call whatever somebody else may.
 */
export type Permission = 'member' | 'contributor' | 'manager' | 'reviewer' | 'administrator';

/** Whether the request's API token gives what a field needs; a field that names no scope is for sessions only. */
export function scopeGives(viewer: Viewer, scope: Scope | undefined): boolean {
  return viewer.scopes === null || (scope !== undefined && viewer.scopes.includes(scope));
}

/**
 * Whether a viewer may call a field that asks for `permission`. `member` is anybody who is signed in.
 * @param scope what an API token must have for it; without one, no token is enough
 */
export function permits(viewer: Viewer | null, permission: Permission, scope?: Scope): boolean {
  if (!viewer || !scopeGives(viewer, scope)) return false;
  if (permission === 'member' || viewer.administrator) return true;
  switch (permission) {
    case 'contributor':
      return viewer.memberships.length > 0;
    case 'manager':
      return viewer.memberships.some(({ role }) => role === 'manager');
    case 'reviewer':
      return viewer.reviewer;
    case 'administrator':
      return false;
  }
}
