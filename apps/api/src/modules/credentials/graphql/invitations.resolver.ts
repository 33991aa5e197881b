import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Permit, Public } from '../../../core/auth/index.js';
import {
  integerIdOf,
  invalidInput,
  type InvalidInput,
  PageInput,
  pageOf,
  type RequestContext,
  type SignedInContext,
  uuidOf,
} from '../../../core/graphql/index.js';
import { SessionsService, type SignedIn, signedIn } from '../../accounts/index.js';
import { Acceptance } from '../acceptance.service.js';
import { Invitations } from '../invitations.service.js';
import { confirmed, refusalAnswer } from './credentials.answers.js';
import { AcceptInvitationInput, InviteMemberInput } from './credentials.inputs.js';
import {
  AcceptInvitationResult,
  type Confirmed,
  InvitationPageType,
  type Invited,
  InviteMemberResult,
  type LinkRefused,
  ReceivedInvitationType,
} from './credentials.types.js';

const collectivityOf = (id: string | null | undefined): number | null =>
  id === null || id === undefined ? null : integerIdOf(id);

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly invitations: Invitations,
    private readonly acceptance: Acceptance,
    private readonly sessions: SessionsService,
  ) {}

  @Permit('manager')
  @Query(() => InvitationPageType, { name: 'invitations', description: 'Open invitations, the newest first.' })
  list(
    @Args('collectivityId', { type: () => ID, nullable: true }) collectivityId: string | null,
    @Args('page', { nullable: true }) page: PageInput,
    @Context() { viewer }: SignedInContext,
  ): Promise<InvitationPageType> {
    return this.invitations.list(viewer, collectivityOf(collectivityId), pageOf(page));
  }

  @Permit('manager')
  @Mutation(() => InviteMemberResult, {
    description: 'Sends an invitation by mail, in place of one that the address still has. Tells nobody of accounts.',
  })
  async inviteMember(
    @Args('input') { email, collectivityId, role, locale }: InviteMemberInput,
    @Context() context: SignedInContext,
  ): Promise<Invited | InvalidInput> {
    const offer = { email, locale, collectivityId: collectivityOf(collectivityId), role: role ?? null };
    const outcome = await this.invitations.invite(context.viewer, offer);
    return outcome.kind === 'invalid'
      ? invalidInput(outcome.problems, context.locale)
      : { invitation: outcome.invitation };
  }

  @Permit('manager')
  @Mutation(() => Boolean)
  async revokeInvitation(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<boolean> {
    await this.invitations.revoke(viewer, uuidOf(id));
    return true;
  }

  @Public()
  @Query(() => ReceivedInvitationType, {
    name: 'invitation',
    nullable: true,
    description: 'The invitation of a link, which this does not use up; null where the link works no more.',
  })
  async received(
    @Args('token') token: string,
    @Context() { request }: RequestContext,
  ): Promise<ReceivedInvitationType | null> {
    const found = await this.acceptance.look(token, request.ip);
    return found && { ...found.invitation, hasAccount: found.hasAccount };
  }

  @Public()
  @Mutation(() => AcceptInvitationResult)
  async acceptInvitation(
    @Args('input') { token, ...newcomer }: AcceptInvitationInput,
    @Context() context: RequestContext,
  ): Promise<SignedIn | Confirmed | InvalidInput | LinkRefused> {
    const outcome = await this.acceptance.accept(token, newcomer, context.request.ip);
    if (outcome.kind === 'joined') return confirmed('invitation.joined', context.locale);
    if (outcome.kind !== 'done') return refusalAnswer(outcome, context.locale);
    context.viewer = await this.sessions.open(outcome.userId, context.viewer, context.reply);
    return signedIn(context.viewer);
  }
}
