import type { Hindrance, ProgrammeProof } from '#matching';
import type { Locale } from '#shared';

/** When and where an edition's meetings are held. */
export interface Gathering {
  readonly editionCode: string;
  /** Zone of the place, as in the IANA list: Asia/Tokyo. */
  readonly timeZone: string;
  readonly version: number;
  readonly rounds: readonly GatheringRound[];
}

/** A round of meetings; they are numbered from 1. */
export interface GatheringRound {
  readonly number: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly tables: number;
  readonly interpreters: number;
}

/** A collectivity that comes to an edition. */
export interface Delegation {
  readonly id: number;
  readonly editionCode: string;
  readonly collectivityId: number;
  readonly country: string;
  readonly size: number | null;
  readonly min: number;
  readonly max: number;
  /** Numbers of the rounds in which it isn't there. */
  readonly absentRounds: readonly number[];
  readonly languages: readonly Locale[];
  readonly hasInterpreter: boolean;
  /** What it asks of its table: a quiet place, room for eight, a socket. */
  readonly wishes: string | null;
  /** It has left, or didn't come after all: no more meetings, those held stay. */
  readonly leftEarly: boolean;
  readonly version: number;
}

/** What a delegation's own managers may change: when it is there, how it speaks, what it wishes. */
export type OwnWishes = Pick<Delegation, 'size' | 'absentRounds' | 'languages' | 'hasInterpreter' | 'wishes'>;

/** What administrators may change besides. */
export type DelegationInput = OwnWishes & Pick<Delegation, 'collectivityId' | 'min' | 'max' | 'leftEarly'>;

export type RuleKind = 'must' | 'must-not';

/** Two delegations that must meet, or must not. */
export interface DelegationRule {
  readonly oneId: number;
  readonly otherId: number;
  readonly kind: RuleKind;
}

export type ProgrammeState = 'waiting' | 'computing' | 'draft' | 'published' | 'replaced' | 'failed';

/** The phases of the computation, as people who wait see them. */
export type ProgrammePhase = 'scores' | 'meetings' | 'storing';

/** A version of an edition's programme. */
export interface ProgrammeVersion {
  readonly id: string;
  readonly editionCode: string;
  readonly number: number;
  readonly state: ProgrammeState;
  readonly phase: ProgrammePhase | null;
  readonly baseId: string | null;
  /** Rounds up to this one are over: their meetings stay as they were. */
  readonly heldThrough: number;
  readonly proof: ProgrammeProof | null;
  readonly served: readonly number[];
  readonly hindrances: readonly Hindrance[];
  readonly askedAt: Date;
  readonly madeAt: Date | null;
  readonly publishedAt: Date | null;
  readonly milliseconds: number | null;
}

/** A meeting of a version. */
export interface ProgrammeMeeting {
  readonly leftId: number;
  readonly rightId: number;
  readonly round: number;
  readonly table: number;
  /** Thousandths. */
  readonly score: number;
  readonly interpreter: boolean;
  readonly held: boolean;
  /** How often its time or table has changed: calendars take the greatest. */
  readonly sequence: number;
}
