import { managers, writers } from '../roles.js';
import type { Rows } from '../row.js';
import { ownerCollectivity } from '../subjects.js';

export const rows: Rows = {
  'Query.editorProfile': {
    call: 'query ($id: ID!) { editorProfile(collectivityId: $id) { version contactMailbox suggestedInterests { sentence } } }',
    about: { ...ownerCollectivity, absentId: '999999999' },
    allowed: writers,
  },
  'Mutation.saveInterests': {
    call: `mutation ($id: ID!) {
      saveInterests(collectivityId: $id, interests: [{ topic: "soft-mobility", stance: SEEKS, weight: 2 }]) { __typename } }`,
    about: { ...ownerCollectivity, absentId: '999999999' },
    allowed: writers,
  },
  'Mutation.saveCollectivityProfile': {
    call: 'mutation ($id: ID!) { saveCollectivityProfile(collectivityId: $id, input: { capacity: 2 }) { __typename } }',
    about: { ...ownerCollectivity, absentId: '999999999' },
    allowed: writers,
  },
  'Mutation.discardPreparation': {
    call: 'mutation ($id: ID!) { discardPreparation(collectivityId: $id, part: INTERESTS) { version } }',
    about: { ...ownerCollectivity, absentId: '999999999' },
    allowed: managers,
  },
};
