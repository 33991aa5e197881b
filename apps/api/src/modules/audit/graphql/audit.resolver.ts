import { Args, Query, Resolver } from '@nestjs/graphql';
import { Permit } from '../../../core/auth/index.js';
import { PageInput, pageOf, uuidOf } from '../../../core/graphql/index.js';
import { Audit } from '../audit.repository.js';
import { changesOf } from '../audit.view.js';
import { AuditEventPageType, AuditEventType, AuditFilterInput } from './audit.types.js';

/** The trail, for administrators. */
@Permit('administrator')
@Resolver(() => AuditEventType)
export class AuditResolver {
  constructor(private readonly audit: Audit) {}

  @Query(() => AuditEventPageType, { description: 'Who did or was refused what, the newest first.' })
  async auditEvents(
    @Args('filter', { type: () => AuditFilterInput, nullable: true }) filter: AuditFilterInput | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<AuditEventPageType> {
    const actorId = filter?.actorId ? uuidOf(filter.actorId) : null;
    const { items, total } = await this.audit.list({ ...filter, actorId }, pageOf(page));
    return { items: items.map(({ details, ...event }) => ({ ...event, changes: changesOf(details) })), total };
  }

  @Query(() => [String], { description: 'Every action that the trail knows.' })
  auditActions(): Promise<string[]> {
    return this.audit.actions();
  }
}
