import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApp } from '../../apps/api/src/bootstrap.js';
import { parseEnv, type Env } from '../../apps/api/src/config/env.js';
import { registerPages } from '../../apps/api/src/core/http/index.js';
import { Worker } from '../../apps/api/src/core/jobs/index.js';
import { TestClock } from './clock.js';
import { createDatabase, type Template } from './database.js';

export { eventually } from './eventually.js';

export interface Answer<Data> {
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** One visitor: keeps its cookies as a browser would. */
export class Visitor {
  private cookie: string | undefined;

  /** The session that this visitor has, as a request carries it. */
  headers(): Record<string, string> {
    return this.cookie ? { cookie: this.cookie } : {};
  }

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly language = 'en',
  ) {}

  async send<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.language,
        ...(this.cookie ? { cookie: this.cookie } : {}),
      },
      payload: JSON.stringify({ query, variables }),
    });
    const cookie = response.cookies.at(-1);
    if (cookie) this.cookie = `${cookie.name}=${cookie.value}`;
    return response.json<Answer<Data>>();
  }

  /** The data of an operation that must succeed. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n'));
    return data;
  }

  async signIn(email: string, password = 'kakehashi-demo'): Promise<void> {
    const document =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }';
    const { signIn } = await this.ask<{ signIn: { __typename: string } }>(document, { email, password });
    if (signIn.__typename !== 'SignedIn') throw new Error(`${email} could not sign in`);
  }
}

export interface TestApp {
  app: NestFastifyApplication;
  env: Env;
  clock: TestClock;
  visitor: (language?: string) => Visitor;
  startWorker: () => Promise<void>;
  /** Runs a statement on its database: for states that no call leads to, and for looking behind the API. */
  sql: <Row>(statement: string, parameters?: readonly unknown[]) => Promise<Row[]>;
  /** Its database restarts: see `TestDatabase.away`. */
  databaseAway: (milliseconds: number) => Promise<void>;
  close: () => Promise<void>;
}

/** The real server on a database of its own; requests go through HTTP without a socket. With portal and desk if `pages`. */
export async function createTestApp(
  template: Template = 'demo',
  settings: Record<string, string> = {},
  { pages = false }: { pages?: boolean } = {},
): Promise<TestApp> {
  const database = await createDatabase(template);
  const env = parseEnv({ NODE_ENV: 'test', DATABASE_URL: database.url, DATABASE_POOL_SIZE: '5', ...settings });
  const clock = new TestClock();
  const app = await createApp(env, clock);
  await app.init();
  if (pages) await registerPages(app.getHttpAdapter().getInstance(), env, { demoAccounts: [] });
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    env,
    clock,
    visitor: (language) => new Visitor(app, language),
    startWorker: () => app.get(Worker).start(),
    sql: (statement, parameters = []) => app.get(DataSource).query(statement, [...parameters]),
    databaseAway: database.away,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
