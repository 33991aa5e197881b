import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../request-context.js';
import { knownCost } from './known-costs.js';
import { LIMITS } from './limits.js';
import { refusedOperation } from './refused-operation.js';
import { valuesIn } from './shape.js';

/**
 * The cost, or more than is allowed where its fragments open too much. Variables that don't fit are refused when the
 * operation runs, so that it costs nothing. @throws where arguments or directives don't fit: one field would fail, and
 * all the others would be answered without having been counted
 */
function costOrTooMuch(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operation: OperationDefinitionNode,
): number {
  try {
    return knownCost(schema, document, variables, operation.name?.value);
  } catch (error) {
    if (/maximum allowed number of nodes|exceeds/i.test(String(error))) return LIMITS.cost + 1;
    if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return 0;
    const detail = error instanceof Error ? error.message : String(error);
    throw new GraphQLError(detail, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

/** Apollo plugin: refuses what would cost too much before anything of it runs. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request: { variables = {} } }) => {
      const values = valuesIn(variables, LIMITS.values);
      if (values > LIMITS.values) throw refusedOperation('TOO_MANY_VALUES', { value: values, max: LIMITS.values });
      // Without the operation that was named, nothing runs.
      const cost = operation ? costOrTooMuch(schema, document, variables, operation) : 0;
      if (cost > LIMITS.cost) throw refusedOperation('OPERATION_TOO_COSTLY', { value: cost, max: LIMITS.cost });
    },
  }),
};
