import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInputObjectType, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { outcomeOf } from '../access/outcome.js';
import { allowedIn } from '../access/row.js';
import { readTable } from '../access/table.js';
import { World } from '../access/world.js';

const table = await readTable();

/** Whether an argument names an object, itself or inside an input. */
function takesId(type: GraphQLInputType, seen = new Set<string>()): boolean {
  const named = getNamedType(type);
  if (named.name === 'ID') return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((field) => takesId(field.type, seen));
}

/** Members of inputs that only the server may set. */
const PRIVILEGED =
  /^(state|status|ownerId|createdBy|updatedBy|administrator|reviewer|reviewerThemes|role|passwordHash|suspendedAt|emailVerified|reviewedBy|scopes)$/;
/** Inputs that set such a member on purpose, behind a rule of their own that the access table holds. */
const ON_PURPOSE: Readonly<Record<string, RegExp>> = {
  CreateCaseStudyInput: /^ownerId$/,
  CreateApiTokenInput: /^scopes$/,
  InviteMemberInput: /^role$/,
  // Proposed to the other side, which confirms the tie as it stands.
  TwinningInput: /^state$/,
};

/** Every mutation, in every state of its object, with an object of its own. */
const ALL_TIMEOUT = 300_000;

describe('somebody else’s objects', () => {
  let world: World;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    world = await World.open();
    schema = world.desk.server.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => world.close());

  const mutations = () =>
    Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ type }) => takesId(type)),
    );

  it(
    'can’t be changed by naming their id, in any mutation that takes one',
    async () => {
      const stranger = await world.caller('stranger');
      const visitor = await world.caller('visitor');
      const open: string[] = [];
      const found = mutations();
      expect(found.length).toBeGreaterThanOrEqual(4);
      for (const { name } of found) {
        const row = table.get(`Mutation.${name}`);
        if (!row) throw new Error(`Mutation.${name} has no row in the access table`);
        for (const state of row.about.states) {
          const more = typeof row.values === 'function' ? row.values(world) : (row.values ?? {});
          const values = { ...(await row.about.make(world, state)), ...more };
          for (const [role, caller] of [
            ['stranger', stranger],
            ['visitor', visitor],
          ] as const) {
            if (allowedIn(row, state).includes(role)) continue;
            const { kind, body } = await outcomeOf(row, caller, values);
            if (kind !== 'refused') open.push(`${name}, ${state}, ${role}: ${body.slice(0, 200)}`);
          }
        }
      }
      expect(open).toEqual([]);
    },
    ALL_TIMEOUT,
  );

  it(
    'are reached by no id that isn’t one',
    async () => {
      const admin = world.desk.admin;
      const faults: string[] = [];
      for (const { name } of mutations()) {
        const row = table.get(`Mutation.${name}`);
        if (!row || !row.call.includes('$id: ID!')) continue;
        const made = { ...(await row.about.make(world, row.about.states[0] ?? 'any')) };
        for (const id of ['', '0', '-1', "' or 1=1 --", '../1', 'x'.repeat(500), '9'.repeat(30), '\u0000']) {
          const { errors } = await admin.send(row.call, { ...made, id });
          const code = errors?.[0]?.extensions.code;
          if (code === undefined || code === 'INTERNAL')
            faults.push(`${name} ${JSON.stringify(id.slice(0, 20))}: ${code}`);
        }
      }
      expect(faults).toEqual([]);
    },
    ALL_TIMEOUT,
  );

  it('have no input member by which a caller could give what only the server gives', () => {
    const privileged = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.keys(type.getFields())
          .filter((field) => PRIVILEGED.test(field) && !ON_PURPOSE[type.name]?.test(field))
          .map((field) => `${type.name}.${field}`),
      );
    expect(privileged.filter((name) => !/Filter/.test(name))).toEqual([]);
  });

  it('take no member that the schema doesn’t name', async () => {
    const { id, version } = await world.desk.create(world.desk.admin, world.owner, '一括代入の事例');
    for (const member of ['state: PUBLISHED', 'ownerId: "1"', 'createdBy: "x"', 'version: 99']) {
      const { errors } = await world.desk.admin.send(
        `mutation ($id: ID!, $version: Int!) { updateCaseStudy(id: $id, version: $version, input: { ${member} }) { __typename } }`,
        { id, version },
      );
      expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const smuggled = await world.desk.admin.send(
      'mutation ($id: ID!, $version: Int!, $input: UpdateCaseStudyInput!) { updateCaseStudy(id: $id, version: $version, input: $input) { __typename } }',
      { id, version, input: { startYear: 2020, state: 'PUBLISHED' } },
    );
    expect(smuggled.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
