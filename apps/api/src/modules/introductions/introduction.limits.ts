import type { RateRule } from '../../core/limits/index.js';
import { coolingUntil } from './introduction.dates.js';

/** A collectivity proposes so many introductions in a week: each of them asks somebody for an answer. */
export const PROPOSALS: RateRule = { name: 'introduction.propose', limit: 10, windowSeconds: 7 * 24 * 3_600 };

/** What is known of a pair before a proposal. */
export interface ProposalFacts {
  /** The recipient has somebody on the platform who can answer. */
  answerable: boolean;
  vetoed: boolean;
  /** They have an introduction that is open, whoever proposed it. */
  openBetween: boolean;
  /** The recipient declined this proposer once. */
  declined: boolean;
  /** The last one from this proposer to this recipient that expired or was taken back. */
  last: { state: 'expired' | 'withdrawn'; endedAt: Date } | null;
  proposer: Load;
  recipient: Load;
}

/** How many new partners a collectivity can still take (null: it has not said), and how many proposals it has open. */
export interface Load {
  capacity: number | null;
  open: number;
}

/**
 * Why a proposal is refused. `unavailable` says only that the other side takes no introduction from here at the moment:
 * a veto and a full house answer alike, so that a veto stays silent.
 */
export type ProposalRefusal =
  { code: 'nobody' | 'open' | 'declined' | 'unavailable' | 'ownCapacity' } | { code: 'cooling'; until: Date };

const isFull = ({ capacity, open }: Load): boolean => capacity !== null && open >= capacity;

/** The first reason against a proposal; null where nothing stands against it. */
export function refusalOf(facts: ProposalFacts, now: Date): ProposalRefusal | null {
  if (facts.openBetween) return { code: 'open' };
  if (!facts.answerable) return { code: 'nobody' };
  if (facts.declined) return { code: 'declined' };
  const until = coolingUntil(facts.last, now);
  if (until) return { code: 'cooling', until };
  if (isFull(facts.proposer)) return { code: 'ownCapacity' };
  return facts.vetoed || isFull(facts.recipient) ? { code: 'unavailable' } : null;
}
