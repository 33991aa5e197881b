import { everyone, signedIn } from '../roles.js';
import type { Rows } from '../row.js';
import { nothing } from '../subjects.js';

const CREDENTIALS = { email: 'tours@kakehashi.example', password: 'kakehashi-demo' };

export const rows: Rows = {
  'Query.viewer': { call: '{ viewer { id email } }', about: nothing, allowed: signedIn },
  'Viewer.email': { call: '{ viewer { email } }', about: nothing, allowed: signedIn },
  'Mutation.signIn': {
    call: `mutation ($email: String!, $password: String!) {
      signIn(email: $email, password: $password) { __typename ... on SignedIn { viewer { email } } } }`,
    about: nothing,
    values: CREDENTIALS,
    allowed: everyone,
    endsSession: true,
  },
  'Mutation.signOut': { call: 'mutation { signOut }', about: nothing, allowed: everyone, endsSession: true },
};
