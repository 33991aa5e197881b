import type { IntroductionState } from './introduction.model.js';

/** Every change that the state has a say in. `begin`: the first message, or a call agreed on, after an acceptance. */
export const MOVES = [
  'edit',
  'discard',
  'propose',
  'withdraw',
  'accept',
  'decline',
  'expire',
  'begin',
  'conclude',
] as const;
export type Move = (typeof MOVES)[number];

/**
 * What may follow what: `proposed -> accepted | declined | expired | withdrawn`, `accepted -> active -> concluded`. An
 * accepted introduction in which nobody ever wrote can be concluded as well: otherwise it would bind both sides for good.
 */
const AFTER: Readonly<Record<Move, Partial<Record<IntroductionState, IntroductionState>>>> = {
  edit: { draft: 'draft' },
  discard: { draft: 'withdrawn' },
  propose: { draft: 'proposed' },
  withdraw: { proposed: 'withdrawn' },
  accept: { proposed: 'accepted' },
  decline: { proposed: 'declined' },
  expire: { proposed: 'expired' },
  begin: { accepted: 'active', active: 'active' },
  conclude: { accepted: 'concluded', active: 'concluded' },
};

/** The state after a move; null where the move is not possible from where the introduction stands. */
export const stateAfter = (state: IntroductionState, move: Move): IntroductionState | null =>
  AFTER[move][state] ?? null;

const ENDS: readonly IntroductionState[] = ['concluded', 'declined', 'expired', 'withdrawn'];

/** Whether nothing follows a state. */
export const isEnd = (state: IntroductionState): boolean => ENDS.includes(state);
