import type { Locale } from '#shared';

/** Where an introduction stands. `draft` is a letter that is being prepared: the other side knows nothing of it. */
export const INTRODUCTION_STATES = [
  'draft',
  'proposed',
  'accepted',
  'active',
  'concluded',
  'declined',
  'expired',
  'withdrawn',
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** States in which a pair is busy with each other: it has no second introduction meanwhile. */
export const OPEN_STATES: readonly IntroductionState[] = ['proposed', 'accepted', 'active'];

/** States in which both sides write to each other. */
export const TALKING_STATES: readonly IntroductionState[] = ['accepted', 'active'];

export type Side = 'proposer' | 'recipient';
export const otherSide = (side: Side): Side => (side === 'proposer' ? 'recipient' : 'proposer');

/** What an introduction is about: one of the three. */
export interface IntroductionSubject {
  topic: string | null;
  caseStudyId: string | null;
  twinningId: number | null;
}

/** Who wrote a letter: people, or a template of the platform as it stands. */
export type LetterProvenance = 'author' | 'human' | 'template';

export interface Letter {
  locale: Locale;
  body: string;
  /** The one in the proposer's language; the other is its courtesy translation. */
  original: boolean;
  provenance: LetterProvenance;
}

/** Why an introduction is refused, in words that hurt nobody; none need be given. */
export const DECLINE_REASONS = ['capacity', 'timing', 'priorities', 'other-partner'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What came of it. */
export const INTRODUCTION_OUTCOMES = ['cooperation', 'twinning', 'exchange', 'visit', 'no-follow-up'] as const;
export type IntroductionOutcome = (typeof INTRODUCTION_OUTCOMES)[number];
