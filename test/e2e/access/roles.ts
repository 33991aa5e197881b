/** Who calls, as the table of docs and domain tell people apart. The owner is the collectivity that a subject belongs to. */
export const ROLES = [
  'visitor',
  /** Manager of another collectivity. */
  'stranger',
  /** Contributor of the owner. */
  'contributor',
  /** Manager of the owner. */
  'manager',
  /** Reviewer of the subject's theme, member of no collectivity. */
  'reviewer',
  /** Reviewer of other themes only. */
  'otherReviewer',
  /** Reviewer who is also a contributor of the owner: never judges its cases. */
  'ownReviewer',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

const without = (...absent: readonly Role[]): readonly Role[] => ROLES.filter((role) => !absent.includes(role));

export const everyone: readonly Role[] = ROLES;
export const signedIn: readonly Role[] = without('visitor');
export const administrators: readonly Role[] = ['administrator'];
/** Those who belong to the owner. */
export const members: readonly Role[] = ['contributor', 'manager', 'ownReviewer'];
/** Those who write for the owner. */
export const writers: readonly Role[] = [...members, 'administrator'];
/** Those who run the owner's affairs. */
export const managers: readonly Role[] = ['manager', 'administrator'];
/** Those who judge the owner's cases. */
export const judges: readonly Role[] = ['reviewer', 'administrator'];
export const nobody: readonly Role[] = [];
