import { visit, type ASTNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { BoundedMap } from '#shared';
import { costOf, LENGTH_ARGUMENTS } from './cost.js';

/** What is remembered of one document. */
interface KnownCosts {
  /** Variables that decide on the cost: those in arguments that tell a length, and in directives. */
  names: readonly string[];
  byValues: BoundedMap<string, number>;
}

const VALUES_MAX = 20;
const KEY_MAX_LENGTH = 200;

/** Documents are kept by whoever parsed them; with one of them goes what is known of it. */
const known = new WeakMap<DocumentNode, KnownCosts>();

/** What an operation costs, worked out once for a document and the variables that decide on it. @throws as `costOf` */
export function knownCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  name?: string,
): number {
  const costs = known.get(document) ?? { names: decidingVariables(document), byValues: new BoundedMap(VALUES_MAX) };
  known.set(document, costs);
  // A variable that is left out has its default, one that is null hasn't.
  const key = JSON.stringify([name, ...costs.names.map((each) => (each in variables ? [variables[each]] : null))]);
  const before = costs.byValues.get(key);
  if (before !== undefined) return before;
  const cost = costOf(schema, document, variables, name);
  if (key.length <= KEY_MAX_LENGTH) costs.byValues.set(key, cost);
  return cost;
}

/** Names of the variables that the cost of an operation depends on. */
export function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const addFrom = (node: ASTNode): void => {
    visit(node, { Variable: (variable) => void names.add(variable.name.value) });
  };
  visit(document, {
    Argument: (argument) => (LENGTH_ARGUMENTS.has(argument.name.value) ? addFrom(argument) : undefined),
    Directive: addFrom,
  });
  return [...names];
}
