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
  memberships: readonly { collectivityId: number; role: MembershipRole }[];
  /** Of the session that this request came with. */
  sessionId: string;
}

/** Finds who a request comes from; the accounts module keeps it. */
export abstract class ViewerSource {
  /** @param cookie value of the session cookie, unverified */
  abstract load(cookie: string): Promise<Viewer | null>;
}

/** What a root field asks of its caller; rows are judged by the features' policies. */
export type Permission = 'member' | 'administrator';

/** Whether a viewer may call a field that asks for `permission`. */
export function permits(viewer: Viewer | null, permission: Permission): boolean {
  if (!viewer) return false;
  switch (permission) {
    case 'administrator':
      return viewer.administrator;
    case 'member':
      return true;
  }
}
