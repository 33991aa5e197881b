import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request-context.js';
import { knownCost } from './known-costs.js';
import { LIMITS } from './limits.js';
import { refusedOperation } from './refused-operation.js';
import { valuesIn } from './shape.js';

/** The cost, or more than is allowed where it can't be told: faulty variables are refused when the operation runs. */
function costOrTooMuch(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  name?: string,
) {
  try {
    return knownCost(schema, document, variables, name);
  } catch (error) {
    return /maximum allowed number of nodes|exceeds/i.test(String(error)) ? LIMITS.cost + 1 : 0;
  }
}

/** Apollo plugin: refuses what would cost too much before anything of it runs. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request: { variables = {}, operationName } }) => {
      const values = valuesIn(variables, LIMITS.values);
      if (values > LIMITS.values) throw refusedOperation('TOO_MANY_VALUES', { value: values, max: LIMITS.values });
      const cost = costOrTooMuch(schema, document, variables, operationName ?? undefined);
      if (cost > LIMITS.cost) throw refusedOperation('OPERATION_TOO_COSTLY', { value: cost, max: LIMITS.cost });
    },
  }),
};
