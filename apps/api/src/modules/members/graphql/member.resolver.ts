import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MembershipRole, Permit } from '../../../core/auth/index.js';
import { integerIdOf, PageInput, pageOf, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { MembershipRoleEnum } from '../../accounts/index.js';
import { MembershipsService } from '../memberships.service.js';
import { handOverAnswer, presentMember, removeAnswer, roleAnswer } from './member.answers.js';
import {
  type HandOverAnswer,
  HandOverResult,
  HandOverViewType,
  MemberPageType,
  type RemoveAnswer,
  RemoveMembershipResult,
  type SetRoleAnswer,
  SetMembershipRoleResult,
} from './member.types.js';

const id = { type: () => ID };
const version = { type: () => Int };

@Permit('manager')
@Resolver()
export class MemberResolver {
  constructor(private readonly members: MembershipsService) {}

  @Query(() => MemberPageType, { description: 'The members of a collectivity, for those who manage it.' })
  async memberships(
    @Args('collectivityId', id) collectivityId: string,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<MemberPageType> {
    const { items, total } = await this.members.list(viewer, integerIdOf(collectivityId), pageOf(page));
    return { items: items.map(presentMember), total };
  }

  @Query(() => HandOverViewType, { description: 'What is in a member’s care, and who could take it.' })
  async handOverView(
    @Args('userId', id) userId: string,
    @Args('collectivityId', id) collectivityId: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<HandOverViewType> {
    const view = await this.members.previewHandOver(viewer, uuidOf(userId), integerIdOf(collectivityId));
    const colleagues = view.colleagues.map(({ userId: colleague, name }) => ({ id: colleague, name }));
    return { belongings: [...view.belongings], colleagues };
  }

  @Mutation(() => SetMembershipRoleResult)
  async setMembershipRole(
    @Args('userId', id) userId: string,
    @Args('collectivityId', id) collectivityId: string,
    @Args('version', version) seen: number,
    @Args('role', { type: () => MembershipRoleEnum }) role: MembershipRole,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<SetRoleAnswer> {
    const place = { userId: uuidOf(userId), collectivityId: integerIdOf(collectivityId), version: seen };
    return roleAnswer(await this.members.setRole(viewer, place, role), locale);
  }

  @Mutation(() => RemoveMembershipResult, {
    description: 'What is in the member’s care goes to a colleague, or to those who manage the collectivity.',
  })
  async removeMembership(
    @Args('userId', id) userId: string,
    @Args('collectivityId', id) collectivityId: string,
    @Args('version', version) seen: number,
    @Args('to', { ...id, nullable: true }) to: string | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<RemoveAnswer> {
    const place = { userId: uuidOf(userId), collectivityId: integerIdOf(collectivityId), version: seen };
    return removeAnswer(await this.members.remove(viewer, place, to ? uuidOf(to) : null), locale);
  }

  @Mutation(() => HandOverResult, { description: 'Moves what is in a member’s care while they stay.' })
  async handOver(
    @Args('userId', id) userId: string,
    @Args('collectivityId', id) collectivityId: string,
    @Args('to', { ...id, nullable: true }) to: string | null,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<HandOverAnswer> {
    const where = { userId: uuidOf(userId), collectivityId: integerIdOf(collectivityId) };
    return handOverAnswer(await this.members.handOver(viewer, where, to ? uuidOf(to) : null), locale);
  }
}
