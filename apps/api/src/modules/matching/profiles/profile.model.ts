import type { Intent, Stance } from '#matching';
import type { Locale, LocalText } from '#shared';
import type { Problem } from '../../../core/errors/index.js';

/** Something that a collectivity seeks or offers, in its own words. */
export interface Interest {
  topic: string;
  stance: Stance;
  /** Null: whatever the partner has in mind. */
  intent: Intent | null;
  weight: 1 | 2 | 3;
  note: LocalText;
}

/** What a collectivity says of itself. Null and empty lists: not said. */
export interface ProfileContent {
  /** How many new partners it can take; 0 closes it to suggestions. */
  capacity: number | null;
  languages: readonly Locale[];
  hasInterpreter: boolean | null;
  geographies: readonly string[];
  /** A mailbox of the office, never public: letters go through the platform. */
  contactMailbox: string | null;
  presentation: LocalText;
  strengths: LocalText;
}

/** The profile as it is stored, with who changed it last; version 0 where nothing was ever saved. */
export interface StoredProfile extends ProfileContent {
  collectivityId: number;
  version: number;
  updatedBy: string | null;
  updatedAt: Date | null;
}

/** What is saved, and prepared, on its own. */
export const PROFILE_PARTS = ['profile', 'interests'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** What a contributor has prepared; those who manage the collectivity save it, or not. */
export interface Preparation<Content> {
  content: Content;
  /** Null where the person has gone. */
  preparedBy: string | null;
  preparedAt: Date;
}

/** What waits for those who manage the collectivity. */
export interface Preparations {
  profile: Preparation<ProfileContent> | null;
  interests: Preparation<Interest[]> | null;
}

/** Everything that a desk shows of a profile. */
export interface ProfileSheet {
  profile: StoredProfile;
  interests: Interest[];
  preparations: Preparations;
}

/** What a use case answers. */
export type ProfileOutcome =
  | { kind: 'saved' | 'prepared'; sheet: ProfileSheet }
  | { kind: 'stale'; sheet: ProfileSheet }
  | { kind: 'invalid'; problems: Problem[] };

/** The profile of a collectivity that has never said anything. */
export const emptyProfile = (collectivityId: number): StoredProfile => ({
  collectivityId,
  capacity: null,
  languages: [],
  hasInterpreter: null,
  geographies: [],
  contactMailbox: null,
  presentation: {},
  strengths: {},
  version: 0,
  updatedBy: null,
  updatedAt: null,
});
