import {
  Args,
  Context,
  Field,
  Float,
  ID,
  Int,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Permit } from '../../../core/auth/index.js';
import { firstOf, LocaleEnum, type RequestContext, type SignedInContext, uuidOf } from '../../../core/graphql/index.js';
import { CollectivitiesService, CollectivityType } from '../../territories/index.js';
import { LookalikesService } from '../lookalikes.service.js';

const FIRST_MAX = 10;

@ObjectType('LookalikeCaseStudy', { description: 'A case whose title resembles one that is being written.' })
export class LookalikeCaseStudyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => LocaleEnum, { description: 'Language of the title.' })
  locale!: Locale;

  @Field(() => String, { nullable: true, description: 'Its public address; null for a working copy of the desk.' })
  slug!: string | null;

  @Field(() => Float, { description: '0 to 1.' })
  score!: number;

  ownerId!: number;
}

/** A warning while a title is typed. */
@Resolver(() => LookalikeCaseStudyType)
export class LookalikesResolver {
  constructor(
    private readonly lookalikes: LookalikesService,
    private readonly collectivities: CollectivitiesService,
  ) {}

  @Permit('member')
  @Query(() => [LookalikeCaseStudyType], {
    complexity: 100,
    description:
      'Cases that may be the same as one that is being written, in any language: published ones, and working copies that the viewer may read.',
  })
  lookalikeCaseStudies(
    @Args('title', { type: () => String }) title: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('exceptId', { type: () => ID, nullable: true }) exceptId: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 5 }) first: number | null,
    @Context() { viewer }: SignedInContext,
  ): Promise<LookalikeCaseStudyType[]> {
    const except = exceptId ? uuidOf(exceptId) : null;
    return this.lookalikes.find(viewer, title, locale, except, firstOf(first ?? 5, FIRST_MAX));
  }

  @ResolveField(() => CollectivityType)
  owner(@Parent() { ownerId }: LookalikeCaseStudyType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, ownerId);
  }
}
