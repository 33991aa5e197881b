import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** Levels of fields of an operation. Each fragment is measured once; cycles are refused by another rule of the standard. */
export function depthOf(operation: OperationDefinitionNode, fragments: Fragments): number {
  const known = new Map<string, number>();
  const ofFragment = (name: string, open: ReadonlySet<string>): number => {
    if (open.has(name)) return 0;
    const depth = known.get(name) ?? ofSet(fragments.get(name)?.selectionSet, new Set([...open, name]));
    known.set(name, depth);
    return depth;
  };
  const ofSet = (set: SelectionSetNode | undefined, open: ReadonlySet<string>): number => {
    const depths = (set?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD) return 1 + ofSet(selection.selectionSet, open);
      if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet, open);
      return ofFragment(selection.name.value, open);
    });
    return depths.reduce((deepest, depth) => Math.max(deepest, depth), 0);
  };
  return ofSet(operation.selectionSet, new Set());
}

/** The fields at the root of an operation, those of fragments included, each fragment once: so GraphQL runs them. */
export function rootFieldsOf(operation: OperationDefinitionNode, fragments: Fragments): FieldNode[] {
  const seen = new Set<string>();
  const fieldsIn = (set: SelectionSetNode | undefined): FieldNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet);
      if (seen.has(selection.name.value)) return [];
      seen.add(selection.name.value);
      return fieldsIn(fragments.get(selection.name.value)?.selectionSet);
    });
  return fieldsIn(operation.selectionSet);
}

/** How often a document renames a field, and how many directives it carries. */
export function countsOf(document: DocumentNode): { aliases: number; directives: number } {
  const counts = { aliases: 0, directives: 0 };
  visit(document, {
    Field(node) {
      if (node.alias) counts.aliases += 1;
    },
    Directive() {
      counts.directives += 1;
    },
  });
  return counts;
}

/** How many values variables hold, lists and objects opened. Stops counting above `max`. */
export function valuesIn(value: unknown, max: number): number {
  let count = 0;
  const waiting = [value];
  while (waiting.length > 0 && count <= max) {
    const next = waiting.pop();
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next as Record<string, unknown>));
    count += 1;
  }
  return count;
}
