import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MembershipRole, Permit } from '../../../core/auth/index.js';
import { integerIdOf, PageInput, pageOf, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { MembershipRoleEnum } from '../../accounts/index.js';
import type { JoinRequestState } from '../join-request.state.js';
import { JoinRequestsService } from '../join-requests.service.js';
import { askAnswer, joinAnswer, presentJoinRequest } from './join-request.answers.js';
import {
  AnswerJoinRequestResult,
  type AskAnswer,
  type JoinAnswer,
  JoinRequestPageType,
  JoinRequestStateEnum,
  JoinRequestType,
  RequestToJoinResult,
} from './join-request.types.js';

const id = { type: () => ID };

@Resolver()
export class JoinRequestResolver {
  constructor(private readonly requests: JoinRequestsService) {}

  @Permit('manager')
  @Query(() => JoinRequestPageType, {
    description: 'Requests that the viewer may judge; those that wait longest first.',
  })
  async joinRequests(
    @Args('collectivityId', { ...id, nullable: true }) collectivityId: string | null,
    @Args('state', { type: () => JoinRequestStateEnum, nullable: true }) state: JoinRequestState | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<JoinRequestPageType> {
    const filter = { collectivityId: collectivityId ? integerIdOf(collectivityId) : null, state };
    const { items, total } = await this.requests.list(viewer, pageOf(page), filter);
    return { items: items.map(presentJoinRequest), total };
  }

  @Permit('member')
  @Query(() => [JoinRequestType], { description: 'What the viewer asked for themselves, the newest first.' })
  async myJoinRequests(@Context() { viewer }: SignedInContext): Promise<JoinRequestType[]> {
    return (await this.requests.ofPerson(viewer)).map(presentJoinRequest);
  }

  @Permit('member')
  @Mutation(() => RequestToJoinResult, { description: 'Asked again while a request is open, it answers that one.' })
  async requestToJoin(
    @Args('collectivityId', id) collectivityId: string,
    @Args('message', { type: () => String, nullable: true }) message: string | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<AskAnswer> {
    return askAnswer(await this.requests.ask(viewer, integerIdOf(collectivityId), message), locale);
  }

  @Permit('member')
  @Mutation(() => AnswerJoinRequestResult)
  async withdrawJoinRequest(
    @Args('id', id) requestId: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<JoinAnswer> {
    return joinAnswer(await this.requests.withdraw(viewer, uuidOf(requestId)), locale);
  }

  @Permit('manager')
  @Mutation(() => AnswerJoinRequestResult)
  async acceptJoinRequest(
    @Args('id', id) requestId: string,
    @Args('role', { type: () => MembershipRoleEnum }) role: MembershipRole,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<JoinAnswer> {
    return joinAnswer(await this.requests.accept(viewer, uuidOf(requestId), role), locale);
  }

  @Permit('manager')
  @Mutation(() => AnswerJoinRequestResult, { description: 'The words go to whoever asked.' })
  async refuseJoinRequest(
    @Args('id', id) requestId: string,
    @Args('words', { type: () => String }) words: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<JoinAnswer> {
    return joinAnswer(await this.requests.refuse(viewer, uuidOf(requestId), words), locale);
  }
}
