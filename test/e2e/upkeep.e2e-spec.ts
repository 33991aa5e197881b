import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES, Upkeep } from '../support/upkeep.js';

const CASES = 5;
/** Runs share the database: each goes on from where the one before left the cases. */
const RUNS = Number(process.env.UPKEEP_RUNS ?? 10);
const SEED = Number(process.env.UPKEEP_SEED ?? 20_261);

type Step = (upkeep: Upkeep) => Promise<unknown>;
interface Told {
  name: string;
  step: Step;
}

const told = (name: string, step: Step): Told => ({ name, step });
const index = fc.nat({ max: CASES - 1 });
const locale = fc.constantFrom(...LOCALES);
const locales = fc.constantFrom(['JA'], ['FR'], ['JA', 'FR']) as fc.Arbitrary<('JA' | 'FR')[]>;

/** What editors do, and what happens to the machinery meanwhile. */
const change = fc.oneof(
  { arbitrary: fc.record({ index, locales }), weight: 5 },
  { arbitrary: fc.record({ index, locale }), weight: 3 },
  { arbitrary: fc.record({ index }), weight: 3 },
);
const changes: fc.Arbitrary<Told> = change.map((given) => {
  if ('locales' in given)
    return told(`publish ${given.index} ${given.locales.join('+')}`, (upkeep) =>
      upkeep.publish(given.index, given.locales),
    );
  if ('locale' in given)
    return told(`edit ${given.index} ${given.locale}`, (upkeep) => upkeep.edit(given.index, given.locale));
  return told(`withdraw ${given.index}`, (upkeep) => upkeep.withdraw(given.index));
});
const faults: fc.Arbitrary<Told> = fc.oneof(
  index.map((at) => told(`repeat ${at}`, (upkeep) => upkeep.repeat(at))),
  fc.shuffledSubarray([0, 1, 2, 3, 4]).map((at) => told(`by hand ${at.join()}`, (upkeep) => upkeep.byHand(at))),
  fc
    .integer({ min: 1, max: 4 })
    .map((calls) => told(`engine fails ${calls}`, async (upkeep) => upkeep.engineFails(calls))),
  fc.constant(told('cut connections', (upkeep) => upkeep.cutConnections())),
  fc
    .integer({ min: 20, max: 300 })
    .map((ms) => told(`database restarts in ${ms}`, (upkeep) => upkeep.restartDatabase(ms))),
  fc.constant(told('worker killed', (upkeep) => upkeep.leaveDeadLocks())),
  fc.constant(told('worker restarted', (upkeep) => upkeep.restartWorker())),
  fc.constant(told('rebuild', (upkeep) => upkeep.rebuild())),
  fc.nat({ max: 120 }).map((ms) => told(`wait ${ms}`, () => new Promise((resolve) => setTimeout(resolve, ms)))),
);
/** Steps of one group happen at once, groups one after another. */
const story = fc.array(
  fc.array(fc.oneof({ arbitrary: changes, weight: 3 }, { arbitrary: faults, weight: 2 }), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 3, maxLength: 8 },
);

describe('the upkeep of the index under faults', () => {
  let upkeep: Upkeep;

  beforeAll(async () => {
    upkeep = await Upkeep.open(CASES);
  });
  afterAll(() => upkeep.close());

  it('ends equal to the projection of what is published, and never shows anything else', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (groups) => {
        for (const group of groups) await Promise.all(group.map(({ step }) => step(upkeep)));
        await upkeep.untilQuiet();
        const { expected, held } = await upkeep.inventories();
        expect(held).toEqual(expected);
        expect(await upkeep.wrongFrequencies()).toEqual([]);
        expect(await upkeep.verify()).toEqual([]);
        expect(upkeep.readers.leaks).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(upkeep.readers.answers).toBeGreaterThan(RUNS);
    // Faults cut connections: those answers say that something failed, and nothing else.
    expect([...upkeep.readers.failures].filter((code) => !['INTERNAL', 'SEARCH_UNAVAILABLE'].includes(code))).toEqual(
      [],
    );
  }, 180_000);
});
