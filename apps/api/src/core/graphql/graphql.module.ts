import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { RequestContextFactory } from './context.js';
import { errorsPlugin } from './errors.plugin.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { LIMITS } from './limits/limits.js';
import { limitsPlugin } from './limits/limits.plugin.js';
import { shapeRule } from './limits/shape.rule.js';

/** No stack and no inner value leaves; parse and validation errors lose their hints at hidden names. */
function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, detail } = error.extensions ?? {};
  const message = error.message.replace(/ Did you mean .*\?$/s, '');
  return { ...error, message, extensions: { code: code ?? 'INTERNAL', ...(detail === undefined ? {} : { detail }) } };
}

function driverConfig(env: Env, contexts: RequestContextFactory): ApolloDriverConfig {
  return {
    autoSchemaFile: true,
    path: '/graphql',
    context: (request: FastifyRequest, reply: FastifyReply) => contexts.create(request, reply),
    introspection: env.GRAPHQL_INTROSPECTION,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [shapeRule],
    plugins: [
      errorsPlugin,
      limitsPlugin,
      ApolloServerPluginLandingPageDisabled(),
      // Cache hints, which we give none of, would have every field of every hit watched: half the time of an execution.
      ApolloServerPluginCacheControlDisabled(),
    ],
    formatError,
    buildSchemaOptions: { numberScalarMode: 'integer', noDuplicatedFields: true, dateScalarMode: 'isoDate' },
    sortSchema: true,
    preserveHttpStatusForExecutionErrors: false,
  };
}

/** Provides the maker of request contexts to the GraphQL driver. */
@Module({})
class ContextModule {
  static forRoot(viewers: Type): DynamicModule {
    return {
      module: ContextModule,
      imports: [viewers],
      providers: [RequestContextFactory],
      exports: [RequestContextFactory],
    };
  }
}

/** GraphQL over HTTP: code-first schema, context, limits, errors in words. */
@Module({})
export class GraphqlModule {
  /** @param viewers module that provides `ViewerSource` */
  static forRoot(viewers: Type): DynamicModule {
    const root = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [ContextModule.forRoot(viewers)],
      inject: [ENV, RequestContextFactory],
      useFactory: driverConfig,
    });
    return { module: GraphqlModule, imports: [root], providers: [DateTimeScalar] };
  }
}
