import type { DeclineReason } from '../introduction.model.js';

/** A collectivity as a letter names it, in the letter's language. */
export interface LetterParty {
  name: string;
  country: string;
  countryName: string;
  /** As its own country calls it: commune, 市, 県. */
  nationalTerm: string;
  tier: string;
  population: number | null;
}

/** What a letter is about, in the letter's language. */
export type LetterSubject =
  | { kind: 'topic'; label: string }
  /** @property theirs the case is the addressee's; otherwise the writer's own */
  | { kind: 'case'; title: string; theirs: boolean }
  | { kind: 'twinning'; since: number | null };

/** All that a letter of introduction is made of. */
export interface LetterFacts {
  proposer: LetterParty;
  recipient: LetterParty;
  subject: LetterSubject;
  /** Who signs. */
  signatory: string;
  /** 1 to 12: a Japanese letter begins with the season. */
  month: number;
}

/** All that a polite refusal is made of: the recipient writes back. */
export interface DeclineFacts {
  proposer: LetterParty;
  recipient: LetterParty;
  reason: DeclineReason | null;
}
