import type { Viewer } from '../../../core/auth/index.js';

/** What somebody may do with a collectivity's profile and interests. */
export interface ProfileAbilities {
  /** Its contributors too: what they prepare waits for a manager. */
  prepare: boolean;
  save: boolean;
}

/** Managers save, contributors prepare, administrators may both; nobody else sees the desk of a profile. */
export function profileAbilities(viewer: Viewer | null, collectivityId: number): ProfileAbilities {
  const own = viewer?.memberships.filter((one) => one.collectivityId === collectivityId) ?? [];
  const save = viewer?.administrator === true || own.some(({ role }) => role === 'manager');
  return { save, prepare: save || own.length > 0 };
}
