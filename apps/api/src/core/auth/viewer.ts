import type { Locale } from '#shared';

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
  /** Of the session that this request came with. */
  sessionId: string;
}

/** Finds who a request comes from; the accounts module keeps it. */
export abstract class ViewerSource {
  /** @param cookie value of the session cookie, unverified */
  abstract load(cookie: string): Promise<Viewer | null>;
}

/**
 * What a root field asks of its caller: the columns of the table "Who may", from left to right. Rows are judged by
 * the features' policies; an administrator may call whatever somebody else may.
 */
export type Permission = 'member' | 'contributor' | 'manager' | 'reviewer' | 'administrator';

/** Whether a viewer may call a field that asks for `permission`. `member` is anybody who is signed in. */
export function permits(viewer: Viewer | null, permission: Permission): boolean {
  if (!viewer) return false;
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
