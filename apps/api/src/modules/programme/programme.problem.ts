import type { PairScore, PlannedMeeting, ProgrammeProblem } from '#matching';
import type { Delegation, DelegationRule, Gathering, ProgrammeMeeting } from './programme.model.js';

/** All that a programme is computed from, as it was read. */
export interface ProgrammeFacts {
  readonly gathering: Gathering;
  readonly delegations: readonly Delegation[];
  readonly rules: readonly DelegationRule[];
  /** Pairs of delegations whose collectivities are never brought together. */
  readonly vetoes: readonly (readonly [number, number])[];
  readonly scores: readonly PairScore[];
  /** Meetings of the version that people have in hand. */
  readonly before: readonly ProgrammeMeeting[];
  readonly heldThrough: number;
}

/** France sits on the left, everybody else on the right: there are two countries. */
export const sideOf = ({ country }: Pick<Delegation, 'country'>): 'left' | 'right' =>
  country === 'FR' ? 'left' : 'right';

/**
 * The facts as a problem. Rounds up to `heldThrough` are over: their meetings stay. A delegation that has left meets
 * nobody any more and misses nothing; one that has left before anything began isn't there at all.
 */
export function problemOf(facts: ProgrammeFacts): ProgrammeProblem {
  const { gathering, rules, vetoes, before, heldThrough } = facts;
  const held = before.filter(({ round }) => round <= heldThrough).map(plain);
  const heldIds = new Set(held.flatMap(({ left, right }) => [left, right]));
  const delegations = facts.delegations.filter(({ id, leftEarly }) => !leftEarly || heldIds.has(id));
  const known = new Set(delegations.map(({ id }) => id));
  const both = (a: number, b: number): boolean => known.has(a) && known.has(b);
  const pairs = (kind: DelegationRule['kind']): [number, number][] =>
    rules
      .filter((rule) => rule.kind === kind && both(rule.oneId, rule.otherId))
      .map(({ oneId, otherId }) => [oneId, otherId]);
  return {
    delegations: delegations.map((one) => ({
      ...{ id: one.id, side: sideOf(one), min: one.leftEarly ? 0 : one.min, max: one.max },
      rounds: one.leftEarly
        ? []
        : gathering.rounds
            .map(({ number }) => number)
            .filter((number) => !one.absentRounds.includes(number))
            .map(index),
      ...{ languages: one.languages, hasInterpreter: one.hasInterpreter },
    })),
    rounds: gathering.rounds.map(({ number, tables, interpreters }) => ({
      ...{ tables, interpreters, closed: number <= heldThrough },
    })),
    scores: facts.scores.filter(({ pair }) => both(...pair)),
    mustMeet: pairs('must'),
    mustNot: [...pairs('must-not'), ...vetoes.filter((pair) => both(...pair))],
    held,
    planned: before.filter(({ round, leftId, rightId }) => round > heldThrough && both(leftId, rightId)).map(plain),
  };
}

const index = (number: number): number => number - 1;

const plain = ({ leftId, rightId, round }: ProgrammeMeeting): PlannedMeeting => ({
  ...{ left: leftId, right: rightId, round: index(round) },
});
