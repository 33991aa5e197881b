import { needsInterpreter } from './check.js';
import type { Delegation, PlannedMeeting, ProgrammeProblem, ProgrammeRound } from './problem.js';
import { compareServed } from './worth.js';

/** What the best programme is worth, found by trying them all. */
export interface BestWorth {
  readonly unmet: number;
  readonly kept: number;
  readonly value: number;
  readonly served: readonly number[];
}

/**
 * Tries every programme of a small gathering, round by round, delegation by delegation, reading the problem as it was
 * given. Shares no code with the solver but the comparison of fairness and the need of an interpreter.
 */
export function bestByTrying(problem: ProgrammeProblem): BestWorth {
  return new Trial(problem).run();
}

const pairKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

interface Room {
  readonly tables: number;
  readonly interpreters: number;
  readonly busy: ReadonlySet<number>;
}

class Trial {
  private readonly left: Delegation[];
  private readonly right: Delegation[];
  private readonly score: Map<string, number>;
  private readonly apart: Set<string>;
  private readonly musts: Set<string>;
  private readonly planned: Set<string>;
  private readonly met = new Set<string>();
  private readonly degree = new Map<number, number>();
  private unmetMusts: number;
  private kept = 0;
  private value = 0;
  private best: BestWorth = { unmet: Infinity, kept: 0, value: 0, served: [] };

  constructor(private readonly problem: ProgrammeProblem) {
    this.left = problem.delegations.filter(({ side }) => side === 'left');
    this.right = problem.delegations.filter(({ side }) => side === 'right');
    this.score = new Map(problem.scores.map(({ pair, score }) => [pairKey(...pair), Math.round(score * 1000)]));
    this.apart = new Set(problem.mustNot.map((pair) => pairKey(...pair)));
    this.musts = new Set(problem.mustMeet.map((pair) => pairKey(...pair)));
    this.planned = new Set(problem.planned.map(({ left, right, round }) => `${pairKey(left, right)} ${round}`));
    this.unmetMusts = this.musts.size;
  }

  run(): BestWorth {
    for (const { left, right, round } of this.problem.held) this.add(left, right, round, 1);
    this.begin(0);
    return this.best;
  }

  private add(a: number, b: number, round: number, step: 1 | -1): void {
    const pair = pairKey(a, b);
    if (step > 0) this.met.add(pair);
    else this.met.delete(pair);
    for (const id of [a, b]) this.degree.set(id, (this.degree.get(id) ?? 0) + step);
    this.unmetMusts -= this.musts.has(pair) ? step : 0;
    this.kept += this.planned.has(`${pair} ${round}`) ? step : 0;
    this.value += step * (this.score.get(pair) ?? 0);
  }

  private begin(round: number): void {
    const own: ProgrammeRound | undefined = this.problem.rounds[round];
    if (!own) return this.finish();
    if (own.closed) return this.begin(round + 1);
    const held = this.problem.held.filter((meeting) => meeting.round === round);
    const taken = held.filter((meeting) => this.heldNeeds(meeting)).length;
    this.visit(round, 0, {
      tables: Math.max(0, own.tables - held.length),
      interpreters: Math.max(0, own.interpreters - taken),
      busy: new Set(held.flatMap((meeting) => [meeting.left, meeting.right])),
    });
  }

  private visit(round: number, index: number, room: Room): void {
    const a = this.left[index];
    if (!a) return this.begin(round + 1);
    this.visit(round, index + 1, room);
    if (room.tables === 0 || !this.isFree(a, round, room)) return;
    for (const b of this.right) {
      const cost = needsInterpreter(a, b) ? 1 : 0;
      const pair = pairKey(a.id, b.id);
      if (cost > room.interpreters || this.apart.has(pair) || this.met.has(pair)) continue;
      if (!this.isFree(b, round, room)) continue;
      this.add(a.id, b.id, round, 1);
      this.visit(round, index + 1, {
        tables: room.tables - 1,
        interpreters: room.interpreters - cost,
        busy: new Set([...room.busy, a.id, b.id]),
      });
      this.add(a.id, b.id, round, -1);
    }
  }

  private isFree(one: Delegation, round: number, { busy }: Room): boolean {
    return one.rounds.includes(round) && !busy.has(one.id) && (this.degree.get(one.id) ?? 0) < one.max;
  }

  private heldNeeds({ left, right }: PlannedMeeting): boolean {
    const [a, b] = [left, right].map((id) => this.problem.delegations.find((one) => one.id === id));
    return a !== undefined && b !== undefined && needsInterpreter(a, b);
  }

  private finish(): void {
    const { best, kept, value } = this;
    const counts = this.problem.delegations.map(({ id }) => this.degree.get(id) ?? 0);
    const short = this.problem.delegations.reduce((sum, { min }, at) => sum + Math.max(0, min - counts[at]!), 0);
    const unmet = short + this.unmetMusts;
    const order = unmet - best.unmet || best.kept - kept || best.value - value;
    if (order > 0) return;
    const served = Array.from({ length: Math.max(0, ...counts) + 1 }, (_, n) => counts.filter((c) => c === n).length);
    if (order < 0 || compareServed(served, best.served) < 0) this.best = { unmet, kept, value, served };
  }
}
