import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Permit } from '../../../core/auth/index.js';
import {
  integerIdOf,
  PageInput,
  pageOf,
  type RequestContext,
  type SignedInContext,
  uuidOf,
} from '../../../core/graphql/index.js';
import { userAbilities } from '../user-access.policy.js';
import type { RoleFilter } from '../users.results.js';
import { UsersService } from '../users.service.js';
import { presentUser, userAnswer } from './user.answers.js';
import {
  ChangeAccessResult,
  RoleFilterEnum,
  UserAbilitiesType,
  type UserAnswer,
  UserPageType,
  UserType,
} from './user.types.js';

const id = { type: () => ID };
const version = { type: () => Int };

@Permit('administrator')
@Resolver(() => UserType)
export class UserResolver {
  constructor(private readonly people: UsersService) {}

  @Query(() => UserPageType, { description: 'Everybody with an account, by name; a query is met in name and address.' })
  async users(
    @Args('query', { type: () => String, nullable: true }) query: string | null,
    @Args('role', { type: () => RoleFilterEnum, nullable: true }) role: RoleFilter | null,
    @Args('collectivityId', { ...id, nullable: true }) collectivityId: string | null,
    @Args('suspended', { type: () => Boolean, nullable: true }) suspended: boolean | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<UserPageType> {
    const place = collectivityId ? integerIdOf(collectivityId) : null;
    const filter = { query: query?.trim() || null, role, collectivityId: place, suspended };
    const { items, total } = await this.people.list(viewer, filter, pageOf(page));
    return { items: items.map(presentUser), total };
  }

  @Query(() => UserType, { nullable: true })
  async user(@Args('id', id) userId: string, @Context() { viewer }: SignedInContext): Promise<UserType> {
    return presentUser(await this.people.read(viewer, uuidOf(userId)));
  }

  @ResolveField(() => UserAbilitiesType)
  abilities(@Parent() { row }: UserType, @Context() { viewer }: RequestContext): UserAbilitiesType {
    return userAbilities(viewer, { ...row, suspended: row.suspendedAt !== null });
  }

  @Mutation(() => ChangeAccessResult, { description: 'Nobody changes their own platform roles.' })
  async setAdministrator(
    @Args('userId', id) userId: string,
    @Args('version', version) seen: number,
    @Args('administrator', { type: () => Boolean }) administrator: boolean,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<UserAnswer> {
    const subject = { id: uuidOf(userId), version: seen };
    return userAnswer(await this.people.setAdministrator(viewer, subject, administrator), locale);
  }

  @Mutation(() => ChangeAccessResult, { description: 'Themes that the person reviews; none: all.' })
  async setReviewer(
    @Args('userId', id) userId: string,
    @Args('version', version) seen: number,
    @Args('reviewer', { type: () => Boolean }) reviewer: boolean,
    @Args('themes', { type: () => [String], defaultValue: [] }) themes: string[],
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<UserAnswer> {
    const subject = { id: uuidOf(userId), version: seen };
    return userAnswer(await this.people.setReviewer(viewer, subject, reviewer, themes), locale);
  }

  @Mutation(() => ChangeAccessResult, { description: 'Ends every sign-in of the person at once.' })
  async suspendUser(
    @Args('userId', id) userId: string,
    @Args('version', version) seen: number,
    @Args('reason', { type: () => String }) reason: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<UserAnswer> {
    return userAnswer(await this.people.suspend(viewer, { id: uuidOf(userId), version: seen }, reason), locale);
  }

  @Mutation(() => ChangeAccessResult)
  async liftSuspension(
    @Args('userId', id) userId: string,
    @Args('version', version) seen: number,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<UserAnswer> {
    return userAnswer(await this.people.lift(viewer, { id: uuidOf(userId), version: seen }), locale);
  }
}
