import {
  GraphQLError,
  Kind,
  type ASTNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

interface Walk {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Depth below each fragment, so that each is measured once. */
  known: Map<string, number>;
}

function depthOf(set: SelectionSetNode | undefined, walk: Walk, open: ReadonlySet<string>): number {
  if (!set) return 0;
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, walk, open));
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      deepest = Math.max(deepest, depthOf(selection.selectionSet, walk, open));
    else deepest = Math.max(deepest, fragmentDepth(selection.name.value, walk, open));
  }
  return deepest;
}

function fragmentDepth(name: string, walk: Walk, open: ReadonlySet<string>): number {
  const known = walk.known.get(name);
  if (known !== undefined) return known;
  // A cycle is refused by another rule of the standard.
  if (open.has(name)) return 0;
  const depth = depthOf(walk.fragments.get(name)?.selectionSet, walk, new Set([...open, name]));
  walk.known.set(name, depth);
  return depth;
}

/** Validation rule: an operation nests at most `max` fields. Introspection is let through: tools need its depth. */
export function depthLimit(max: number): ValidationRule {
  return (context) => ({
    Document(document: ASTNode & { kind: Kind.DOCUMENT }) {
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const definition of document.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      }
      const walk: Walk = { fragments, known: new Map() };
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const first = definition.selectionSet.selections[0];
        if (
          first?.kind === Kind.FIELD &&
          first.name.value === '__schema' &&
          definition.selectionSet.selections.length === 1
        )
          continue;
        const depth = depthOf(definition.selectionSet, walk, new Set());
        if (depth > max) {
          const message = `The operation is ${depth} levels deep; ${max} are allowed: ask in several steps.`;
          context.reportError(new GraphQLError(message, { nodes: definition }));
        }
      }
    },
  });
}
