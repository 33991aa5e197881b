import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AUDIT_FIELDS, TOKEN_LIMITS } from '#shared';
import type { Visitor } from '../../support/app.js';
import { sendOperation, type RawAnswer } from '../../support/raw.js';
import { allowedIn } from '../access/row.js';
import { readTable } from '../access/table.js';
import { World } from '../access/world.js';

const table = await readTable();

/** As many as come from an impatient finger, or from a script that tries its luck. */
const TIMES = 5;
/** Of the domains that one collectivity may list. */
const DOMAINS_MAX = 20;
/** In most states a move is refused as it would be alone. */
const STATES = 2;
const ALL_TIMEOUT = 300_000;

describe('what is sent several times at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  type Call = readonly [query: string, variables: Readonly<Record<string, unknown>>, caller: Visitor];
  const atOnce = (calls: readonly Call[]): Promise<RawAnswer[]> =>
    Promise.all(
      calls.map(([query, variables, caller]) =>
        sendOperation(world.desk.server, query, variables, { headers: caller.headers() }),
      ),
    );
  const times = (call: Call): Call[] => Array.from({ length: TIMES }, () => call);
  const kindsOf = (answers: readonly RawAnswer[]): string[] =>
    answers.map(({ body, code }) => code ?? /"__typename":"(\w+)"/.exec(body)?.[1] ?? body).sort();

  it(
    'is done or refused, never a fault of ours: every mutation that somebody may',
    async () => {
      const faults: string[] = [];
      for (const [key, row] of table) {
        if (!key.startsWith('Mutation.')) continue;
        const open = row.about.states.filter((state) => allowedIn(row, state).length > 0);
        for (const state of open.slice(0, STATES)) {
          const role = allowedIn(row, state).at(-1) ?? 'administrator';
          const more = typeof row.values === 'function' ? row.values(world) : (row.values ?? {});
          const values = { ...(await row.about.make(world, state)), ...more };
          await world.sql('delete from rate_limit');
          const kinds = kindsOf(await atOnce(times([row.call, values, await world.caller(role)])));
          if (kinds.includes('INTERNAL')) faults.push(`${key}, ${state}, ${role}: ${kinds.join(' ')}`);
        }
      }
      expect(faults).toEqual([]);
    },
    ALL_TIMEOUT,
  );

  it('leaves nothing in the audit trail that the desk has no words for', async () => {
    const told = await world.sql<{ field: string }>(
      `with told as (
         select details as fields from audit_event
         union all select details -> 'before' from audit_event where jsonb_typeof(details -> 'before') = 'object'
         union all select details -> 'after' from audit_event where jsonb_typeof(details -> 'after') = 'object')
       select distinct jsonb_object_keys(fields) as field from told order by 1`,
    );
    expect(told.length).toBeGreaterThan(40);
    expect(
      told.map(({ field }) => field).filter((field) => !(AUDIT_FIELDS as readonly string[]).includes(field)),
    ).toEqual([]);
  });

  it('gets nobody above a limit on what may be listed', async () => {
    const call =
      'mutation ($id: ID!, $domain: String!) { addMailDomain(collectivityId: $id, domain: $domain) { __typename } }';
    const manager = await world.caller('manager');
    const calls = Array.from({ length: DOMAINS_MAX + 10 }, (_, index): Call => {
      return [call, { id: world.owner, domain: `office${index}.lg.jp` }, manager];
    });
    expect(new Set(kindsOf(await atOnce(calls)))).toEqual(new Set(['InvalidInput', 'MailDomainsSaved']));
    const [row] = await world.sql<{ count: number }>(
      'select count(*)::integer as count from collectivity_mail_domain where collectivity_id = $1',
      [Number(world.owner)],
    );
    expect(row?.count).toBe(DOMAINS_MAX);
  });

  it('gets nobody more requests to join than three, nor more tokens than twenty', async () => {
    const call = 'mutation ($id: ID!) { requestToJoin(collectivityId: $id) { __typename } }';
    const person = await world.caller('otherReviewer');
    const of = await world.userId('otherReviewer');
    await world.sql('delete from rate_limit');
    await world.sql('delete from join_request where user_id = $1', [of]);
    const places = await world.sql<{ id: number }>('select id from collectivity order by id limit 8');
    const asked = kindsOf(await atOnce(places.map(({ id }): Call => [call, { id: String(id) }, person])));
    expect(asked.filter((kind) => kind === 'JoinRequestSaved')).toHaveLength(3);
    await world.sql('delete from rate_limit');
    await world.sql('delete from api_token where user_id = $1', [of]);
    const create = 'mutation { createApiToken(input: { name: "Matrix", scopes: [IMPORT], days: 1 }) { __typename } }';
    const made = kindsOf(await atOnce(Array.from({ length: 25 }, (): Call => [create, {}, person])));
    expect(made.filter((kind) => kind === 'ApiTokenCreated')).toHaveLength(TOKEN_LIMITS.perPerson);
  });
});
