import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLError } from 'graphql';
import { DomainError } from '../errors/index.js';
import { translator } from '../i18n/index.js';
import type { RequestContext } from './request-context.js';

const logger = new Logger('GraphQL');

/** PostgreSQL's code of a statement ended by statement_timeout. */
const QUERY_CANCELED = '57014';

function asDomainError(original: unknown): DomainError {
  if (original instanceof DomainError) return original;
  if ((original as { code?: unknown }).code === QUERY_CANCELED) return new DomainError('TIMEOUT');
  const reference = randomUUID().slice(0, 8);
  const detail = original instanceof Error ? (original.stack ?? original.message) : String(original);
  logger.error(`${reference}: ${detail}`);
  return new DomainError('INTERNAL', { reference });
}

/** Gives an error its code and its sentence in the reader's language; nothing inner leaves. */
function describe(error: GraphQLError, context: RequestContext): void {
  if (!error.path) return;
  const domain = asDomainError(unwrapResolverError(error));
  error.message = translator(context.locale)(domain.code, domain.values);
  const { extensions } = error;
  for (const key of Object.keys(extensions)) delete extensions[key];
  extensions.code = domain.code;
}

/** Apollo plugin: turns errors of resolvers into sentences. Errors of parsing and validation keep their own words. */
export const errorsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) describe(error, contextValue);
    },
  }),
};
