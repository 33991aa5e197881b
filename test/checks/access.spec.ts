import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, isObjectType, isUnionType, type GraphQLNamedType } from 'graphql';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';
import { allowedIn } from '../e2e/access/row.js';
import { readTable, ROWS_FOLDER } from '../e2e/access/table.js';

const schema = buildSchema(readFileSync(path.join(projectDir, 'apps/api/schema.gql'), 'utf8'));
const table = await readTable();

const ROOTS = ['Query', 'Mutation'] as const;
const fieldsOf = (type: GraphQLNamedType | null | undefined) => (isObjectType(type) ? type.getFields() : {});
const rootFields = ROOTS.flatMap((root) =>
  Object.keys(fieldsOf(schema.getType(root))).map((name) => `${root}.${name}`),
);

/** Names that tell of a person or a secret. */
const PERSONAL = /e-?mail|phone|password|secret|token|birth|ipaddress|useragent|privatenote|personname/i;

/** Types that an answer of these root fields can hold. */
function reachable(fields: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(visit);
    for (const field of Object.values(fieldsOf(type))) visit(getNamedType(field.type));
  };
  for (const name of fields) {
    const [root = '', field = ''] = name.split('.');
    const found = fieldsOf(schema.getType(root))[field];
    if (found) visit(getNamedType(found.type));
  }
  return seen;
}

describe('the access table', () => {
  it('has a row for every root field', () => {
    const missing = rootFields
      .filter((field) => !table.has(field))
      .map(
        (field) => `${field}: write its row in ${ROWS_FOLDER}/<feature>.ts (see table.ts beside it): who may, by state`,
      );
    expect(missing).toEqual([]);
  });

  it('names no field that is gone', () => {
    const gone = [...table.keys()].filter((key) => {
      const [type = '', field = ''] = key.split('.');
      return fieldsOf(schema.getType(type))[field] === undefined;
    });
    expect(gone).toEqual([]);
  });

  it('says who sees each personal field of a type that visitors can reach', () => {
    const open = [...table].filter(([, row]) =>
      row.about.states.some((state) => allowedIn(row, state).includes('visitor')),
    );
    const personal = [...reachable(open.map(([field]) => field))].flatMap((type) =>
      Object.keys(fieldsOf(schema.getType(type)))
        .filter((field) => PERSONAL.test(field))
        .map((field) => `${type}.${field}`),
    );
    expect(personal).toContain('Viewer.email');
    const unsaid = personal
      .filter((field) => !table.has(field))
      .map(
        (field) =>
          `${field} can be asked by visitors: write a row "${field}" in ${ROWS_FOLDER}/<feature>.ts: who sees it`,
      );
    expect(unsaid).toEqual([]);
  });
});
