import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parse,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { projectDir } from '../../apps/api/src/core/http/project-dir.js';

const read = (file: string): string => readFileSync(path.join(projectDir, file), 'utf8');

/** Every operation of portal and desk, fragments included, as they are sent. */
export function operationsOfFrontEnds(): DocumentNode[] {
  return ['portal', 'admin'].flatMap((app) => {
    const documents = read(`apps/${app}/src/generated/graphql.ts`).matchAll(
      /Document = new TypedDocumentString\(`([^`]*)`/g,
    );
    return [...documents].map(([, text = '']) => parse(text));
  });
}

/** Operations that docs/api.md shows: what stands between quotes after `api`. */
export function operationsOfDocs(): DocumentNode[] {
  const shown = [...read('docs/api.md').matchAll(/^api '([^']*)'/gm)].map(([, operation = '']) => operation);
  return shown.filter((operation) => /^(query|mutation|\{)/.test(operation)).map((operation) => parse(operation));
}

/** The least value that a type takes. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(needed.map((field) => [field.name, sampleOf(field.type)]));
  }
  return { Boolean: true, Int: 1, Float: 1, DateTime: '2026-11-27T00:00:00Z' }[type.name] ?? '1';
}

/** Values for an operation's variables: the least that it needs, and `given` where it has a variable of that name. */
export function variablesFor(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type } of definition.variableDefinitions ?? []) {
      const name = variable.name.value;
      if (name in given) variables[name] = given[name];
      else if (type.kind === Kind.NON_NULL_TYPE)
        variables[name] = sampleOf(typeFromAST(schema, type as never) as unknown as GraphQLInputType);
    }
  }
  return variables;
}
