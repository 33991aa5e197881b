import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType, type GraphQLField } from 'graphql';
import type { Visitor } from '../../support/app.js';
import { hostileValues, leavesOf, valueAt, withValueAt, type Leaf } from '../../support/hostile-values.js';
import { openCall, type OpenedCall } from '../../support/opened-call.js';
import { sendOperation, type RawAnswer } from '../../support/raw.js';
import type { Role } from '../access/roles.js';
import { allowedIn, type Row } from '../access/row.js';
import { readTable } from '../access/table.js';
import { World } from '../access/world.js';

const table = await readTable();

/** Of the values of a place only so many are tried in a run, in turn; all of them take some minutes (`EVERY_VALUE=1`). */
const STEP = process.env['EVERY_VALUE'] ? 1 : 40;
/** Generous: a machine may be busy, and some calls hash a password. What repeats itself took a minute where it was tried anew. */
const SECONDS_MAX = 10;
/** What nobody outside the owner may see of what rows are about: working titles, and addresses of its people. */
const SECRETS = /権限の事例 (draft|submitted|approved|archived|withdrawn)|"(contributor|manager)@matrix\.example"/;
/** Answers that leave the subject as it was, so that the next call can be about it as well. */
const LEFT_AS_IT_WAS = /"errors":|"__typename":"(InvalidInput|Stale|Wrong|Incomplete|NoSuch|LinkRefused)/;
const OUTSIDERS: readonly Role[] = ['visitor', 'stranger'];
const ALL_TIMEOUT = 900_000;

interface Trying {
  key: string;
  row: Row;
  field: GraphQLField<unknown, unknown>;
  role: Role;
}

describe('every argument of every root field', () => {
  let world: World;
  const faults: string[] = [];
  let tried = 0;
  let answered = 0;

  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  function fieldOf(key: string): GraphQLField<unknown, unknown> | undefined {
    const [typeName = '', name = ''] = key.split('.');
    const { schema } = world.desk.server.app.get(GraphQLSchemaHost);
    const type = /^(Query|Mutation)$/.test(typeName) ? schema.getType(typeName) : undefined;
    return isObjectType(type) ? type.getFields()[name] : undefined;
  }

  /** A call about a new subject, in the first state that there is. */
  async function newCall({ row, field }: Trying): Promise<OpenedCall> {
    const more = typeof row.values === 'function' ? row.values(world) : (row.values ?? {});
    const made = await row.about.make(world, row.about.states[0] ?? 'any');
    return openCall(row.call, field, { ...made, ...more });
  }

  function note({ key, role }: Trying, { path }: Leaf, value: unknown, answer: RawAnswer, seconds: number): void {
    const shown = `${key} as ${role}, ${path.join('.')} = ${String(JSON.stringify(value)).slice(0, 80)}`;
    const { status, body, code } = answer;
    if (status >= 500 || !body.startsWith('{') || /"code":"(INTERNAL|TIMEOUT|GRAPHQL_VALIDATION_FAILED)"/.test(body))
      faults.push(`${shown}: ${status} ${body.slice(0, 300)}`);
    if (seconds > SECONDS_MAX) faults.push(`${shown}: ${seconds.toFixed(1)} s`);
    if (OUTSIDERS.includes(role) && SECRETS.test(body)) faults.push(`${shown} shows ${body.slice(0, 300)}`);
    tried += 1;
    if (code === undefined) answered += 1;
  }

  /** One field as one role: each place of each argument with some of the values that might harm there. */
  async function tryAll(trying: Trying): Promise<void> {
    let caller: Visitor = await world.caller(trying.role);
    let call = await newCall(trying);
    let turn = 0;
    for (const leaf of trying.field.args.flatMap(({ name, type }) => leavesOf(type, [name]))) {
      const values = hostileValues(leaf.type, valueAt(call.args, leaf.path));
      for (const value of values.filter((_, at) => at % STEP === turn % Math.min(STEP, values.length))) {
        const variables = call.variablesWith(withValueAt(call.args, leaf.path, value) as Record<string, unknown>);
        await world.sql('delete from rate_limit');
        const started = performance.now();
        const answer = await sendOperation(
          world.desk.server,
          call.query,
          { ...variables },
          { headers: caller.headers() },
        );
        note(trying, leaf, value, answer, (performance.now() - started) / 1000);
        if (trying.key.startsWith('Query.') || LEFT_AS_IT_WAS.test(answer.body)) continue;
        call = await newCall(trying);
        if (trying.row.endsSession) caller = await world.caller(trying.role);
      }
      turn += 7;
    }
  }

  it(
    'takes whatever comes: answered or refused, soon, never a fault of ours, and nothing of others for outsiders',
    async () => {
      for (const [key, row] of table) {
        const field = fieldOf(key);
        if (!field) continue;
        const insider = allowedIn(row, row.about.states[0] ?? 'any').at(-1) ?? 'administrator';
        for (const role of new Set([insider, ...OUTSIDERS])) await tryAll({ key, row, field, role });
      }
      expect(faults).toEqual([]);
      expect(tried).toBeGreaterThan(1_500);
      expect(answered).toBeGreaterThan(tried / 10);
    },
    ALL_TIMEOUT,
  );
});
