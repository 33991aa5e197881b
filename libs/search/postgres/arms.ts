import { alternativeExpression, type Expression } from './expression.js';
import type { Statement } from './matching.js';
import type { ResolvedAlternative } from './resolve.js';

/**
 * Ways to meet several things, taken apart. PostgreSQL evaluates a long expression as a whole for each document that has
 * any of its ids; asked for one by one, each way only costs its own documents (a concept of 90 ids among 20,000
 * documents: 17 ms instead of 40).
 */
export interface Arms {
  /** Met where any of the ids is there. */
  lists: { of: number; ids: readonly number[] }[];
  /** Met where the expression holds. */
  queries: { of: number; query: Expression }[];
}

/** The ways to meet thing number `of`: all that one id is enough for is one list. Pure. */
export function armsOf(of: number, alternatives: readonly ResolvedAlternative[]): Arms {
  const ids = new Set<number>();
  const queries = new Set<Expression>();
  for (const alternative of alternatives) {
    const [part, second] = alternative.parts;
    if (part === undefined) continue;
    if (second !== undefined) queries.add(alternativeExpression(alternative));
    else {
      for (const conjunction of part.conjunctions) {
        const [id] = conjunction;
        if (conjunction.length === 1 && id !== undefined) ids.add(id);
        else queries.add(conjunction.join('&'));
      }
    }
  }
  return {
    lists: ids.size === 0 ? [] : [{ of, ids: [...ids] }],
    queries: [...queries].map((query) => ({ of, query })),
  };
}

export const joinArms = (all: readonly Arms[]): Arms => ({
  lists: all.flatMap(({ lists }) => lists),
  queries: all.flatMap(({ queries }) => queries),
});

/** Rows of `of` and some columns of the documents, once for each way that a document meets it. */
export function armsRows(statement: Statement, { lists, queries }: Arms, columns: string): string {
  const rows = (of: readonly number[], asked: readonly string[], condition: string): string => `
    select a.of, v.* from unnest(${statement.use(of, 'int[]')}, ${statement.use(asked, 'text[]')}) a(of, asked)
    cross join lateral (select ${columns} from ${statement.documents} where ${condition} offset 0) v`;
  return `${rows(
    lists.map(({ of }) => of),
    lists.map(({ ids }) => `{${ids.join(',')}}`),
    'terms && a.asked::int[]',
  )} union all ${rows(
    queries.map(({ of }) => of),
    queries.map(({ query }) => query),
    'terms @@ a.asked::query_int',
  )}`;
}
