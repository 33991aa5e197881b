import type { Locale } from '#shared';
import type {
  HandOverViewQuery,
  InvitationsQuery,
  JoinRequestPartsFragment,
  MemberPartsFragment,
  MembershipRole,
  MembersQuery,
  MyJoinRequestsQuery,
  UserPartsFragment,
} from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import { InvitationsDocument, InviteMemberDocument, RevokeInvitationDocument } from './invitations.operations.js';
import {
  AcceptJoinRequestDocument,
  MyJoinRequestsDocument,
  RefuseJoinRequestDocument,
  RequestToJoinDocument,
} from './joinRequests.operations.js';
import { toWire } from './locales.js';
import {
  AddMailDomainDocument,
  HandOverDocument,
  HandOverViewDocument,
  MembersDocument,
  RemoveMailDomainDocument,
  RemoveMembershipDocument,
  SetMembershipRoleDocument,
} from './members.operations.js';
import {
  LiftSuspensionDocument,
  SetAdministratorDocument,
  SetReviewerDocument,
  SuspendUserDocument,
  UserDocument,
} from './people.operations.js';

/** A person as administrators see them. */
export type User = UserPartsFragment;
/** A person in a collectivity. */
export type Member = MemberPartsFragment;
export type JoinRequest = JoinRequestPartsFragment;
export type Invitation = InvitationsQuery['invitations']['items'][number];
export type HandOverView = HandOverViewQuery['handOverView'];
export type Members = MembersQuery;

/** What became of a change; a refusal says why, in the reader's language. */
export type Done = { kind: 'done' } | { kind: 'refused'; message: string };

/** Whose place in a collectivity, as it was shown. */
export interface Place {
  userId: string;
  collectivityId: string;
  version: number;
}

/** Whom to invite, as what, and in which language. */
export interface Offer {
  collectivityId: string;
  email: string;
  role: MembershipRole;
  language: Locale;
}

/** The use cases around people, in the words of the contract. */
export interface PeopleDesk {
  user(id: string): Promise<User | null>;
  setAdministrator(user: User, administrator: boolean): Promise<Done>;
  setReviewer(user: User, reviewer: boolean, themes: readonly string[]): Promise<Done>;
  suspend(user: User, reason: string): Promise<Done>;
  lift(user: User): Promise<Done>;
  members(collectivityId: string): Promise<Members>;
  handOverView(place: Place): Promise<HandOverView>;
  setRole(place: Place, role: MembershipRole): Promise<Done>;
  /** @param to null: those who manage the collectivity */
  remove(place: Place, to: string | null): Promise<Done>;
  handOver(place: Place, to: string | null): Promise<Done>;
  /** Open invitations into a collectivity. */
  invitations(collectivityId: string): Promise<readonly Invitation[]>;
  invite(offer: Offer): Promise<Done>;
  revoke(id: string): Promise<Done>;
  addDomain(collectivityId: string, domain: string): Promise<Done>;
  removeDomain(collectivityId: string, domain: string): Promise<Done>;
  /** What the viewer asked for themselves, the newest first. */
  mine(): Promise<MyJoinRequestsQuery['myJoinRequests']>;
  ask(collectivityId: string, message: string): Promise<Done>;
  accept(id: string, role: MembershipRole): Promise<Done>;
  refuse(id: string, words: string): Promise<Done>;
}

interface Outcome {
  __typename?: string;
  message?: string;
  problems?: readonly { message: string }[];
}

/** Refusals have a sentence; of fields that can't be stored the first one's says more. */
export function done({ message, problems }: Outcome): Done {
  const told = problems?.[0]?.message ?? message;
  return told === undefined ? { kind: 'done' } : { kind: 'refused', message: told };
}

const FIRST = { page: 1, size: 50 };

/** @param locale language of names */
export function createPeopleDesk(client: GraphQLClient, locale: () => Locale): PeopleDesk {
  const reader = () => ({ locale: toWire(locale()) });
  const seen = ({ id, version }: User) => ({ userId: id, version, ...reader() });
  return {
    user: async (id) => (await client(UserDocument, { id, ...reader() })).user ?? null,
    setAdministrator: async (user, administrator) =>
      done((await client(SetAdministratorDocument, { ...seen(user), administrator })).outcome),
    setReviewer: async (user, reviewer, themes) =>
      done((await client(SetReviewerDocument, { ...seen(user), reviewer, themes: [...themes] })).outcome),
    suspend: async (user, reason) => done((await client(SuspendUserDocument, { ...seen(user), reason })).outcome),
    lift: async (user) => done((await client(LiftSuspensionDocument, seen(user))).outcome),
    members: (id) => client(MembersDocument, { id, page: FIRST, ...reader() }),
    handOverView: async ({ userId, collectivityId }) =>
      (await client(HandOverViewDocument, { userId, collectivityId })).handOverView,
    setRole: async (place, role) => done((await client(SetMembershipRoleDocument, { ...place, role })).outcome),
    remove: async (place, to) => done((await client(RemoveMembershipDocument, { ...place, to })).outcome),
    handOver: async ({ userId, collectivityId }, to) =>
      done((await client(HandOverDocument, { userId, collectivityId, to })).outcome),
    invitations: async (collectivityId) =>
      (await client(InvitationsDocument, { collectivityId, page: FIRST })).invitations.items,
    invite: async ({ language, ...offer }) =>
      done((await client(InviteMemberDocument, { input: { ...offer, locale: toWire(language) } })).outcome),
    async revoke(id) {
      await client(RevokeInvitationDocument, { id });
      return { kind: 'done' };
    },
    addDomain: async (collectivityId, domain) =>
      done((await client(AddMailDomainDocument, { collectivityId, domain })).outcome),
    async removeDomain(collectivityId, domain) {
      await client(RemoveMailDomainDocument, { collectivityId, domain });
      return { kind: 'done' };
    },
    mine: async () => (await client(MyJoinRequestsDocument, reader())).myJoinRequests,
    ask: async (collectivityId, message) =>
      done((await client(RequestToJoinDocument, { collectivityId, message })).outcome),
    accept: async (id, role) => done((await client(AcceptJoinRequestDocument, { id, role })).outcome),
    refuse: async (id, words) => done((await client(RefuseJoinRequestDocument, { id, words })).outcome),
  };
}
