import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLError } from 'graphql';
import type { MessageValues } from '#shared';
import { DomainError, refusalOfStatement } from '../errors/index.js';
import { translator } from '../i18n/index.js';
import { operationFaults } from '../i18n/messages/shell.en.js';
import { LIMITS } from './limits/limits.js';
import type { OperationFault } from './limits/refused-operation.js';
import type { RequestContext } from './request-context.js';

const logger = new Logger('GraphQL');

/** The refusal that an error stands for; what isn't one of ours is logged under a number that the reader gets. */
export function asDomainError(original: unknown): DomainError {
  if (original instanceof DomainError) return original;
  const refusal = refusalOfStatement(original);
  if (refusal) return refusal;
  const reference = randomUUID().slice(0, 8);
  const detail = original instanceof Error ? (original.stack ?? original.message) : String(original);
  logger.error(`${reference}: ${detail}`);
  return new DomainError('INTERNAL', { reference });
}

interface OperationFaultInWords {
  code: OperationFault;
  values: MessageValues;
  detail?: string;
}

/** Codes of requests that didn't come to run, under the names that Apollo gives them. */
const isOperationFault = (code: unknown): code is OperationFault => typeof code === 'string' && code in operationFaults;

/** What GraphQL's own words are: true of the operation, in English, without hints at names that weren't asked for. */
const detailOf = (message: string): string => message.replace(/ Did you mean .*\?$/s, '').slice(0, 500);

/** What GraphQL itself says without a code: a list of wrong variables that it ends, a kind of operation that there isn't. */
function faultInWords({ message, originalError }: GraphQLError): OperationFaultInWords | null {
  if (originalError !== undefined) return null;
  const detail = detailOf(message);
  if (message.startsWith('Too many errors processing variables')) return { code: 'BAD_USER_INPUT', values: {}, detail };
  if (/^Schema is not configured to execute/.test(message))
    return { code: 'GRAPHQL_VALIDATION_FAILED', values: {}, detail };
  return null;
}

/** Which refusal an error of parsing, validation or variables is. */
function faultOf(error: GraphQLError): OperationFaultInWords | null {
  const { fault, values } = error.extensions as { fault?: unknown; values?: MessageValues };
  const code = fault ?? error.extensions.code;
  if (/more tha[tn] \d+ tokens/i.test(error.message))
    return { code: 'OPERATION_TOO_LONG', values: { max: LIMITS.tokens } };
  if (/introspection (is not allowed|has been disabled)/i.test(error.message))
    return { code: 'INTROSPECTION_REFUSED', values: {} };
  if (!isOperationFault(code)) return faultInWords(error);
  return values ? { code, values } : { code, values: {}, detail: detailOf(error.message) };
}

/** Gives an error its code and its sentence in the reader's language; nothing inner leaves. */
function describe(error: GraphQLError, { locale }: RequestContext): void {
  const fault = error.path ? null : faultOf(error);
  const { code, values, detail } = fault ?? { ...asDomainError(unwrapResolverError(error)), detail: undefined };
  const { extensions } = error;
  const { http } = extensions;
  for (const key of Object.keys(extensions)) delete extensions[key];
  Object.assign(extensions, { code, ...(detail === undefined ? {} : { detail }), ...(http ? { http } : {}) });
  error.message = translator(locale)(code, values);
}

/** Apollo plugin: gives every error its code and a sentence; GraphQL's own words follow as `detail`. */
export const errorsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) describe(error, contextValue);
    },
  }),
};
