import type { Locale } from '#shared';
import type {
  CollectivityProfileInput,
  EditorProfileQuery,
  InterestInput,
  ProfilePart,
  SaveInterestsMutation,
} from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import { toWire } from './locales.js';
import {
  DiscardPreparationDocument,
  EditorProfileDocument,
  SaveCollectivityProfileDocument,
  SaveInterestsDocument,
} from './profiles.operations.js';

/** Profile and interests as the desk shows them. */
export type EditorProfile = EditorProfileQuery['editorProfile'];

/** What became of a save; `notice` where it waits for a manager, `problems` by field. */
export type ProfileSaved =
  | { kind: 'saved'; notice: string | null }
  | { kind: 'refused'; message: string; problems: ReadonlyMap<string, string> };

/** The use cases around a collectivity's profile. */
export interface ProfilesDesk {
  read(collectivityId: string): Promise<EditorProfile>;
  saveInterests(collectivityId: string, version: number, interests: InterestInput[]): Promise<ProfileSaved>;
  saveProfile(collectivityId: string, version: number, input: CollectivityProfileInput): Promise<ProfileSaved>;
  discard(collectivityId: string, part: ProfilePart): Promise<void>;
}

function saved(outcome: SaveInterestsMutation['outcome']): ProfileSaved {
  switch (outcome.__typename) {
    case 'StaleCollectivityProfile':
      return { kind: 'refused', message: outcome.message, problems: new Map() };
    case 'InvalidInput':
      return {
        kind: 'refused',
        message: outcome.message,
        problems: new Map(outcome.problems.map(({ field, message }) => [field, message])),
      };
    case 'CollectivityProfilePrepared':
      return { kind: 'saved', notice: outcome.notice };
    default:
      return { kind: 'saved', notice: null };
  }
}

/** @param locale language of names */
export function createProfilesDesk(client: GraphQLClient, locale: () => Locale): ProfilesDesk {
  return {
    read: async (id) => (await client(EditorProfileDocument, { id, locale: toWire(locale()) })).editorProfile,
    saveInterests: async (id, version, interests) =>
      saved((await client(SaveInterestsDocument, { id, version, interests })).outcome),
    saveProfile: async (id, version, input) =>
      saved((await client(SaveCollectivityProfileDocument, { id, version, input })).outcome),
    discard: async (id, part) => void (await client(DiscardPreparationDocument, { id, part })),
  };
}
