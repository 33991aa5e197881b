import { signedIn } from '../roles.js';
import type { Rows } from '../row.js';
import { nothing } from '../subjects.js';

export const rows: Rows = {
  'Query.myAccount': { call: '{ myAccount { id } }', about: nothing, allowed: signedIn },
  'Mutation.saveMyProfile': {
    call: 'mutation { saveMyProfile(input: { name: "Matrix", locale: EN, timeZone: "UTC" }) { __typename } }',
    about: nothing,
    allowed: signedIn,
  },
  'Mutation.setMyConsent': {
    call: 'mutation { setMyConsent(purpose: NEWS, given: true) { id } }',
    about: nothing,
    allowed: signedIn,
  },
  'Mutation.exportMyData': { call: 'mutation { exportMyData { fileName } }', about: nothing, allowed: signedIn },
  'Mutation.eraseMyAccount': {
    call: 'mutation { eraseMyAccount(password: "wrong") { __typename } }',
    about: nothing,
    allowed: signedIn,
  },
};
