import { Args, Context, Field, ID, ObjectType, Query, ResolveField, Parent, Resolver } from '@nestjs/graphql';
import type { Locale } from '#shared';
import { Public } from '../../../core/auth/index.js';
import { LocaleEnum, type RequestContext, uuidOf } from '../../../core/graphql/index.js';
import { CollectivitiesService, CollectivityType } from '../../territories/index.js';
import type { CaseStudyState } from '../case-study.model.js';
import { WorkflowRepository } from '../workflow/workflow.repository.js';
import { CaseStudyStateEnum } from './case-study.types.js';

@ObjectType('CaseStudyTombstone', {
  description: 'A case that was published here and is no longer: since when and why.',
})
export class CaseStudyTombstoneType {
  @Field(() => ID)
  id!: string;

  @Field(() => CaseStudyStateEnum, { description: 'WITHDRAWN or ARCHIVED.' })
  state!: CaseStudyState;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Date)
  closedAt!: Date;

  ownerId!: number;
}

/** What is left of a case that readers could read once. */
@Resolver(() => CaseStudyTombstoneType)
export class TombstoneResolver {
  constructor(
    private readonly workflow: WorkflowRepository,
    private readonly collectivities: CollectivitiesService,
  ) {}

  @Public()
  @Query(() => CaseStudyTombstoneType, {
    nullable: true,
    description: 'Why nothing is published at an id or address any more; null where nothing ever was, or something is.',
  })
  async caseStudyTombstone(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Args('locale', { type: () => LocaleEnum, nullable: true, defaultValue: 'fr' }) locale: Locale,
  ): Promise<CaseStudyTombstoneType | null> {
    return (
      (await this.workflow.tombstone({ id: typeof id === 'string' ? uuidOf(id) : null, slug }, locale ?? 'fr')) ?? null
    );
  }

  @ResolveField(() => CollectivityType)
  owner(@Parent() { ownerId }: CaseStudyTombstoneType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, ownerId);
  }
}
