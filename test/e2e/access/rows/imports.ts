import { randomUUID } from 'node:crypto';
import type { Role } from '../roles.js';
import type { Rows, Subject } from '../row.js';

/** An import that the owner's contributor brought, made by SQL: its file has been read and one row is right. */
const importOfContributor: Subject = {
  states: ['checked', 'refused', 'done'],
  absentId: '01900000-0000-7000-8000-00000000fffe',
  make: async (world, state) => {
    const id = randomUUID();
    await world.sql(
      `insert into import_run (id, file_name, format, size, columns, state, created_by, created_at)
       values ($1, 'cases.csv', 'csv', 100, '{owner}', $2, $3, now())`,
      [id, state, await world.userId('contributor')],
    );
    return { id };
  },
};

/** Who brought it, and administrators: not even the manager of the same collectivity. */
const BRINGERS: readonly Role[] = ['contributor', 'administrator'];

export const rows: Rows = {
  'Query.imports': {
    call: '{ imports(page: { size: 50 }) { items { id } } }',
    about: importOfContributor,
    allowed: BRINGERS,
    shows: true,
  },
  'Query.import': {
    call: 'query ($id: ID!) { import(id: $id) { id refusal counts { state count } rows { total items { title } } } }',
    about: importOfContributor,
    allowed: BRINGERS,
  },
  'Mutation.startImport': {
    call: 'mutation ($id: ID!) { startImport(id: $id) { id } }',
    about: importOfContributor,
    allowed: BRINGERS,
  },
  'Mutation.discardImport': {
    call: 'mutation ($id: ID!) { discardImport(id: $id) }',
    about: importOfContributor,
    allowed: BRINGERS,
  },
};
