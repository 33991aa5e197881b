import { randomBytes, randomUUID } from 'node:crypto';
import { signedIn } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import { nothing } from '../subjects.js';

/** An API token of the contributor. */
const token: Subject = {
  states: ['live'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world) => {
    const id = randomUUID();
    await world.sql(
      `insert into api_token (id, user_id, name, token_hash, hint, scopes, created_at, expires_at)
       values ($1, $2, 'Matrix', $3, 'kkh_test', '{import}', now(), now() + interval '1 day')`,
      [id, await world.userId('contributor'), randomBytes(32)],
    );
    return { id };
  },
};

export const rows: Rows = {
  'Query.myApiTokens': { call: '{ myApiTokens { id } }', about: token, allowed: ['contributor'], shows: true },
  'Mutation.revokeApiToken': {
    call: 'mutation ($id: ID!) { revokeApiToken(id: $id) }',
    about: token,
    allowed: ['contributor'],
  },
  'Mutation.createApiToken': {
    call: 'mutation { createApiToken(input: { name: "Matrix", scopes: [IMPORT], days: 1 }) { __typename } }',
    about: nothing,
    allowed: signedIn,
  },
};
