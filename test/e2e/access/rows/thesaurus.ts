import { administrators, everyone } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import { nothing } from '../subjects.js';

/** A concept that the matrix makes for itself. */
const concept: Subject = {
  states: ['any'],
  absentId: 'no-such-concept',
  make: async (world) => {
    const id = `matrix-${Math.random().toString(36).slice(2, 10)}`;
    await world.desk.admin.ask(
      `mutation ($id: String!, $input: ConceptInput!) { saveConcept(code: $id, version: 0, input: $input) { __typename } }`,
      {
        id,
        input: {
          terms: ['FR', 'JA', 'EN'].map((locale) => ({ locale, kind: 'PREFERRED', text: `${id} ${locale}` })),
        },
      },
    );
    return { id, version: 1 };
  },
};

export const rows: Rows = {
  'Query.concept': {
    call: 'query ($id: String!) { concept(code: $id) { code } }',
    about: concept,
    allowed: everyone,
  },
  'Query.concepts': { call: '{ concepts(page: { size: 1 }) { total } }', about: nothing, allowed: everyone },
  'Query.searchLog': { call: '{ searchLog { total } }', about: nothing, allowed: administrators },
  'Mutation.saveConcept': {
    call: `mutation ($id: String!, $version: Int!) {
      saveConcept(code: $id, version: $version, input: { terms: [] }) { __typename } }`,
    about: concept,
    allowed: administrators,
  },
  'Mutation.deleteConcept': {
    call: 'mutation ($id: String!, $version: Int!) { deleteConcept(code: $id, version: $version) { __typename } }',
    about: concept,
    allowed: administrators,
  },
};
