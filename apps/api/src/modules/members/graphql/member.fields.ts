import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../core/graphql/index.js';
import { EditorCaseStudyType } from '../../case-studies/index.js';
import { CollectivitiesService, CollectivityType } from '../../territories/index.js';
import { CaseCare } from '../case-care.js';
import { memberAbilities } from '../membership.policy.js';
import { MemberAbilitiesType, MemberType, PersonType } from './member.types.js';

@Resolver(() => MemberType)
export class MemberFields {
  constructor(private readonly collectivities: CollectivitiesService) {}

  @ResolveField(() => CollectivityType)
  collectivity(@Parent() { row }: MemberType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, row.collectivityId);
  }

  @ResolveField(() => MemberAbilitiesType)
  abilities(@Parent() { row }: MemberType, @Context() { viewer }: RequestContext): MemberAbilitiesType {
    return memberAbilities(viewer, row.collectivityId, row.last);
  }
}

/** What this feature adds to case studies at the desk. */
@Resolver(() => EditorCaseStudyType)
export class CaseCareFields {
  constructor(private readonly care: CaseCare) {}

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who looks after it; null: those who manage its owner.',
  })
  caretaker(@Parent() { id }: EditorCaseStudyType, @Context() context: RequestContext): Promise<PersonType | null> {
    return this.care.caretakers.load(context, id);
  }
}
