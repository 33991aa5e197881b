import type { Delegation, ProgrammeProblem } from './problem.js';
import type { BestWorth } from './testing-oracle.js';
import { compareServed } from './worth.js';

/**
 * The best assignment when rounds, tables and interpreters are plenty, for up to eight delegations a side with at most
 * two meetings each: goes through the left delegations and keeps, for every way in which the right ones can be filled
 * so far (two bits each), the best sums (dynamic programming). By König's theorem each assignment has its calendar.
 */
export function bestAssignment(problem: ProgrammeProblem): BestWorth {
  const left = problem.delegations.filter(({ side }) => side === 'left');
  const right = problem.delegations.filter(({ side }) => side === 'right');
  const choices = choicesOf(problem, right);
  let states: (Filled | undefined)[] = [{ unmet: 0, value: 0, served: [0] }];
  const fits = Array.from({ length: 4 ** right.length }, (_, filled) =>
    right.every(({ max }, j) => ((filled >> (2 * j)) & 3) <= max),
  );
  for (const one of left) {
    const next: (Filled | undefined)[] = [];
    const own = choices(one);
    states.forEach((state, filled) => {
      if (!state) return;
      for (const choice of own) {
        const at = filled + choice.fills;
        if (fits[at]) keep(next, at, state, choice);
      }
    });
    states = next;
  }
  return pick(states, right);
}

interface Filled {
  unmet: number;
  value: number;
  /** How the left ones may be served at this worth: 100 for each with one meeting, 10,000 with two, 1 with none. */
  served: number[];
}

interface Choice {
  readonly fills: number;
  readonly unmet: number;
  readonly value: number;
  readonly served: number;
}

function choicesOf({ scores, mustMeet, mustNot }: ProgrammeProblem, right: readonly Delegation[]) {
  const value = new Map(scores.map(({ pair, score }) => [pair.join(' '), Math.round(score * 1000)]));
  const apart = new Set(mustNot.map((pair) => pair.join(' ')));
  const musts = new Set(mustMeet.map((pair) => pair.join(' ')));
  const bits = Array.from({ length: 1 << right.length }, (_, mask) =>
    right.flatMap((_one, j) => (mask & (1 << j) ? [j] : [])),
  );
  return (one: Delegation): Choice[] =>
    bits
      .filter((chosen) => chosen.length <= one.max)
      .filter((chosen) => chosen.every((j) => !apart.has(`${one.id} ${right[j]!.id}`)))
      .map((chosen) => ({
        fills: chosen.reduce((sum, j) => sum + 4 ** j, 0),
        unmet:
          Math.max(0, one.min - chosen.length) +
          right.filter(({ id }, j) => musts.has(`${one.id} ${id}`) && !chosen.includes(j)).length,
        value: chosen.reduce((sum, j) => sum + (value.get(`${one.id} ${right[j]!.id}`) ?? 0), 0),
        served: 100 ** chosen.length,
      }));
}

function keep(states: (Filled | undefined)[], at: number, from: Filled, choice: Choice): void {
  const [unmet, value] = [from.unmet + choice.unmet, from.value + choice.value];
  const known = states[at];
  const order = known ? unmet - known.unmet || known.value - value : -1;
  if (order > 0) return;
  const served = from.served.map((own) => own + choice.served);
  states[at] = { unmet, value, served: order < 0 ? served : [...new Set([...known!.served, ...served])] };
}

function pick(states: readonly (Filled | undefined)[], right: readonly Delegation[]): BestWorth {
  let best: BestWorth = { unmet: Infinity, kept: 0, value: 0, served: [] };
  states.forEach((state, filled) => {
    if (!state) return;
    const degrees = right.map((_, j) => (filled >> (2 * j)) & 3);
    const unmet = state.unmet + right.reduce((sum, { min }, j) => sum + Math.max(0, min - degrees[j]!), 0);
    for (const own of state.served) {
      const counts = [own % 100, Math.floor(own / 100) % 100, Math.floor(own / 10_000)];
      const served = counts.map((count, n) => count + degrees.filter((degree) => degree === n).length);
      const order = unmet - best.unmet || best.value - state.value || compareServed(served, best.served);
      if (order < 0) best = { unmet, kept: 0, value: state.value, served };
    }
  });
  return best;
}
