import { everyone } from '../roles.js';
import type { Rows } from '../row.js';
import { nothing } from '../subjects.js';

export const rows: Rows = {
  'Query.signInMethods': { call: '{ signInMethods { password } }', about: nothing, allowed: everyone },
  'SignInMethods.password': { call: '{ signInMethods { password } }', about: nothing, allowed: everyone },
  'Mutation.signOutEverywhere': {
    call: 'mutation { signOutEverywhere { __typename } }',
    about: nothing,
    allowed: everyone,
    endsSession: true,
  },
};
