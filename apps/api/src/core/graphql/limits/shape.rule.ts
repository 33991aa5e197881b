import { Kind, OperationTypeNode, type DocumentNode, type OperationDefinitionNode, type ValidationRule } from 'graphql';
import { LIMITS } from './limits.js';
import { refusedOperation } from './refused-operation.js';
import { countsOf, depthOf, fragmentsOf, rootFieldsOf } from './shape.js';

/** Tools ask for the schema in one deep question, where introspection is on. */
function isIntrospection({ selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const [first] = selections;
  return selections.length === 1 && first?.kind === Kind.FIELD && first.name.value === '__schema';
}

/** Names that an operation's root fields call more than once, under whatever alias. */
function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Validation rule: how deep, how wide and how often renamed an operation may be. */
export const shapeRule: ValidationRule = (context) => ({
  Document(document: DocumentNode) {
    const fragments = fragmentsOf(document);
    const report = (...refusal: Parameters<typeof refusedOperation>) =>
      context.reportError(refusedOperation(...refusal));
    const { aliases, directives } = countsOf(document);
    if (aliases > LIMITS.aliases) report('TOO_MANY_ALIASES', { value: aliases, max: LIMITS.aliases });
    if (directives > LIMITS.directives) report('TOO_MANY_DIRECTIVES', { value: directives, max: LIMITS.directives });
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION || isIntrospection(definition)) continue;
      const depth = depthOf(definition, fragments);
      if (depth > LIMITS.depth) report('OPERATION_TOO_DEEP', { value: depth, max: LIMITS.depth }, definition);
      const names = rootFieldsOf(definition, fragments).map(({ name }) => name.value);
      if (names.length > LIMITS.rootFields)
        report('TOO_MANY_ROOT_FIELDS', { value: names.length, max: LIMITS.rootFields }, definition);
      // Aliases must not turn one request into many attempts.
      if (definition.operation === OperationTypeNode.MUTATION)
        for (const name of repeated(names)) report('MUTATION_REPEATED', { name }, definition);
    }
  },
});
