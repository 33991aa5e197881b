import { MOST_ROUNDS } from '#matching';
import { timeZoneName } from '#shared';
import type { Problem } from '../../core/errors/index.js';
import type { DelegationInput, GatheringRound, OwnWishes } from './programme.model.js';

/** More than any gathering has; they keep a slip of the finger from becoming a programme. */
export const PROGRAMME_LIMITS = { rounds: MOST_ROUNDS, tables: 1000, size: 500, wishes: 500 } as const;

const outside = (value: number | null, min: number, max: number): boolean =>
  value !== null && !(Number.isInteger(value) && value >= min && value <= max);

const range = (field: string, min: number, max: number): Problem => ({
  field,
  code: 'programme.range',
  values: { min, max },
});

/** Why the rounds of a gathering can't be stored. */
export function gatheringProblems(timeZone: string, rounds: readonly Omit<GatheringRound, 'number'>[]): Problem[] {
  const problems: Problem[] = [];
  if (timeZoneName(timeZone) === undefined)
    problems.push({ field: 'timeZone', code: 'programme.zone', values: { value: timeZone.slice(0, 40) } });
  if (rounds.length > PROGRAMME_LIMITS.rounds) problems.push(range('rounds', 0, PROGRAMME_LIMITS.rounds));
  rounds.forEach((round, index) => {
    const field = `rounds.${index}`;
    const before = rounds[index - 1];
    if (round.endsAt <= round.startsAt) problems.push({ field: `${field}.endsAt`, code: 'programme.ends' });
    if (before && round.startsAt < before.endsAt)
      problems.push({ field: `${field}.startsAt`, code: 'programme.overlap' });
    for (const name of ['tables', 'interpreters'] as const) {
      if (outside(round[name], 0, PROGRAMME_LIMITS.tables))
        problems.push(range(`${field}.${name}`, 0, PROGRAMME_LIMITS.tables));
    }
  });
  return problems;
}

/** Why what a delegation says of itself can't be stored. */
export function wishProblems({ size, absentRounds, wishes }: OwnWishes): Problem[] {
  const problems: Problem[] = [];
  if (outside(size, 1, PROGRAMME_LIMITS.size)) problems.push(range('size', 1, PROGRAMME_LIMITS.size));
  if (absentRounds.some((round) => outside(round, 1, PROGRAMME_LIMITS.rounds)))
    problems.push(range('absentRounds', 1, PROGRAMME_LIMITS.rounds));
  if ((wishes?.length ?? 0) > PROGRAMME_LIMITS.wishes)
    problems.push({
      field: 'wishes',
      code: 'input.tooLong',
      values: { length: wishes?.length ?? 0, max: PROGRAMME_LIMITS.wishes },
    });
  return problems;
}

/** Why a delegation can't be stored. */
export function delegationProblems(input: DelegationInput): Problem[] {
  const problems = wishProblems(input);
  for (const name of ['min', 'max'] as const) {
    if (outside(input[name], 0, PROGRAMME_LIMITS.rounds)) problems.push(range(name, 0, PROGRAMME_LIMITS.rounds));
  }
  if (input.min > input.max) problems.push({ field: 'max', code: 'programme.order' });
  return problems;
}
