import type { Subject } from './row.js';

/** For calls about nothing that could be hidden. */
export const nothing: Subject = { states: ['any'], make: async () => ({}) };

/** The owner itself: collectivities are public. */
export const ownerCollectivity: Subject = { states: ['any'], make: async ({ owner }) => ({ id: owner }) };

const CASE_STATES = ['draft', 'submitted', 'approved', 'published', 'archived', 'withdrawn'] as const;

/** A case of the owner, complete in Japanese. */
export const caseOfOwner: Subject = {
  states: CASE_STATES,
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world, state) => {
    const title = `権限の事例 ${state}`;
    if (state === 'published') return { ...(await world.desk.published(title)), locale: 'JA' };
    const { id, version } = await world.desk.written(title);
    await world.sql('update case_study set state = $2 where id = $1', [id, state]);
    return { id, version, locale: 'JA' };
  },
};
