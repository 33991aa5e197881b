import { administrators } from '../roles.js';
import type { Rows } from '../row.js';
import { nothing } from '../subjects.js';

export const rows: Rows = {
  'Query.searchIndex': { call: '{ searchIndex { answers work { state } } }', about: nothing, allowed: administrators },
  'Mutation.askSearchIndexWork': {
    call: 'mutation { askSearchIndexWork(kind: VERIFY) { __typename } }',
    about: nothing,
    allowed: administrators,
  },
};
