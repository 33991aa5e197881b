import type { TwinningKind, TwinningState } from '../territories/index.js';

/** What a tie is: the part of it that both sides confirm. */
export interface TwinningFacts {
  kind: TwinningKind;
  state: TwinningState;
  /** Year of the first agreement. */
  since: number | null;
  /** Codes of themes of any edition. */
  themes: readonly string[];
  /** Where it can be read. */
  source: string | null;
  note: string | null;
}

export type ProposalStatus = 'proposed' | 'confirmed' | 'refused' | 'withdrawn';

/** What one side proposes to the other: a new tie, or a change of the one they have. */
export interface TwinningProposal extends TwinningFacts {
  id: string;
  twinningId: number | null;
  oneId: number;
  otherId: number;
  proposerId: number;
  status: ProposalStatus;
  proposedAt: Date;
  answeredAt: Date | null;
}

/** One confirmed change of a tie; nothing stood before the first. */
export interface TwinningChange {
  twinningId: number;
  changedAt: Date;
  before: TwinningFacts | null;
  after: TwinningFacts;
}

/** The other side of a proposal. */
export const partnerOf = ({
  oneId,
  otherId,
  proposerId,
}: Pick<TwinningProposal, 'oneId' | 'otherId' | 'proposerId'>) => (proposerId === oneId ? otherId : oneId);
