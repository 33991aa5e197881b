import { describe, expect, it } from '@jest/globals';
import { checkProof, makeProgramme, type Programme, type ProgrammeProblem } from './index.js';
import { after, madeUp, seeded } from './testing.js';
import { bestAssignment } from './testing-oracle-assignment.js';
import { bestByTrying, type BestWorth } from './testing-oracle.js';

/** Up to eight delegations a side, with ties of every kind. */
function assignmentOf(seed: number): ProgrammeProblem {
  const random = seeded(seed * 7919 + 1);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const size = (): number => 2 + Math.floor(random() * 7);
  const shape = { left: size(), right: size(), rounds: 8, most: 2, scores: one([2, 5, 20, 1000]) };
  return madeUp(seed, { ...shape, vetoed: 0.15, must: 0.05, interpreters: 99 });
}

/** Up to eight delegations, with everything scarce. */
function gatheringOf(seed: number): ProgrammeProblem {
  const random = seeded(seed * 104_729 + 1);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sizes = [
    [2, 3, 3],
    [3, 3, 2],
    [3, 3, 3],
    [4, 3, 2],
    [4, 4, 2],
    [2, 4, 3],
    [3, 5, 2],
  ] as const;
  const [left, right, rounds] = one(sizes);
  return madeUp(seed, {
    ...{ left, right, rounds, most: 3, away: 0.6, vetoed: 0.1, must: 0.08 },
    ...{ tables: one([1, 2, 3]), interpreters: one([0, 1, 2]), scores: one([3, 10, 1000]) },
  });
}

/** The gathering after its first round or before, when one delegation has left. */
async function interruptedOf(seed: number): Promise<ProgrammeProblem> {
  const problem = gatheringOf(seed);
  const { meetings } = await makeProgramme(problem);
  const leaving = problem.delegations[seed % problem.delegations.length]!.id;
  return {
    ...after(problem, meetings, seed % 2),
    delegations: problem.delegations.map((one) => (one.id === leaving ? { ...one, rounds: [], min: 0 } : one)),
  };
}

const worthOf = ({ proof, served }: Programme): BestWorth => ({
  ...{ unmet: proof.unmet, kept: proof.kept, value: proof.value, served },
});

/** Bounds may be loose, never wrong. */
function boundsHold(best: BestWorth, { proof }: Programme): boolean {
  return proof.unmetBound <= best.unmet && proof.keptBound >= best.kept && proof.bound >= best.value;
}

const HONEST = { keepsLimits: true, countsRight: true, boundsProved: true, saysTrue: true };

describe('the programme against all programmes', () => {
  it('is the best assignment and the fairest of the best, a thousand times', async () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const problem = assignmentOf(seed);
      const best = bestAssignment(problem);
      const programme = await makeProgramme(problem);
      const served = programme.served.concat(0, 0, 0).slice(0, 3);
      expect({ seed, ...worthOf(programme), served }).toEqual({ seed, ...best });
      expect(programme.proof).toMatchObject({ optimal: true, fairest: true, gap: 0 });
      expect(checkProof(problem, programme)).toEqual(HONEST);
    }
  }, 120_000);

  it('is the best of all with absences, vetoes, musts, few tables and few interpreters', async () => {
    let proved = 0;
    for (let seed = 0; seed < 250; seed += 1) {
      const problem = gatheringOf(seed);
      const best = bestByTrying(problem);
      const programme = await makeProgramme(problem);
      expect({ seed, ...worthOf(programme) }).toEqual({ seed, ...best });
      expect(boundsHold(best, programme)).toBe(true);
      expect(checkProof(problem, programme)).toEqual(HONEST);
      proved += programme.proof.optimal ? 1 : 0;
    }
    expect(proved).toBeGreaterThan(235);
  }, 120_000);

  it('moves as few meetings as can be when a delegation leaves', async () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const problem = await interruptedOf(seed);
      const best = bestByTrying(problem);
      const programme = await makeProgramme(problem);
      expect({ seed, ...worthOf(programme) }).toEqual({ seed, ...best });
      expect(boundsHold(best, programme)).toBe(true);
      expect(checkProof(problem, programme)).toEqual(HONEST);
    }
  }, 120_000);
});
