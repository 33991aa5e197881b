import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { decidingVariables, knownCost } from './known-costs.js';

const schema = buildSchema(`
  input Page { number: Int, size: Int }
  type Town { name: String, twins(first: Int = 8): [Town!]! }
  type Towns { total: Int, items: [Town!]! }
  type Query { towns(query: String, page: Page): Towns }
`);
const document = parse(`query ($q: String, $page: Page, $first: Int = 2, $deep: Boolean!) {
  towns(query: $q, page: $page) { total items { name twins(first: $first) @include(if: $deep) { twins { name } } } }
}`);
const cost = (variables: Record<string, unknown>): number => knownCost(schema, document, variables);

describe('what is known of the cost of an operation', () => {
  it('depends on lengths and directives, not on what is asked for', () => {
    expect(decidingVariables(document).sort()).toEqual(['deep', 'first', 'page']);
    expect(cost({ q: 'a', deep: true })).toBe(cost({ q: 'b', deep: true }));
  });

  it('is another one for another length, whichever was asked first', () => {
    const [small, large] = [
      { deep: true, page: { size: 2 } },
      { deep: true, page: { size: 40 } },
    ];
    const before = cost(small);
    expect(cost(large)).toBeGreaterThan(before);
    expect(cost(small)).toBe(before);
    expect(cost({ ...small, deep: false })).toBeLessThan(before);
  });

  it('tells a variable that is left out from one that is null', () => {
    const left = cost({ deep: true, page: { size: 10 } });
    const none = cost({ deep: true, page: { size: 10 }, first: null });
    expect(none).toBeGreaterThan(left);
  });
});
