import type { Locale } from '#shared';
import type {
  DelegationInput,
  DelegationRuleKind,
  DelegationWishesInput,
  GatheringOfQuery,
  GatheringRoundInput,
  NewDelegationInput,
  ProgrammeEditionsQuery,
  ProgrammeOfQuery,
  ProgrammeVersionsQuery,
  DelegationRulesOfQuery,
} from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import { toWire } from './locales.js';
import type { Done } from './people.js';
import {
  AddDelegationDocument,
  ComputeProgrammeDocument,
  DelegationRulesDocument,
  EditionsDocument,
  GatheringDocument,
  ProgrammeDocument,
  ProgrammeVersionsDocument,
  PublishProgrammeDocument,
  SaveGatheringDocument,
  SetDelegationRuleDocument,
  UpdateDelegationDocument,
  UpdateDelegationWishesDocument,
} from './programme.operations.js';

export type Gathering = GatheringOfQuery['gathering'];
export type Delegation = GatheringOfQuery['delegations'][number];
export type DelegationRule = DelegationRulesOfQuery['delegationRules'][number];
export type ProgrammeVersion = ProgrammeVersionsQuery['meetingProgrammes'][number];
export type Programme = NonNullable<ProgrammeOfQuery['meetingProgramme']>;
export type Meeting = Programme['meetings'][number];
export type Edition = ProgrammeEditionsQuery['editions'][number];

/** The desk of an edition's programme. */
export interface ProgrammeDesk {
  editions: () => Promise<Edition[]>;
  gathering: (edition: string) => Promise<GatheringOfQuery>;
  rules: (edition: string) => Promise<DelegationRule[]>;
  versions: (edition: string) => Promise<ProgrammeVersion[]>;
  programme: (edition: string, number: number | null) => Promise<Programme | null>;
  saveGathering: (
    edition: string,
    seen: Pick<Gathering, 'version' | 'timeZone'>,
    rounds: readonly GatheringRoundInput[],
  ) => Promise<Done>;
  add: (edition: string, input: NewDelegationInput) => Promise<Done>;
  update: (delegation: Pick<Delegation, 'id' | 'version'>, input: DelegationInput) => Promise<Done>;
  updateWishes: (delegation: Pick<Delegation, 'id' | 'version'>, input: DelegationWishesInput) => Promise<Done>;
  setRule: (oneId: string, otherId: string, kind: DelegationRuleKind | null) => Promise<Done>;
  compute: (edition: string, heldThrough: number, keep: boolean) => Promise<Done>;
  publish: (id: string) => Promise<Done>;
}

interface Outcome {
  __typename?: string;
  message?: string;
  problems?: readonly { message: string }[];
}

/** A refusal says why: each problem in its own sentence, once if all rounds have it. */
function done({ message, problems }: Outcome): Done {
  if (message === undefined) return { kind: 'done' };
  const told = [...new Set(problems?.map((problem) => problem.message))];
  return { kind: 'refused', message: told.length > 0 ? told.join(' ') : message };
}

/** @param locale language of names and sentences */
export function createProgrammeDesk(client: GraphQLClient, locale: () => Locale): ProgrammeDesk {
  const reader = () => ({ locale: toWire(locale()) });
  return {
    editions: async () => (await client(EditionsDocument, reader())).editions,
    gathering: (edition) => client(GatheringDocument, { edition, ...reader() }),
    rules: async (edition) => (await client(DelegationRulesDocument, { edition })).delegationRules,
    versions: async (edition) => (await client(ProgrammeVersionsDocument, { edition })).meetingProgrammes,
    programme: async (edition, number) =>
      (await client(ProgrammeDocument, { edition, number, ...reader() })).meetingProgramme ?? null,
    saveGathering: async (edition, { version, timeZone }, rounds) =>
      done((await client(SaveGatheringDocument, { edition, version, timeZone, rounds: [...rounds] })).outcome),
    add: async (edition, input) => done((await client(AddDelegationDocument, { edition, input })).outcome),
    update: async ({ id, version }, input) =>
      done((await client(UpdateDelegationDocument, { id, version, input })).outcome),
    updateWishes: async ({ id, version }, input) =>
      done((await client(UpdateDelegationWishesDocument, { id, version, input })).outcome),
    setRule: async (oneId, otherId, kind) =>
      done((await client(SetDelegationRuleDocument, { oneId, otherId, kind })).outcome),
    compute: async (edition, heldThrough, keep) =>
      done((await client(ComputeProgrammeDocument, { edition, heldThrough, keep })).outcome),
    publish: async (id) => done((await client(PublishProgrammeDocument, { id })).outcome),
  };
}
