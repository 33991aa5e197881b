import type { ResolvedAlternative, ResolvedPart } from './resolve.js';

/**
 * Boolean expressions over term numbers, written as intarray's query_int. Ids belong to one locale each, so that one
 * expression asks the three indexes at once.
 */
export type Expression = string;

/** No term has this number: matches nothing. */
export const NOTHING: Expression = '0';
/** Any of them. */
export function or(expressions: readonly Expression[]): Expression {
  const distinct = [...new Set(expressions)];
  return distinct.length === 0 ? NOTHING : distinct.length === 1 ? (distinct[0] ?? NOTHING) : `(${distinct.join('|')})`;
}

/** All of them; there is one at least. */
export function and(expressions: readonly Expression[]): Expression {
  const distinct = [...new Set(expressions)];
  return distinct.length === 1 ? (distinct[0] ?? NOTHING) : `(${distinct.join('&')})`;
}

/** All of some terms. */
export function conjunctionExpression(ids: readonly number[]): Expression {
  return and(ids.map(String));
}

/** Any of the conjunctions of a part. */
export function partExpression({ conjunctions }: ResolvedPart): Expression {
  return or(conjunctions.map(conjunctionExpression));
}

/** All parts of one way to meet a unit. */
export function alternativeExpression({ parts }: ResolvedAlternative): Expression {
  return and(parts.map(partExpression));
}
