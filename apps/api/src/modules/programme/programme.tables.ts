import { type PlannedMeeting, type ProgrammeProblem, needsInterpreter, SCORE_UNITS } from '#matching';
import type { ProgrammeMeeting } from './programme.model.js';

/**
 * Gives meetings their tables. One that stays in its round keeps its table; otherwise the left delegation stays where
 * it sat last, if that is free, and people of one side don't wander about; else the first free table.
 */
export function withTables(
  problem: ProgrammeProblem,
  meetings: readonly PlannedMeeting[],
  before: readonly ProgrammeMeeting[],
): ProgrammeMeeting[] {
  const earlier = new Map(before.map((meeting) => [`${meeting.leftId} ${meeting.rightId}`, meeting]));
  const held = new Set(problem.held.map(({ left, right }) => `${left} ${right}`));
  const scores = new Map(problem.scores.map(({ pair, score }) => [pair.join(' '), score]));
  const people = new Map(problem.delegations.map((one) => [one.id, one]));
  const usual = new Map<number, number>();
  const seated: ProgrammeMeeting[] = [];
  for (const [round, together] of [...Map.groupBy(meetings, (meeting) => meeting.round)].sort(([a], [b]) => a - b)) {
    const taken = new Set<number>();
    const tableOf = new Map<PlannedMeeting, number>();
    const seat = (meeting: PlannedMeeting, table: number | undefined): void => {
      if (table === undefined || taken.has(table)) return;
      taken.add(table);
      tableOf.set(meeting, table);
    };
    for (const meeting of together) {
      const known = earlier.get(`${meeting.left} ${meeting.right}`);
      if (known?.round === round + 1) seat(meeting, known.table);
    }
    for (const meeting of together) if (!tableOf.has(meeting)) seat(meeting, usual.get(meeting.left));
    for (const meeting of together) if (!tableOf.has(meeting)) seat(meeting, firstFree(taken));
    for (const meeting of together) {
      const { left, right } = meeting;
      const table = tableOf.get(meeting) ?? 0;
      const [a, b] = [people.get(left), people.get(right)];
      const key = `${left} ${right}`;
      usual.set(left, table);
      const known = earlier.get(key);
      const moved = known !== undefined && (known.round !== round + 1 || known.table !== table);
      seated.push({
        ...{ leftId: left, rightId: right, round: round + 1, table, held: held.has(key) },
        score: known?.held ? known.score : Math.round((scores.get(key) ?? 0) * SCORE_UNITS),
        interpreter: a !== undefined && b !== undefined && needsInterpreter(a, b),
        sequence: (known?.sequence ?? 0) + (moved ? 1 : 0),
      });
    }
  }
  return seated;
}

function firstFree(taken: ReadonlySet<number>): number {
  let table = 1;
  while (taken.has(table)) table += 1;
  return table;
}
