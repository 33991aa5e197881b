/** The second half of `npm start`, in the pinned Node.js: build, database, data, server, with visible progress. */
import { statfsSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fail, projectDir } from './lib/install.mjs';
import { defaultDataDir, startPostgres } from './lib/postgres.mjs';
import { UserError } from './lib/user-error.mjs';

const startedAt = Number(process.argv[2] ?? Date.now());
const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(1);
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '127.0.0.1';
const interactive = process.stdout.isTTY === true;
/** @type {(() => Promise<void>)[]} */
const cleanups = [];
let stopping = false;
/** Address of the PostgreSQL that comes with the project, once it runs. */
let embeddedUrl;

const say = (text) => console.log(`[${seconds().padStart(5)} s] ${text}`);

/** One line a step that grows in a terminal; first and last alone where output goes to a file. */
let lastStep = '';
function showProgress({ step, done, total, note }) {
  const finished = total > 0 && done >= total;
  const figure = total > 0 ? `${String(Math.floor((100 * done) / total)).padStart(3)} %` : `${done}`;
  if (interactive)
    process.stdout.write(`\r[${seconds().padStart(5)} s] ${step} ${figure}\x1b[K${finished ? '\n' : ''}`);
  else if (finished && step !== lastStep) say(`${step} ${total}`);
  if (note) say(`${step}: ${note}`);
  if (finished) lastStep = step;
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const cleanup of cleanups.reverse()) await cleanup().catch((error) => console.error(error));
  process.exit(code);
}

/** The reason in words where the address can't be listened on. */
function listenFault(error) {
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      `Port ${port} is in use by another program: stop it, or choose another port, e.g. PORT=${port + 1} npm start.`,
    );
  }
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return error;
  return new UserError(`Port ${port} of ${host} cannot be used (${error.code}): choose another with PORT and HOST.`);
}

/** Tried before anything is built or started: the fault that is met most. */
function portIsFree() {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UserError(`PORT is a whole number from 1 to 65535, not "${process.env.PORT}": choose another port.`);
  }
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => reject(listenFault(error)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function database() {
  if (process.env.DATABASE_URL) return;
  const settings = { shared_buffers: '256MB', max_wal_size: '1GB' };
  const starting = startPostgres({ dataDir: defaultDataDir(), settings });
  // Told to end in the middle of its start, it is waited for: nothing would stop it later.
  cleanups.push(() =>
    starting.then(
      (server) => server.stop(),
      () => {},
    ),
  );
  const server = await starting;
  process.once('exit', () => {
    try {
      process.kill(server.pid, 'SIGINT');
    } catch {
      // It has ended already.
    }
  });
  void server.exited.then(() => {
    if (!stopping) {
      console.error(
        '\nThe database stopped by itself: see the lines above, free the disk if it is full, and start again.',
      );
      void stop(1);
    }
  });
  embeddedUrl = server.url('postgres');
  process.env.DATABASE_URL = embeddedUrl;
  say('database started');
}

/** The reason in words where PostgreSQL can't be reached or used. */
function databaseFault(error) {
  const address = process.env.DATABASE_URL?.replace(/\/\/[^@/]*@/, '//') ?? 'the database';
  const codes = {
    ECONNREFUSED: 'nothing answers there',
    ENOTFOUND: 'the host is not known',
    EAI_AGAIN: 'the host is not known',
    EHOSTUNREACH: 'no way leads there',
    ENETUNREACH: 'no way leads there',
    ETIMEDOUT: 'it does not answer',
    ECONNRESET: 'it does not answer as PostgreSQL does',
    '28P01': 'the password is not right',
    28000: 'the account is not allowed',
    '3D000': 'the database does not exist',
    42501: 'the account may not make tables or extensions there',
    53300: 'it takes no more connections',
    '57P03': 'it is starting or stopping',
  };
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const reason = codes[inner?.code] ?? (/timeout/i.test(inner?.message ?? '') ? 'it does not answer' : undefined);
  return reason
    ? new UserError(
        `The database at ${address} cannot be used: ${reason}. Check DATABASE_URL and that PostgreSQL runs.`,
      )
    : error;
}

/** True where the disk of the data folder has less room than PostgreSQL takes at a time (a segment of its log). */
function lacksRoom() {
  const { bavail, bsize } = statfsSync(defaultDataDir());
  return bavail * bsize < 32 * 2 ** 20;
}

/**
 * A disk that fills up while schema or data are written: the start ends, and the next one goes on from there.
 * PostgreSQL says so, or breaks off the connection where it could not even write its log.
 */
function fullDisk(error) {
  const isEmbedded = embeddedUrl !== undefined;
  if (error?.code !== '53100' && !(isEmbedded && lacksRoom())) return error;
  const place = isEmbedded ? `the data folder ${defaultDataDir()}` : 'the database';
  return new UserError(`The disk of ${place} is full: free 1 GB and start again. Nothing is lost.`);
}

/** Parses the environment; its faults are said before anything is started. */
function parsed({ parseEnv, EnvError }, source) {
  try {
    return parseEnv(source);
  } catch (error) {
    throw error instanceof EnvError ? new UserError(error.message) : error;
  }
}

async function main() {
  // Libraries read it while they are loaded: without it they run with the checks and warnings of development.
  process.env.NODE_ENV ??= 'production';
  await portIsFree();
  const { build } = await import('./build.mjs');
  await build(say);
  process.env.FILES_DIR ||= path.join(defaultDataDir(), 'files');
  process.env.DEMO ??= 'true';
  process.env.GRAPHQL_INTROSPECTION ??= 'true';
  const dist = (file) => import(path.join(projectDir, 'dist/apps/api/src', file));
  const config = await dist('config/env.js');
  parsed(config, { ...process.env, DATABASE_URL: process.env.DATABASE_URL || 'postgres://embedded' });
  await database();
  const env = parsed(config, process.env);

  const { createApp, migrate, start } = await dist('bootstrap.js');
  const { load, pageExtras } = await dist('load.js');
  const migrated = await migrate(env).catch((error) => {
    throw databaseFault(error);
  });
  if (migrated.length > 0) say(`database schema: ${migrated.length} migrations run`);
  const app = await createApp(env);
  cleanups.push(() => app.close());
  await app.init();
  await load(app, env, showProgress);
  await start(app, env, { http: true, worker: true }, pageExtras(env)).catch((error) => {
    throw listenFault(error);
  });
  announce(env, pageExtras(env).demoAccounts);
}

function announce(env, accounts) {
  console.log(`
  Kakehashi is ready in ${seconds()} s

    Portal    ${env.PUBLIC_URL}
    Admin     ${env.PUBLIC_URL}/admin
    GraphQL   ${env.PUBLIC_URL}/graphql
`);
  if (accounts.length > 0) {
    console.log(`  Demonstration sign-ins (password ${accounts[0].password}):`);
    for (const { email, purpose } of accounts) console.log(`    ${email.padEnd(34)} ${purpose}`);
    console.log('\n  Ctrl-C stops everything.\n');
  }
}

// What nobody has caught ends all of it in order. While that is under way, connections that break are no news.
process.on('uncaughtException', (error) => {
  if (stopping) return;
  console.error(error);
  void stop(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop(0));
// The launcher was killed: nobody would stop us any more.
process.on('disconnect', () => void stop(0));
// A terminal that was closed must not keep the server from ending in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

main()
  .catch(async (cause) => {
    // Told to end in the middle of its work, that fails: nobody needs to know.
    if (stopping) return;
    const error = fullDisk(cause);
    console.error(error instanceof UserError ? `\n${error.message}` : error);
    await stop(1);
  })
  .catch(fail);
