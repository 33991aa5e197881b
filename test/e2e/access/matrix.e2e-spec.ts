import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from '../../support/app.js';
import { outcomeOf } from './outcome.js';
import { ROLES, type Role } from './roles.js';
import { allowedIn, type Row, type Subject, type Values } from './row.js';
import { readTable } from './table.js';
import { World } from './world.js';

const table = await readTable();

/** Answers to those who may, where the state doesn't allow it now: nothing was changed. */
const LEFT_AS_IT_WAS =
  /"__typename":"(WrongState|StaleVersion|IncompleteCaseStudy|WrongIntroductionState|StaleIntroduction)"/;
/** A row is a call by everybody in every state, each with an object of its own. */
const ROW_TIMEOUT = 180_000;

describe('access', () => {
  let world: World;
  const callers = new Map<Role, Visitor>();
  /** The last subject of each kind and state, until a call changes it. */
  const made = new Map<Subject, Map<string, Values>>();

  beforeAll(async () => {
    world = await World.open();
    for (const role of ROLES) callers.set(role, await world.caller(role));
  });
  afterAll(() => world.close());

  const callerOf = async (row: Row, role: Role): Promise<Visitor> =>
    row.endsSession ? world.caller(role) : (callers.get(role) as Visitor);

  /** What is wrong with a field in one state, in words. */
  async function faultsOf(field: string, row: Row, state: string): Promise<string[]> {
    const faults: string[] = [];
    const more = typeof row.values === 'function' ? row.values(world) : (row.values ?? {});
    const changes = field.startsWith('Mutation.');
    const subjects = made.get(row.about) ?? new Map<string, Values>();
    made.set(row.about, subjects);
    for (const role of ROLES) {
      const subject = subjects.get(state) ?? (await row.about.make(world, state));
      subjects.set(state, subject);
      const visitor = await callerOf(row, role);
      const values = { ...subject, ...more };
      const outcome = await outcomeOf(row, visitor, values);
      const expected = allowedIn(row, state).includes(role) ? 'allowed' : 'refused';
      const told = outcome.body.slice(0, 300);
      if (outcome.kind !== expected) faults.push(`${state}, ${role}: ${outcome.kind} instead of ${expected}: ${told}`);
      if (outcome.kind === 'allowed' && changes && !LEFT_AS_IT_WAS.test(outcome.body)) subjects.delete(state);
      const { absentId } = row.about;
      if (outcome.kind !== 'refused' || absentId === undefined || typeof row.shows === 'function') continue;
      const absent = await outcomeOf(row, visitor, { ...values, id: absentId });
      if (absent.body !== outcome.body)
        faults.push(`${state}, ${role}: forbidden answers ${told}, absent ${absent.body.slice(0, 300)}`);
    }
    return faults;
  }

  it.each([...table])(
    '%s is open to whom the table says, and forbidden answers as absent does',
    async (field, row) => {
      const faults: string[] = [];
      for (const state of row.about.states) faults.push(...(await faultsOf(field, row, state)));
      expect(faults).toEqual([]);
    },
    ROW_TIMEOUT,
  );
});
