import type { Delegation, PlannedMeeting, ProgrammeProblem } from './problem.js';

/** A limit that a programme breaks. */
export interface Violation {
  readonly rule:
    | 'unknown'
    | 'same-side'
    | 'twice'
    | 'away'
    | 'double-booked'
    | 'too-many'
    | 'must-not'
    | 'closed'
    | 'tables'
    | 'interpreters'
    | 'held-lost';
  readonly meeting: PlannedMeeting | null;
}

const key = (left: number, right: number): string => `${left} ${right}`;

/**
 * Reads a programme against the problem as it was given, limit by limit, knowing nothing of how it was found. Meetings
 * that were held are a fact: they take room but break nothing.
 */
export function violations(problem: ProgrammeProblem, meetings: readonly PlannedMeeting[]): Violation[] {
  const byId = new Map(problem.delegations.map((one) => [one.id, one]));
  const held = new Set(problem.held.map(({ left, right, round }) => `${key(left, right)} ${round}`));
  const isHeld = ({ left, right, round }: PlannedMeeting): boolean => held.has(`${key(left, right)} ${round}`);
  const found: Violation[] = [];
  const fresh = meetings.filter((meeting) => !isHeld(meeting));
  if (meetings.length - fresh.length < held.size) found.push({ rule: 'held-lost', meeting: null });
  const pairs = new Set<string>();
  const apart = new Set(problem.mustNot.flatMap(([a, b]) => [key(a, b), key(b, a)]));
  for (const meeting of meetings) {
    const pair = key(meeting.left, meeting.right);
    if (pairs.has(pair)) found.push({ rule: 'twice', meeting });
    pairs.add(pair);
    if (isHeld(meeting)) continue;
    if (apart.has(pair)) found.push({ rule: 'must-not', meeting });
    found.push(...ofMeeting(meeting, byId, problem));
  }
  return [...found, ...crowds(problem, meetings, fresh, byId)];
}

function ofMeeting(
  meeting: PlannedMeeting,
  byId: ReadonlyMap<number, Delegation>,
  problem: ProgrammeProblem,
): Violation[] {
  const [a, b] = [byId.get(meeting.left), byId.get(meeting.right)];
  const round = problem.rounds[meeting.round];
  if (!a || !b || !round) return [{ rule: 'unknown', meeting }];
  const found: Violation[] = [];
  if (a.side !== 'left' || b.side !== 'right') found.push({ rule: 'same-side', meeting });
  if (!a.rounds.includes(meeting.round) || !b.rounds.includes(meeting.round)) found.push({ rule: 'away', meeting });
  if (round.closed) found.push({ rule: 'closed', meeting });
  return found;
}

/** Whether a meeting of the two needs an interpreter of the platform. */
export function needsInterpreter(a: Delegation, b: Delegation): boolean {
  return !a.hasInterpreter && !b.hasInterpreter && !a.languages.some((language) => b.languages.includes(language));
}

/** The limits that count: of a delegation, of a round. Only what is new can break them. */
function crowds(
  problem: ProgrammeProblem,
  meetings: readonly PlannedMeeting[],
  fresh: readonly PlannedMeeting[],
  byId: ReadonlyMap<number, Delegation>,
): Violation[] {
  const found: Violation[] = [];
  for (const meeting of fresh) {
    for (const id of [meeting.left, meeting.right]) {
      const own = meetings.filter(({ left, right }) => left === id || right === id);
      if (own.filter(({ round }) => round === meeting.round).length > 1) found.push({ rule: 'double-booked', meeting });
      if (own.length > (byId.get(id)?.max ?? 0)) found.push({ rule: 'too-many', meeting });
    }
    const together = meetings.filter(({ round }) => round === meeting.round);
    const round = problem.rounds[meeting.round];
    if (together.length > (round?.tables ?? 0)) found.push({ rule: 'tables', meeting });
    if (!needs(meeting, byId)) continue;
    const interpreted = together.filter((other) => needs(other, byId)).length;
    if (interpreted > (round?.interpreters ?? 0)) found.push({ rule: 'interpreters', meeting });
  }
  return found;
}

function needs({ left, right }: PlannedMeeting, byId: ReadonlyMap<number, Delegation>): boolean {
  const [a, b] = [byId.get(left), byId.get(right)];
  return a !== undefined && b !== undefined && needsInterpreter(a, b);
}
