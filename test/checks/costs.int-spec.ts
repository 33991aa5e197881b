import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Kind, parse, validate, specifiedRules, type DocumentNode, type GraphQLSchema } from 'graphql';
import { costOf } from '../../apps/api/src/core/graphql/limits/cost.js';
import { LIMITS } from '../../apps/api/src/core/graphql/limits/limits.js';
import { shapeRule } from '../../apps/api/src/core/graphql/limits/shape.rule.js';
import { operationsOfDocs, operationsOfFrontEnds, variablesFor } from '../support/operations.js';
import { createTestApp, type TestApp } from '../support/app.js';

const nameOf = (document: DocumentNode): string =>
  document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value ?? '?'] : []))[0] ??
  '?';

/** The largest pages that front ends ask for; where they ask by variable, the largest that there are. */
const LARGEST = { page: { page: 1, size: 50 }, first: 20, size: 50 };

describe('the cost of operations', () => {
  let server: TestApp;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    server = await createTestApp('schema');
    schema = server.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => server.close());

  const priceOf = (document: DocumentNode): number => costOf(schema, document, variablesFor(schema, document, LARGEST));

  it('leaves every operation of ours far below the limit, and lets each through as it is', () => {
    const ours = [...operationsOfFrontEnds(), ...operationsOfDocs()];
    expect(ours.length).toBeGreaterThan(20);
    const prices = ours.map((document) => ({ name: nameOf(document), cost: priceOf(document) }));
    prices.sort((one, other) => other.cost - one.cost);
    process.stdout.write(`${prices.map(({ name, cost }) => `${String(cost).padStart(7)}  ${name}`).join('\n')}\n`);
    expect(prices.filter(({ cost }) => cost > LIMITS.cost / 2)).toEqual([]);
    const refused = ours.flatMap((document) => validate(schema, document, [...specifiedRules, shapeRule]));
    expect(refused.map(String)).toEqual([]);
  });

  it('refuses circles that are short to write and long to answer', () => {
    const circle = (levels: number): string =>
      levels === 0 ? 'id' : `collectivities { twinnings { ${circle(levels - 1)} } }`;
    expect(costOf(schema, parse(`{ twinnings(page: { size: 50 }) { items { ${circle(4)} } } }`))).toBeGreaterThan(
      LIMITS.cost,
    );
  });

  it('counts a page by its size, a list by `first`, and a negative number as one', () => {
    const cost = (text: string) => costOf(schema, parse(text));
    const cases = (size: number) => cost(`{ caseStudies(page: { size: ${size} }) { items { caseStudy { id } } } }`);
    expect(cases(50) - cases(10)).toBe(80);
    expect(cases(-5)).toBe(cases(1));
    expect(cost('{ similarCaseStudies(id: 1, first: 9) { caseStudy { id } } }')).toBe(209);
  });
});
