import { getNamedType, getNullableType, isLeafType, isListType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** How many entries a list is taken for where nothing says it. */
const USUAL_LENGTH = 5;
/** Entries of a page where the operation doesn't say. */
const USUAL_PAGE = 20;
/** Pages and `first` above this are refused later: no need to count them. */
const LONGEST = 50;
/** No operation of reason opens more fields than this when its fragments are put in place. */
const MAX_NODES = 5_000;

/** Arguments that tell how many entries there will be: of all that are given, the cost depends on these alone. */
export const LENGTH_ARGUMENTS: ReadonlySet<string> = new Set(['page', 'first']);

/** A page, `first`, or the usual; never less than one, so that a negative number makes nothing cheap. */
function entriesOf(args: Record<string, unknown>, isList: boolean): number {
  const page = args['page'] as { size?: unknown } | null | undefined;
  const asked = 'first' in args ? args['first'] : page === undefined ? (isList ? USUAL_LENGTH : 1) : page?.size;
  return Math.min(LONGEST, Math.max(1, typeof asked === 'number' ? asked : USUAL_PAGE));
}

/**
 * One point for an object, nothing for its plain values; a list or page multiplies what is asked of each entry. What a
 * field costs besides, its resolver says by `complexity` (0 for a list that comes with its owner).
 */
const estimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const given = field.extensions['complexity'];
  const own = typeof given === 'number' ? given : undefined;
  if (isLeafType(getNamedType(field.type))) return own ?? 0;
  const isList = isListType(getNullableType(field.type));
  // The entries of a page are counted where the page is asked for.
  const isPaged = field.args.some(({ name }) => name === 'page');
  const times =
    own === 0 || (isList && field.name === 'items') ? 1 : entriesOf(isPaged ? { page: null, ...args } : args, isList);
  return (own ?? 1) + times * childComplexity;
};

/** What an operation costs. @throws where its fragments open more fields than anybody needs */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown> = {},
  operationName?: string,
): number {
  return getComplexity({ schema, query, variables, operationName, estimators: [estimator], maxQueryNodes: MAX_NODES });
}
