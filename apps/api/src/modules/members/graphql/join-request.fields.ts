import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Batch, type RequestContext } from '../../../core/graphql/index.js';
import { CollectivitiesService, CollectivityType } from '../../territories/index.js';
import { canJudge, joinRequestAbilities } from '../join-request.policy.js';
import { MailDomainsService } from '../mail-domains.service.js';
import { type Correspondent, PeopleRepository } from '../people.repository.js';
import { presentHint } from './join-request.answers.js';
import { DomainHintType, JoinRequestAbilitiesType, JoinRequestType } from './join-request.types.js';
import { PersonType } from './member.types.js';

@Resolver(() => JoinRequestType)
export class JoinRequestFields {
  private readonly persons: Batch<string, Correspondent | null>;

  constructor(
    private readonly collectivities: CollectivitiesService,
    private readonly domains: MailDomainsService,
    people: PeopleRepository,
  ) {
    this.persons = new Batch<string, Correspondent | null>(
      (ids) => people.byIds(ids),
      () => null,
    );
  }

  @ResolveField(() => PersonType)
  async person(@Parent() { row }: JoinRequestType, @Context() context: RequestContext): Promise<PersonType> {
    return (await this.persons.load(context, row.userId)) ?? { id: row.userId, name: '' };
  }

  @ResolveField(() => CollectivityType)
  collectivity(@Parent() { row }: JoinRequestType, @Context() context: RequestContext): Promise<CollectivityType> {
    return this.collectivities.load(context, row.collectivityId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Address of whoever asks, for those who judge.' })
  async email(@Parent() { row }: JoinRequestType, @Context() context: RequestContext): Promise<string | null> {
    if (!canJudge(context.viewer, row)) return null;
    return (await this.persons.load(context, row.userId))?.email ?? null;
  }

  @ResolveField(() => DomainHintType, { nullable: true, description: 'What the address tells, for those who judge.' })
  async hint(@Parent() { row }: JoinRequestType, @Context() context: RequestContext): Promise<DomainHintType | null> {
    if (!canJudge(context.viewer, row)) return null;
    const person = await this.persons.load(context, row.userId);
    return person && presentHint(await this.domains.hint(person.email, row.collectivityId), context.locale);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who answered; for those who judge.' })
  async answeredBy(@Parent() { row }: JoinRequestType, @Context() context: RequestContext): Promise<PersonType | null> {
    if (row.answeredBy === null || !canJudge(context.viewer, row)) return null;
    return this.persons.load(context, row.answeredBy);
  }

  @ResolveField(() => JoinRequestAbilitiesType)
  abilities(@Parent() { row }: JoinRequestType, @Context() { viewer }: RequestContext): JoinRequestAbilitiesType {
    return joinRequestAbilities(viewer, row);
  }
}
