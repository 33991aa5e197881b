/** The API and its reference as processes of their own, asked from here, with what they computed. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measure } from './clients.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
export const HEADERS = { 'content-type': 'application/json' };

/** The data of an operation that must succeed. */
export async function ask(api, body, headers = HEADERS) {
  const answer = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(`${body.slice(0, 200)}: ${JSON.stringify(errors)}`);
  return data;
}

/** @returns {Promise<string>} the cookie of somebody who signed in */
export async function signIn(api, email, password) {
  const query = 'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { __typename } }';
  const body = JSON.stringify({ query, variables: { e: email, p: password } });
  const answer = await fetch(`${api.address}/graphql`, { method: 'POST', headers: HEADERS, body });
  const cookie = answer.headers.get('set-cookie');
  if (!cookie) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  return cookie.split(';')[0];
}

/** A server in a process of its own. @param settings more of the API's environment */
export async function serve(role, database, settings = {}) {
  const url = new URL(database);
  url.searchParams.set('application_name', `bench_${role}`);
  const child = fork(path.join(import.meta.dirname, 'serve.mjs'), [role], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BENCH_SERVED_URL: url.href,
      BENCH_SETTINGS: JSON.stringify(settings),
    },
    execArgv: ['--expose-gc'],
  });
  const [{ address, milliseconds }] = await once(child, 'message');
  const ask = async (wanted) => {
    child.send(wanted);
    return (await once(child, 'message'))[0];
  };
  const [usage, memory] = ['usage', 'memory'].map((wanted) => () => ask(wanted));
  const close = async () => {
    child.disconnect();
    await once(child, 'exit');
  };
  return { address, milliseconds, usage, memory, close, role };
}

/** Milliseconds that each of a server's database processes has computed; nothing where the system doesn't tell. */
async function databaseTimes(client, role) {
  const { rows } = await client.query('select pid from pg_stat_activity where application_name = $1', [
    `bench_${role}`,
  ]);
  const times = new Map();
  for (const { pid } of rows) {
    try {
      times.set(pid, Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6);
    } catch {
      // It has ended, or this is no Linux.
    }
  }
  return times;
}

/** What `work` answers, with the processor time that server and database took for each of its `asked`. */
export async function computed(client, server, work) {
  const [before, databaseBefore] = [await server.usage(), await databaseTimes(client, server.role)];
  const result = await work();
  const [after, databaseAfter] = [await server.usage(), await databaseTimes(client, server.role)];
  let database = 0;
  for (const [pid, time] of databaseAfter) database += time - (databaseBefore.get(pid) ?? 0);
  return { ...result, cpu: (after.cpu - before.cpu) / result.asked, database: database / result.asked };
}

/** Response times of many clients at once, and the processor time of an answer. */
export const timed = (client, server, request, connections) =>
  computed(client, server, () => measure(request, connections, SECONDS));
