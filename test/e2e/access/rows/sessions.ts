import { randomBytes, randomUUID } from 'node:crypto';
import { signedIn } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import { nothing } from '../subjects.js';

/** A session of the contributor. */
const session: Subject = {
  states: ['live'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world) => {
    const id = randomUUID();
    await world.sql(
      `insert into session (id, token_hash, user_id, expires_at)
       values ($1, $2, $3, now() + interval '1 day')`,
      [id, randomBytes(32), await world.userId('contributor')],
    );
    return { id };
  },
};

export const rows: Rows = {
  'Query.mySessions': { call: '{ mySessions { id } }', about: session, allowed: ['contributor'], shows: true },
  'Mutation.endSession': {
    call: 'mutation ($id: ID!) { endSession(id: $id) }',
    about: session,
    allowed: ['contributor'],
  },
  'Mutation.endOtherSessions': { call: 'mutation { endOtherSessions }', about: nothing, allowed: signedIn },
};
