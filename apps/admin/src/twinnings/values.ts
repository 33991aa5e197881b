import type { ProposalDraft, RegisteredTie } from '../data/twinningRegister.js';
import type { TwinningKind, TwinningState } from '../generated/graphql.js';

export const KINDS = [
  'SISTER',
  'FRIENDSHIP',
  'PARTNERSHIP',
  'COOPERATION',
  'MEMORANDUM',
] as const satisfies readonly TwinningKind[];
export const STATES = ['ACTIVE', 'SLEEPING', 'ENDED'] as const satisfies readonly TwinningState[];

/** A tie as the form holds it. */
export interface TieValue {
  kind: TwinningKind;
  state: TwinningState;
  /** As typed; empty: not known. */
  since: string;
  source: string;
  note: string;
  /** Codes. */
  themes: readonly string[];
}

export const emptyTie: TieValue = { kind: 'SISTER', state: 'ACTIVE', since: '', source: '', note: '', themes: [] };

/** A tie of the register, as the form holds it. */
export const tieOf = ({ kind, state, since, source, note, themes }: RegisteredTie): TieValue => ({
  kind: KINDS.find((code) => code.toLowerCase() === kind) ?? 'SISTER',
  state: STATES.find((code) => code.toLowerCase() === state) ?? 'ACTIVE',
  since: since ? String(since) : '',
  source: source ?? '',
  note: note ?? '',
  themes: themes.map(({ code }) => code),
});

/** What is sent; null where nobody is chosen to propose it to. A year that is none is sent as 0, so that the server says so. */
export function draftOf(
  collectivityId: string,
  tie: RegisteredTie | undefined,
  chosen: string | null,
  value: TieValue,
): ProposalDraft | null {
  const partnerId = tie ? tie.collectivities.find(({ id }) => id !== collectivityId)?.id : chosen;
  if (!partnerId) return null;
  const since = value.since.trim() === '' ? null : Math.trunc(Number(value.since)) || 0;
  const { kind, state, source, note, themes } = value;
  return {
    collectivityId,
    partnerId,
    version: tie?.version ?? null,
    input: { kind, state, since, source, note, themes: [...themes] },
  };
}
