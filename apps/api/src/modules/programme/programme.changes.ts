import type { ProgrammeMeeting } from './programme.model.js';

/** How many of these each delegation takes part in. */
export function meetingsTold(of: readonly Pick<ProgrammeMeeting, 'leftId' | 'rightId'>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of of.flatMap(({ leftId, rightId }) => [leftId, rightId])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What became of a meeting between two versions. */
export type ChangeKind = 'added' | 'moved' | 'dropped';

export interface ProgrammeChange {
  readonly kind: ChangeKind;
  readonly leftId: number;
  readonly rightId: number;
  readonly fromRound: number | null;
  readonly toRound: number | null;
}

/** What is different from an earlier version, in the order of the day. A change of table alone is none. */
export function changesBetween(
  before: readonly ProgrammeMeeting[],
  after: readonly ProgrammeMeeting[],
): ProgrammeChange[] {
  const key = ({ leftId, rightId }: ProgrammeMeeting): string => `${leftId} ${rightId}`;
  const earlier = new Map(before.map((meeting) => [key(meeting), meeting]));
  const later = new Map(after.map((meeting) => [key(meeting), meeting]));
  const changes = [...new Map([...earlier, ...later]).keys()].flatMap((pair): ProgrammeChange[] => {
    const [old, now] = [earlier.get(pair), later.get(pair)];
    const either = now ?? old;
    if (!either || old?.round === now?.round) return [];
    const kind = !old ? 'added' : !now ? 'dropped' : 'moved';
    const { leftId, rightId } = either;
    return [{ kind, leftId, rightId, fromRound: old?.round ?? null, toRound: now?.round ?? null }];
  });
  const moment = ({ fromRound, toRound }: ProgrammeChange): number => toRound ?? fromRound ?? 0;
  return changes.sort((a, b) => moment(a) - moment(b) || a.leftId - b.leftId || a.rightId - b.rightId);
}
