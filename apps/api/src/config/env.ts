import path from 'node:path';
import { z } from 'zod';
import { isTrustProxy } from '../core/http/trusted-proxies.js';
import { projectDir } from '../core/http/project-dir.js';

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
  SEARCH_ENGINE: z.enum(['postgres', 'meilisearch']).default('postgres'),
  /** Whether the PostgreSQL engine keeps what it answered lately; otherwise each search is done anew. */
  SEARCH_KEEPS_ANSWERS: flag.default(true),
  /** Where Meilisearch is, and a key that may search and write there; needed where SEARCH_ENGINE names it. */
  MEILI_URL: z.url({ protocol: /^https?$/, error: 'must start with http:// or https://' }).optional(),
  MEILI_API_KEY: z.string().optional(),
  /** What the names of this installation's indexes begin with. */
  MEILI_INDEX_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/, 'takes letters without accents, digits, - and _, at most 100')
    .default('kakehashi'),
  /** The SMTP server that takes mails, with its user and password, and the sender that people see. */
  MAIL_URL: z.url({ protocol: /^smtps?$/, error: 'must start with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n"]+ )?<?[^\s<>@"]+@[^\s<>@"]+>?$/u, 'must be an address, or a name and an <address>')
    .optional(),
  /** The domain of the addresses to which people answer in an introduction; unset: answers are written on the site. */
  RELAY_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a domain, such as relay.example.org')
    .optional(),
  /** Where mails to those addresses are taken, and how large they may be; unset: none are. */
  RELAY_LISTEN: z
    .string()
    .regex(/^(smtp|lmtp):\/\/[^/\s]+:\d+$/, 'must be smtp://host:port or lmtp://host:port')
    .optional(),
  RELAY_MAX_KB: wholeNumber.max(20_000).default(1_000),
  /** Days for which the words of an introduction that is over are kept. */
  KEEP_INTRODUCTIONS_DAYS: wholeNumber.default(365 * 3),
  /** Sign-in by one OpenID Connect issuer: its address, what we are there, and what the button says. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must start with https://' })
    .refine(
      (url) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(`${url}/`),
      'must start with https://',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().max(60, 'takes at most 60 characters').optional(),
  OIDC_SCOPES: z
    .string()
    .regex(/(^| )openid( |$)/, 'must contain openid')
    .default('openid email'),
  /** Strengths of sign-in, one of which the issuer must say it used; by default any. */
  OIDC_ACR_VALUES: z.string().optional(),
  /** Whether its addresses link accounts where it says nothing about having verified them; what it calls unverified never does. */
  OIDC_TRUST_EMAIL: flag.default(false),
  /** A server that translates, where it is, its key, and milliseconds after which a request to it is given up. */
  MT_ENGINE: z.enum(['none', 'libretranslate', 'deepl']).default('none'),
  MT_URL: z.url({ protocol: /^https?$/, error: 'must start with http:// or https://' }).optional(),
  MT_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'takes no spaces')
    .optional(),
  MT_TIMEOUT: wholeNumber.max(120_000).default(20_000),
  /** Drafts that one person may ask for within a day. */
  MT_PER_DAY: wholeNumber.min(1).default(50),
  /** Translations that one person may suggest within a day. */
  SUGGESTIONS_PER_DAY: wholeNumber.min(1).default(100),
  /** Lets tools read the schema: the explorer page needs it. */
  GRAPHQL_INTROSPECTION: flag.default(false),
  /** Loads demonstration cases and accounts and shows the sign-ins on the sign-in page. */
  DEMO: flag.default(false),
  /** Session ends after so many hours without use, and after so many in all. */
  SESSION_IDLE_HOURS: wholeNumber.default(12),
  SESSION_MAX_HOURS: wholeNumber.default(24 * 7),
  /** Days for which things are kept that no longer work: ended sessions, tokens, withdrawn consents, what is left of mails. */
  KEEP_SESSIONS_DAYS: wholeNumber.default(30),
  KEEP_TOKENS_DAYS: wholeNumber.default(90),
  KEEP_CONSENTS_DAYS: wholeNumber.default(365 * 3),
  /** Days without any use after which an account is erased; a mail says so a month before. */
  KEEP_ACCOUNTS_DAYS: wholeNumber.default(365 * 3),
  KEEP_MAILS_DAYS: wholeNumber.default(90),
  /** Days for which the audit trail knows where requests came from. */
  KEEP_ORIGINS_DAYS: wholeNumber.default(90),
  /** Whose X-Forwarded-* headers are believed: addresses or ranges of the proxies, or how many stand in a row; 0: nobody's. */
  TRUST_PROXY: z
    .string()
    .refine(isTrustProxy, 'takes addresses and ranges between commas (10.0.0.0/8, loopback) or a number of proxies')
    .default('0'),
  /** Milliseconds within which a request must have arrived whole. */
  REQUEST_TIMEOUT: wholeNumber.default(30_000),
  /** Days for which people can look up what they were told. */
  NOTIFICATION_DAYS: wholeNumber.max(3_650).default(180),
  WORKER_CONCURRENCY: wholeNumber.default(2),
  /** Days for which counted queries are kept; a query that fewer visitors asked than the count stays hidden. */
  SEARCH_LOG_DAYS: wholeNumber.max(3_650).default(365),
  SEARCH_LOG_MIN_COUNT: wholeNumber.default(5),
  /** Where uploaded files lie: a folder of this machine, or storage that speaks S3. */
  FILES_STORE: z.enum(['local', 's3']).default('local'),
  FILES_DIR: z.string().default(path.join(projectDir, '.data', 'files')),
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must start with http:// or https://' }).optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is not a name of a bucket')
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Milliseconds after which a request to the storage is given up. */
  S3_TIMEOUT: wholeNumber.default(30_000),
  /** Greatest size of one uploaded file, in megabytes. */
  UPLOAD_MAX_MB: wholeNumber.max(200).default(20),
});

type Parsed = z.infer<typeof schema>;
export type Env = Readonly<Omit<Parsed, 'PUBLIC_URL'> & { PUBLIC_URL: string }>;

/** Names of all of them, which the manual and the examples of settings must have. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape);

/** All faults of the environment together, one line each. */
export class EnvError extends Error {}

/** Parses the environment once into a frozen object; reports every fault at once. */
export function parseEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  const faults = [
    ...(result.error?.issues ?? []).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`),
    ...missingTogether(given),
  ];
  if (!result.success || faults.length > 0) throw new EnvError(`The environment is not right:\n${faults.join('\n')}`);
  const publicUrl = (result.data.PUBLIC_URL ?? `http://localhost:${result.data.PORT}`).replace(/\/$/, '');
  return Object.freeze({ ...result.data, PUBLIC_URL: publicUrl });
}

/** Addresses of Microsoft Entra ID that speak for every tenant there is. */
const OPEN_TO_ALL = /\/(?:common|organizations|consumers)(?:\/|$)/;

/** What one variable asks of others. Checked on what was given, so that a fault elsewhere hides none of them. */
function missingTogether(given: Record<string, string | undefined>): string[] {
  const needed = (names: readonly string[], why: string) =>
    names.filter((name) => given[name] === undefined).map((name) => `  ${name}: needed with ${why}`);
  return [
    ...(given['SEARCH_ENGINE'] === 'meilisearch'
      ? needed(['MEILI_URL', 'MEILI_API_KEY'], 'SEARCH_ENGINE=meilisearch')
      : []),
    ...(given['OIDC_ISSUER'] === undefined
      ? []
      : needed(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_LABEL'], 'OIDC_ISSUER')),
    ...(given['OIDC_TRUST_EMAIL'] === 'true' ? needed(['OIDC_ISSUER'], 'OIDC_TRUST_EMAIL=true') : []),
    ...(given['OIDC_TRUST_EMAIL'] === 'true' && OPEN_TO_ALL.test(given['OIDC_ISSUER'] ?? '')
      ? [
          '  OIDC_TRUST_EMAIL: not with an issuer where anybody can name an address their own: give the tenant’s address',
        ]
      : []),
    ...(given['FILES_STORE'] === 's3'
      ? needed(['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'], 'FILES_STORE=s3')
      : []),
    ...(given['MT_ENGINE'] === 'libretranslate' ? needed(['MT_URL'], 'MT_ENGINE=libretranslate') : []),
    ...(given['MT_ENGINE'] === 'deepl' ? needed(['MT_URL', 'MT_KEY'], 'MT_ENGINE=deepl') : []),
    ...(given['RELAY_LISTEN'] === undefined ? [] : needed(['RELAY_DOMAIN'], 'RELAY_LISTEN')),
    ...(given['MAIL_URL'] === undefined ? [] : needed(['MAIL_FROM'], 'MAIL_URL')),
  ];
}
