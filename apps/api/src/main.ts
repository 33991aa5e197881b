import './config/node-env.js';
import { createApp, migrate, start } from './bootstrap.js';
import { EnvError, parseEnv, type Env } from './config/env.js';
import { load, pageExtras, type Progress } from './load.js';
import { IndexUpkeep, SearchIndex } from './modules/search/index.js';

type Command = (env: Env) => Promise<void>;

/** Why a command did nothing, in a sentence that needs no place in the program. */
class Refusal extends Error {}

const report = ({ step, done, total, note }: Progress): void =>
  console.log(`${step}: ${total > 0 ? `${done} of ${total}` : done}${note ? ` (${note})` : ''}`);

async function serve(env: Env, roles: { http: boolean; worker: boolean }): Promise<void> {
  const app = await createApp(env);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await start(app, env, roles, pageExtras(env));
  const names = Object.entries(roles).flatMap(([role, runs]) => (runs ? [role] : []));
  console.log(`Kakehashi runs as ${names.join(' and ')}${roles.http ? ` on ${env.PUBLIC_URL}` : ''}`);
}

/** Runs a command on the application and ends it. */
const withApp =
  (work: (app: Awaited<ReturnType<typeof createApp>>, env: Env) => Promise<void>): Command =>
  async (env) => {
    const app = await createApp({ ...env, STATEMENT_TIMEOUT: 600_000 });
    await app.init();
    try {
      await work(app, env);
    } finally {
      await app.close();
    }
  };

/** One program: its first argument is the role or the command. */
const COMMANDS: Readonly<Record<string, Command>> = {
  http: (env) => serve(env, { http: true, worker: false }),
  worker: (env) => serve(env, { http: false, worker: true }),
  all: (env) => serve(env, { http: true, worker: true }),
  migrate: async (env) => {
    const done = await migrate(env);
    console.log(done.length > 0 ? `Migrated: ${done.join(', ')}` : 'The schema is up to date');
  },
  load: withApp(async (app, env) => {
    const { reference, caseStudies } = await load(app, env, report);
    console.log(`Reference data ${reference ? 'loaded' : 'up to date'}; ${caseStudies} demonstration cases loaded`);
  }),
  'rebuild-index': withApp(async (app) => {
    const cases = await app.get(IndexUpkeep).rebuildNow(report);
    if (cases === null)
      throw new Refusal('The index is being rebuilt or compared already. The desk shows how far it is.');
    console.log(`The index holds ${cases} cases`);
  }),
  'verify-index': withApp(async (app) => {
    const repaired = await app.get(SearchIndex).verify();
    for (const { id, fault } of repaired) console.log(`${id}: ${fault}, repaired`);
    console.log(repaired.length === 0 ? 'The index is in step with what is published' : `${repaired.length} repaired`);
  }),
};

async function main(name = 'http'): Promise<void> {
  const command = COMMANDS[name];
  if (!command) {
    console.error(`There is no command "${name}". The commands are: ${Object.keys(COMMANDS).join(', ')}.`);
    process.exit(2);
  }
  await command(parseEnv(process.env));
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof EnvError || error instanceof Refusal ? error.message : error);
  process.exit(1);
});
