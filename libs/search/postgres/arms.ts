import { and, conjunctionExpression, type Expression, partExpression } from './expression.js';
import type { Statement } from './matching.js';
import type { ResolvedAlternative, ResolvedPart } from './resolve.js';

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

/** The ways to meet thing number `of`: all that one id is enough for is one list. What another way implies is left out. Pure. */
export function armsOf(of: number, alternatives: readonly ResolvedAlternative[]): Arms {
  const [single, several] = partition(alternatives);
  const conjunctions = single.flatMap((part) => part.conjunctions);
  const ids = new Set(conjunctions.flatMap((terms) => (terms.length === 1 ? terms : [])));
  const isKnown = (terms: readonly number[]): boolean => terms.some((id) => ids.has(id));
  const queries = new Set(conjunctions.filter((terms) => !isKnown(terms)).map(conjunctionExpression));
  const isImplied = (part: ResolvedPart): boolean =>
    part.conjunctions.every((terms) => isKnown(terms) || queries.has(conjunctionExpression(terms)));
  const open = several.filter((parts) => !parts.some(isImplied)).map((parts) => new Set(parts.map(partExpression)));
  const least = open.filter((parts) => !open.some((other) => other.size < parts.size && isWithin(other, parts)));
  for (const parts of least) queries.add(and([...parts]));
  return {
    lists: ids.size === 0 ? [] : [{ of, ids: [...ids] }],
    queries: [...queries].map((query) => ({ of, query })),
  };
}

const isWithin = (few: ReadonlySet<Expression>, many: ReadonlySet<Expression>): boolean =>
  [...few].every((one) => many.has(one));

/** Alternatives of one part, and the parts of the others. */
function partition(alternatives: readonly ResolvedAlternative[]): [ResolvedPart[], ResolvedPart[][]] {
  const several = alternatives.map(({ parts }) => parts).filter(({ length }) => length > 1);
  return [alternatives.flatMap(({ parts }) => (parts.length === 1 ? parts : [])), several];
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
