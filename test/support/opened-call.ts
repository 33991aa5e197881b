import {
  Kind,
  parse,
  print,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** A call of a root field whose arguments can each be given another value, whether they stand in the call or not. */
export interface OpenedCall {
  /** The operation, with a variable for each argument that the schema knows. */
  query: string;
  /** The arguments as the call has them. */
  args: Values;
  /** The variables of the operation for other arguments. */
  variablesWith: (args: Values) => Values;
}

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

function variablesIn(selection: SelectionSetNode | undefined): Set<string> {
  const names = new Set<string>();
  if (selection) visit(selection, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}

/** Opens a call that is made with `values` as its variables. @throws where it doesn't call the field */
export function openCall(call: string, field: GraphQLField<unknown, unknown>, values: Values): OpenedCall {
  const operation = operationOf(parse(call));
  const root = operation?.selectionSet.selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.name.value === field.name,
  );
  if (!operation || !root) throw new Error(`${field.name} isn't called by ${call}`);
  const inside = variablesIn(root.selectionSet);
  const kept = (operation.variableDefinitions ?? []).filter(({ variable }) => inside.has(variable.name.value));
  const declared = [...kept.map(print), ...field.args.map(({ name, type }) => `$of_${name}: ${String(type)}`)];
  const given = field.args.map(({ name }) => `${name}: $of_${name}`);
  const inBrackets = (parts: readonly string[]): string => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  const selection = root.selectionSet ? print(root.selectionSet) : '';
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => inside.has(name)));
  return {
    query: `${operation.operation} ${inBrackets(declared)} { ${field.name}${inBrackets(given)} ${selection} }`,
    args: Object.fromEntries(
      (root.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, values)]),
    ),
    variablesWith: (args) => ({
      ...rest,
      ...Object.fromEntries(Object.entries(args).map(([name, value]) => [`of_${name}`, value])),
    }),
  };
}
