import type { Delegation, PlannedMeeting, ProgrammeProblem } from './problem.js';

/** Numbers from a seed, always the same (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a made-up gathering looks like. */
export interface GatheringShape {
  readonly left: number;
  readonly right: number;
  readonly rounds: number;
  readonly most: number;
  /** Tables of a round; by default one for each pair of delegations. */
  readonly tables?: number;
  readonly interpreters?: number;
  /** Share of delegations that miss some rounds; of pairs vetoed; of pairs that must meet; of scores that are round. */
  readonly away?: number;
  readonly vetoed?: number;
  readonly must?: number;
  /** How many different scores there are: few make many ties. */
  readonly scores?: number;
}

/** A gathering made up from a seed: left ids from 1, right ids from 1001. */
export function madeUp(seed: number, shape: GatheringShape): ProgrammeProblem {
  const random = seeded(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const all = Array.from({ length: shape.rounds }, (_, t) => t);
  const make =
    (side: Delegation['side']) =>
    (_: unknown, index: number): Delegation => {
      const max = 1 + below(shape.most);
      return {
        ...{ id: side === 'left' ? index + 1 : index + 1001, side, max, min: Math.min(max, below(3)) },
        rounds: random() < (shape.away ?? 0) ? all.filter(() => random() < 0.6) : all,
        languages: [side === 'left' ? 'fr' : 'ja', ...(random() < 0.4 ? ['en'] : [])],
        hasInterpreter: random() < 0.25,
      };
    };
  const left = Array.from({ length: shape.left }, make('left'));
  const right = Array.from({ length: shape.right }, make('right'));
  const pairs = left.flatMap(({ id }) => right.map((other) => [id, other.id] as const));
  const levels = shape.scores ?? 1000;
  return {
    delegations: [...left, ...right],
    rounds: all.map(() => ({
      tables: shape.tables ?? Math.min(shape.left, shape.right),
      interpreters: shape.interpreters ?? Math.min(shape.left, shape.right),
    })),
    scores: pairs.map((pair) => ({ pair, score: below(levels + 1) / levels })),
    mustMeet: pairs.filter(() => random() < (shape.must ?? 0)),
    mustNot: pairs.filter(() => random() < (shape.vetoed ?? 0)),
    ...{ held: [], planned: [] },
  };
}

/** The problem once some rounds are over: their meetings are held, the others planned. */
export function after(problem: ProgrammeProblem, meetings: readonly PlannedMeeting[], over: number): ProgrammeProblem {
  return {
    ...problem,
    rounds: problem.rounds.map((round, t) => ({ ...round, closed: t < over })),
    held: meetings.filter(({ round }) => round < over),
    planned: meetings.filter(({ round }) => round >= over),
  };
}
