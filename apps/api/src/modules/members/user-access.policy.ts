import type { Viewer } from '../../core/auth/index.js';

/** What a policy looks at: nothing else decides. */
export interface UserSubject {
  id: string;
  administrator: boolean;
  suspended: boolean;
  /** The only administrator who can sign in: stays, whoever asks. */
  last: boolean;
}

export interface UserAbilities {
  setAdministrator: boolean;
  setReviewer: boolean;
  suspend: boolean;
  lift: boolean;
}

/** Who sees everybody: administrators. */
export const canSeePeople = (viewer: Viewer | null): viewer is Viewer => viewer?.administrator === true;

/** Who changes what somebody may do on the platform: administrators, and nobody their own. */
export const canChangeAccess = (viewer: Viewer | null, { id }: Pick<UserSubject, 'id'>): viewer is Viewer =>
  canSeePeople(viewer) && viewer.id !== id;

/** What travels with the person, so that front ends never work rules out again. */
export function userAbilities(viewer: Viewer | null, subject: UserSubject): UserAbilities {
  const may = canChangeAccess(viewer, subject);
  return {
    setAdministrator: may && !subject.last,
    setReviewer: may,
    suspend: may && !subject.suspended && !subject.last,
    lift: may && subject.suspended,
  };
}
