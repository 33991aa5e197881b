export const INDEX_WORK_KINDS = ['rebuild', 'verify'] as const;
/** Filling a fresh index, or comparing the one in use with what is published and repairing it. */
export type IndexWorkKind = (typeof INDEX_WORK_KINDS)[number];

export const INDEX_WORK_ORIGINS = ['desk', 'terminal'] as const;
/** Asked for at the desk, or begun by a command: `rebuild-index`, or a start that found the index in an older form. */
export type IndexWorkOrigin = (typeof INDEX_WORK_ORIGINS)[number];

export const INDEX_WORK_STATES = ['waiting', 'running', 'done', 'failed', 'stopped'] as const;
/** `stopped` is never stored: it is seen from the process that worked being gone. */
export type IndexWorkState = (typeof INDEX_WORK_STATES)[number];

/** The last work on the index, and how far it is. */
export interface IndexWork {
  id: string;
  kind: IndexWorkKind;
  origin: IndexWorkOrigin;
  state: IndexWorkState;
  askedAt: Date;
  startedAt: Date | null;
  /** When it was last heard of. */
  toldAt: Date | null;
  endedAt: Date | null;
  /** Cases; all of them before the end, since what is read has still to be indexed and swapped. */
  done: number;
  total: number;
  /** Cases that a comparison repaired. */
  repaired: number | null;
}

/** It waits or runs: nothing else may begin. */
export const isOpen = ({ state }: Pick<IndexWork, 'state'>): boolean => state === 'waiting' || state === 'running';

/** For how long it has been going on, or did until it ended or was last heard of; null before it began. */
export function secondsOf({ state, startedAt, toldAt, endedAt }: IndexWork, now: Date): number | null {
  if (startedAt === null) return null;
  const until = state === 'running' ? now : (endedAt ?? toldAt ?? startedAt);
  return Math.max(0, Math.round((until.getTime() - startedAt.getTime()) / 1_000));
}
