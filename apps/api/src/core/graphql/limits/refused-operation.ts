import { GraphQLError, type ASTNode } from 'graphql';
import type { MessageValues } from '#shared';
import type { operationFaults } from '../../i18n/messages/shell.en.js';

export type OperationFault = keyof typeof operationFaults;

/**
 * An operation that isn't run: a code on the wire; the errors plugin says it in the reader's language. Apollo puts its
 * own code over that of validation rules, so `fault` keeps it.
 */
export function refusedOperation(code: OperationFault, values: MessageValues, node?: ASTNode): GraphQLError {
  return new GraphQLError(code, { nodes: node, extensions: { code, fault: code, values, http: { status: 400 } } });
}
