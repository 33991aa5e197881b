import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Permit } from '../../../core/auth/index.js';
import { integerIdOf, type SignedInContext } from '../../../core/graphql/index.js';
import { MailDomainsService } from '../mail-domains.service.js';
import { domainsAnswer } from './join-request.answers.js';
import { AddMailDomainResult, type DomainsAnswer } from './join-request.types.js';

const id = { type: () => ID };

@Permit('manager')
@Resolver()
export class MailDomainResolver {
  constructor(private readonly domains: MailDomainsService) {}

  @Query(() => [String], {
    description: 'The mail domains of a collectivity: hints for those who answer requests to join.',
  })
  mailDomains(
    @Args('collectivityId', id) collectivityId: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<string[]> {
    return this.domains.list(viewer, integerIdOf(collectivityId));
  }

  @Mutation(() => AddMailDomainResult, { description: 'Adding what is there already changes nothing.' })
  async addMailDomain(
    @Args('collectivityId', id) collectivityId: string,
    @Args('domain', { type: () => String }) domain: string,
    @Context() { viewer, locale }: SignedInContext,
  ): Promise<DomainsAnswer> {
    return domainsAnswer(await this.domains.add(viewer, integerIdOf(collectivityId), domain), locale);
  }

  @Mutation(() => [String], { description: 'Gives the domains that are left.' })
  removeMailDomain(
    @Args('collectivityId', id) collectivityId: string,
    @Args('domain', { type: () => String }) domain: string,
    @Context() { viewer }: SignedInContext,
  ): Promise<string[]> {
    return this.domains.remove(viewer, integerIdOf(collectivityId), domain);
  }
}
