import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkProof, makeProgramme, type ProgrammeProblem, ProgrammeProblemError, violations } from './index.js';
import { after, madeUp } from './testing.js';

const shape = fc.record({
  left: fc.integer({ min: 1, max: 12 }),
  right: fc.integer({ min: 1, max: 12 }),
  rounds: fc.integer({ min: 1, max: 6 }),
  most: fc.integer({ min: 1, max: 6 }),
  tables: fc.integer({ min: 0, max: 8 }),
  interpreters: fc.integer({ min: 0, max: 4 }),
  away: fc.constantFrom(0, 0.3, 0.8),
  vetoed: fc.constantFrom(0, 0.1, 0.5),
  must: fc.constantFrom(0, 0.05),
  scores: fc.constantFrom(1, 10, 1000),
});
const gathering = fc.tuple(fc.integer(), shape).map(([seed, own]) => madeUp(seed, own));

/** Three rounds, everybody there, everybody speaks English. */
const simple = (changes: Partial<ProgrammeProblem> = {}): ProgrammeProblem => ({
  delegations: [1, 2, 11, 12].map((id) => ({
    ...{ id, side: id < 10 ? ('left' as const) : ('right' as const), min: 0, max: 3, rounds: [0, 1, 2] },
    ...{ languages: ['en'], hasInterpreter: false },
  })),
  rounds: [0, 1, 2].map(() => ({ tables: 2, interpreters: 0 })),
  scores: [
    { pair: [1, 11], score: 0.9 },
    { pair: [1, 12], score: 0.2 },
    { pair: [2, 11], score: 0.3 },
    { pair: [2, 12], score: 0.1 },
  ],
  ...{ mustMeet: [], mustNot: [], held: [], planned: [] },
  ...changes,
});

const change = (problem: ProgrammeProblem, id: number, own: object): ProgrammeProblem => ({
  ...problem,
  delegations: problem.delegations.map((one) => (one.id === id ? { ...one, ...own } : one)),
});

describe('makeProgramme', () => {
  it('never breaks a limit and never claims more than it proves', async () => {
    await fc.assert(
      fc.asyncProperty(gathering, async (problem) => {
        const programme = await makeProgramme(problem);
        expect(violations(problem, programme.meetings)).toEqual([]);
        const checked = checkProof(problem, programme);
        expect(Object.values(checked)).toEqual([true, true, true, true]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('gives the same answer whatever the order of the input', async () => {
    await fc.assert(
      fc.asyncProperty(gathering, async (problem) => {
        const reversed = {
          ...problem,
          delegations: [...problem.delegations].reverse(),
          scores: [...problem.scores].reverse(),
          mustMeet: problem.mustMeet.map(([a, b]) => [b, a] as const).reverse(),
          mustNot: [...problem.mustNot].reverse(),
        };
        expect(await makeProgramme(reversed)).toEqual(await makeProgramme(problem));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('keeps what was held and every limit around it when the afternoon is made anew', async () => {
    await fc.assert(
      fc.asyncProperty(gathering, fc.nat({ max: 5 }), async (problem, over) => {
        const { meetings } = await makeProgramme(problem);
        const later = after(problem, meetings, Math.min(over, problem.rounds.length));
        const again = await makeProgramme(later);
        expect(again.meetings).toEqual(expect.arrayContaining([...later.held]));
        expect(violations(later, again.meetings)).toEqual([]);
        expect(again.proof.kept).toBe(later.planned.length);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('has everybody meet everybody when there is time', async () => {
    const { meetings, proof } = await makeProgramme(simple());
    expect(meetings).toHaveLength(4);
    expect(proof).toMatchObject({ value: 1500, bound: 1500, optimal: true, fairest: true });
  });

  it('lets a pair that must meet go before better scores, and a veto before that', async () => {
    const busy = change(change(simple(), 1, { max: 1 }), 12, { max: 1 });
    const must = await makeProgramme({ ...busy, mustMeet: [[12, 1]] });
    expect(must.meetings).toContainEqual(expect.objectContaining({ left: 1, right: 12 }));
    const veto = await makeProgramme({ ...busy, mustMeet: [[12, 1]], mustNot: [[1, 12]] });
    expect(veto.meetings).not.toContainEqual(expect.objectContaining({ left: 1, right: 12 }));
    expect(veto.hindrances).toEqual([{ code: 'must-vetoed', delegations: [1, 12], needed: 1, possible: 0 }]);
  });

  it('refuses a problem that contradicts itself', async () => {
    const code = async (changes: Partial<ProgrammeProblem>): Promise<string> => {
      const error: unknown = await makeProgramme(simple(changes)).catch((caught: unknown) => caught);
      return error instanceof ProgrammeProblemError ? error.code : 'none';
    };
    expect(await code({ mustMeet: [[1, 2]] })).toBe('same-side');
    expect(await code({ mustNot: [[1, 99]] })).toBe('unknown-delegation');
    expect(await code({ scores: [{ pair: [1, 11], score: 1.5 }] })).toBe('not-a-number');
    expect(await code({ rounds: Array.from({ length: 31 }, () => ({ tables: 1, interpreters: 0 })) })).toBe(
      'too-many-rounds',
    );
    const twice = { left: 1, right: 11, round: 0 };
    expect(await code({ held: [twice, { ...twice, right: 12 }] })).toBe('held-conflict');
  });
});

describe('hindrances', () => {
  const why = async (problem: ProgrammeProblem) => (await makeProgramme(problem)).hindrances;

  it('names who is there too little, takes too few or may meet too few', async () => {
    expect(await why(change(simple(), 1, { min: 2, rounds: [1] }))).toEqual([
      { code: 'few-rounds', delegations: [1], needed: 2, possible: 1 },
    ]);
    expect(await why(change(simple(), 1, { min: 2, max: 1 }))).toEqual([
      { code: 'low-maximum', delegations: [1], needed: 2, possible: 1 },
    ]);
    expect(await why({ ...change(simple(), 1, { min: 2 }), mustNot: [[1, 11]] })).toEqual([
      { code: 'few-partners', delegations: [1], needed: 2, possible: 1 },
    ]);
  });

  it('names the tables, the interpreters, and those who compete for the same partners', async () => {
    const wanting = change(change(simple(), 1, { min: 2 }), 2, { min: 2 });
    const tables = await why({ ...wanting, rounds: [1, 1, 1].map((tables) => ({ tables, interpreters: 0 })) });
    expect(tables).toEqual([expect.objectContaining({ code: 'few-tables', needed: 4, possible: 3 })]);
    const french = change(change(simple(), 1, { min: 1, languages: ['fr'] }), 2, { languages: ['fr'] });
    expect(await why(french)).toEqual([{ code: 'few-interpreters', delegations: [1], needed: 1, possible: 0 }]);
    const crowd = change(change(wanting, 11, { max: 1 }), 12, { max: 2 });
    expect(await why(crowd)).toEqual([{ code: 'few-places', delegations: [1, 2], needed: 4, possible: 3 }]);
  });

  it('tells of a pair that is never there together', async () => {
    const apart = change(change(simple(), 1, { rounds: [0] }), 11, { rounds: [1, 2] });
    expect(await why({ ...apart, mustMeet: [[1, 11]] })).toEqual([
      { code: 'must-apart', delegations: [1, 11], needed: 1, possible: 0 },
    ]);
  });
});
