import { administrators } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import { nothing } from '../subjects.js';
import { somebody } from '../somebody.js';

/** Somebody whose access is looked at and changed. */
const person: Subject = {
  states: ['active', 'suspended'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world, state) => {
    const id = await somebody(world);
    if (state === 'suspended') await world.sql('update user_account set suspended_at = now() where id = $1', [id]);
    return { id, version: 1 };
  },
};

export const rows: Rows = {
  'Query.users': { call: '{ users(page: { size: 1 }) { total } }', about: nothing, allowed: administrators },
  'Query.user': { call: 'query ($id: ID!) { user(id: $id) { name email } }', about: person, allowed: administrators },
  'Mutation.setAdministrator': {
    call: `mutation ($id: ID!, $version: Int!) {
      setAdministrator(userId: $id, version: $version, administrator: false) { __typename } }`,
    about: person,
    allowed: administrators,
  },
  'Mutation.setReviewer': {
    call: 'mutation ($id: ID!, $version: Int!) { setReviewer(userId: $id, version: $version, reviewer: true) { __typename } }',
    about: person,
    allowed: administrators,
  },
  'Mutation.suspendUser': {
    call: 'mutation ($id: ID!, $version: Int!) { suspendUser(userId: $id, version: $version, reason: "Test.") { __typename } }',
    about: person,
    allowed: administrators,
  },
  'Mutation.liftSuspension': {
    call: 'mutation ($id: ID!, $version: Int!) { liftSuspension(userId: $id, version: $version) { __typename } }',
    about: person,
    allowed: administrators,
  },
};
