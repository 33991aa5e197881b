import 'reflect-metadata';
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { runMigrations } from 'graphile-worker';
import { ClsService } from 'nestjs-cls';
import type { Env } from './config/env.js';
import { AppModule } from './app.module.js';
import { SystemClock, type Clock } from './core/clock/index.js';
import { DiscreetLogger } from './core/errors/index.js';
import { LIMITS } from './core/graphql/limits/limits.js';
import {
  EXPLORER,
  type PageExtras,
  parseQueryString,
  registerGraphqlGate,
  registerJsonBodies,
  registerPages,
  registerRequestScope,
  registerSecurityHeaders,
  trustedProxies,
} from './core/http/index.js';
import { Worker } from './core/jobs/index.js';
import { makeDataSource } from './data-source.js';
import { RelayServer } from './modules/introductions/index.js';
import { MarketService } from './modules/matching/index.js';

const BODY_LIMIT = 1_000_000;

/** What of the server runs in this process. */
export interface Roles {
  http: boolean;
  worker: boolean;
}

/** Brings the database to the newest schema, the job queue's included. Safe to run at any time, by many at once. */
export async function migrate(env: Env): Promise<string[]> {
  const source = makeDataSource({ ...env, STATEMENT_TIMEOUT: 0 });
  await source.initialize();
  try {
    // Two starts at once must not migrate at once.
    await source.query('select pg_advisory_lock(7310001)');
    const done = await source.runMigrations();
    await runMigrations({ connectionString: env.DATABASE_URL });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** The application without anything listening: for commands and tests as well. */
export async function createApp(env: Env, clock: Clock = new SystemClock()): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: env.REQUEST_TIMEOUT,
    // Node swaps the two timeouts where the headers may take longer than the whole, and looks only so often.
    http: {
      headersTimeout: Math.min(15_000, env.REQUEST_TIMEOUT),
      connectionsCheckingInterval: Math.min(5_000, env.REQUEST_TIMEOUT),
    },
    trustProxy: trustedProxies(env.TRUST_PROXY),
    routerOptions: { maxParamLength: 300, querystringParser: parseQueryString },
  });
  const levels: ('error' | 'warn' | 'fatal' | 'log')[] =
    env.NODE_ENV === 'development' ? ['fatal', 'error', 'warn', 'log'] : ['fatal', 'error', 'warn'];
  const logger = new DiscreetLogger({
    logLevels: levels,
    json: env.NODE_ENV === 'production' && !process.stdout.isTTY,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(env, clock), adapter, {
    logger,
    abortOnError: false,
    bodyParser: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  registerSecurityHeaders(fastify, env);
  registerJsonBodies(fastify);
  registerRequestScope(fastify, app.get(ClsService), LIMITS.time);
  registerGraphqlGate(fastify, env.GRAPHQL_INTROSPECTION ? EXPLORER : null);
  await app.register(fastifyCookie);
  // One file a request, and no fields: what a file is for stands in the address.
  await app.register(fastifyMultipart, {
    limits: { files: 1, fields: 0, parts: 1, headerPairs: 20, fileSize: env.UPLOAD_MAX_MB * 1_000_000 },
  });
  // Answers that are made for one request; built files are compressed when they are built.
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: 1_024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  return app;
}

/** Starts the roles of this process on an app made by `createApp`. */
export async function start(app: NestFastifyApplication, env: Env, roles: Roles, extras: PageExtras): Promise<void> {
  if (roles.http) await registerPages(app.getHttpAdapter().getInstance(), env, extras);
  await app.init();
  if (roles.worker) {
    await app.get(Worker).start();
    await app.get(RelayServer).start();
  }
  if (!roles.http) return;
  await app.listen({ port: env.PORT, host: env.HOST });
  app.get(MarketService).warm();
}
