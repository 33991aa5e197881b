import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { sendOperation } from '../../support/raw.js';
import { readTable } from '../access/table.js';
import { World } from '../access/world.js';

const table = await readTable();

const CREATE = `mutation { createApiToken(input: { name: "Least", scopes: [READ_OWN_DRAFTS], days: 30 }) {
  __typename ... on ApiTokenCreated { secret } } }`;

/** Every mutation, with an object of its own. */
const ALL_TIMEOUT = 300_000;

describe('an administrator’s API token that may only read drafts', () => {
  let world: World;
  let secret: string;

  beforeAll(async () => {
    world = await World.open();
    const created = await world.desk.admin.ask<{ createApiToken: { secret: string } }>(CREATE);
    secret = created.createApiToken.secret;
  });
  afterAll(() => world.close());

  it(
    'changes nothing: no mutation is open to it, whatever its owner may do',
    async () => {
      const fields = world.desk.server.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields() ?? {};
      const open: string[] = [];
      let tried = 0;
      for (const name of Object.keys(fields)) {
        const row = table.get(`Mutation.${name}`);
        if (!row) throw new Error(`Mutation.${name} has no row in the access table`);
        const more = typeof row.values === 'function' ? row.values(world) : (row.values ?? {});
        const values = { ...(await row.about.make(world, row.about.states[0] ?? 'any')), ...more };
        const headers = { authorization: `Bearer ${secret}` };
        const { code, body } = await sendOperation(world.desk.server, row.call, values, { headers });
        tried += 1;
        if (code !== 'SCOPE_NEEDED' && code !== 'SESSION_NEEDED') open.push(`${name}: ${body.slice(0, 200)}`);
      }
      expect(tried).toBeGreaterThan(20);
      expect(open).toEqual([]);
    },
    ALL_TIMEOUT,
  );

  it('reads no administrator’s list', async () => {
    const refused: string[] = [];
    for (const query of ['{ auditEvents { total } }', '{ searchLog { total } }']) {
      const { code } = await sendOperation(
        world.desk.server,
        query,
        {},
        { headers: { authorization: `Bearer ${secret}` } },
      );
      refused.push(code ?? 'open');
    }
    expect(refused.filter((code) => !/^(SCOPE_NEEDED|SESSION_NEEDED|NOT_FOUND)$/.test(code))).toEqual([]);
  });
});
