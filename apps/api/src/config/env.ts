import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const wholeNumber = z.coerce.number().int().positive();

/** Every variable that the server reads: its type, default and rule. Nothing else reads process.env. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber.max(65_535).default(3000),
  /** Address that people use; links in mails and pages come from it, never from the Host header. */
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://'),
  DATABASE_POOL_SIZE: wholeNumber.default(10),
  /** Milliseconds after which PostgreSQL ends a statement of a request. */
  STATEMENT_TIMEOUT: wholeNumber.default(15_000),
  SEARCH_ENGINE: z.enum(['postgres']).default('postgres'),
  /** Lets tools read the schema: the explorer page needs it. */
  GRAPHQL_INTROSPECTION: flag.default(false),
  /** Loads demonstration cases and accounts and shows the sign-ins on the sign-in page. */
  DEMO: flag.default(false),
  /** Session ends after so many hours without use, and after so many in all. */
  SESSION_IDLE_HOURS: wholeNumber.default(12),
  SESSION_MAX_HOURS: wholeNumber.default(24 * 7),
  /** Number of trusted reverse proxies in front; 0 believes no X-Forwarded header. */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  WORKER_CONCURRENCY: wholeNumber.default(2),
  /** Days for which counted queries are kept; a query that fewer visitors asked than the count stays hidden. */
  SEARCH_LOG_DAYS: wholeNumber.max(3_650).default(365),
  SEARCH_LOG_MIN_COUNT: wholeNumber.default(5),
});

type Parsed = z.infer<typeof schema>;
export type Env = Readonly<Omit<Parsed, 'PUBLIC_URL'> & { PUBLIC_URL: string }>;

/** All faults of the environment together, one line each. */
export class EnvError extends Error {}

/** Parses the environment once into a frozen object; reports every fault at once. */
export function parseEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new EnvError(`The environment is not right:\n${faults.join('\n')}`);
  }
  const publicUrl = (result.data.PUBLIC_URL ?? `http://localhost:${result.data.PORT}`).replace(/\/$/, '');
  return Object.freeze({ ...result.data, PUBLIC_URL: publicUrl });
}
