import { Injectable } from '@nestjs/common';
import type { AuditAction } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { notFound, type Problem } from '../../core/errors/index.js';
import { KeyHolders } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import { type Collectivity, CollectivitiesService } from '../territories/index.js';
import { type DomainHint, domainHint, domainOf, domainProblem } from './mail-domain.js';
import { MailDomainsRepository } from './mail-domains.repository.js';
import { canManageMembers } from './membership.policy.js';
import { plainNames } from './plain-names.js';

/** More than any office has. */
const DOMAINS_MAX = 20;

export type DomainsOutcome = { kind: 'saved'; domains: string[] } | { kind: 'invalid'; problems: Problem[] };

/** A domain and those above it: kanko.city.x.lg.jp, city.x.lg.jp, x.lg.jp, lg.jp. */
const above = (domain: string): string[] =>
  domain
    .split('.')
    .map((_, index, labels) => labels.slice(index).join('.'))
    .filter((one) => one.includes('.'));

/** The mail domains of collectivities, and what an address tells by them. */
@Injectable()
export class MailDomainsService {
  constructor(
    private readonly database: Database,
    private readonly repository: MailDomainsRepository,
    private readonly collectivities: CollectivitiesService,
    private readonly keyHolders: KeyHolders,
    private readonly audit: Audit,
  ) {}

  async list(viewer: Viewer, collectivityId: number): Promise<string[]> {
    if (!canManageMembers(viewer, collectivityId)) throw notFound();
    return this.of(collectivityId);
  }

  async add(viewer: Viewer, collectivityId: number, written: string): Promise<DomainsOutcome> {
    await this.existing(viewer, collectivityId);
    const domain = domainOf(written);
    const code = domainProblem(domain);
    if (code) return { kind: 'invalid', problems: [{ field: 'domain', code, values: { value: domain.slice(0, 60) } }] };
    return this.database.transaction(async () => {
      await this.keyHolders.lockMembers(collectivityId);
      if ((await this.of(collectivityId)).length >= DOMAINS_MAX)
        return {
          kind: 'invalid',
          problems: [{ field: 'domain', code: 'input.tooMany', values: { max: DOMAINS_MAX } }],
        };
      if (await this.repository.add(collectivityId, domain))
        await this.record(viewer, 'collectivity.mail-domain-added', collectivityId, domain);
      return { kind: 'saved', domains: await this.of(collectivityId) };
    });
  }

  async remove(viewer: Viewer, collectivityId: number, domain: string): Promise<string[]> {
    await this.existing(viewer, collectivityId);
    return this.database.transaction(async () => {
      if (await this.repository.remove(collectivityId, domain))
        await this.record(viewer, 'collectivity.mail-domain-removed', collectivityId, domain);
      return this.of(collectivityId);
    });
  }

  /** What an address tells about whether its owner belongs to a collectivity. */
  async hint(email: string, collectivityId: number): Promise<DomainHint> {
    const collectivity = await this.collectivities.find({ id: collectivityId });
    if (!collectivity) throw notFound();
    const listed = await this.repository.listedAnywhere(above(domainOf(email)));
    const elsewhere = listed.filter((one) => one.collectivityId !== collectivityId).map(({ domain }) => domain);
    const { country } = collectivity;
    const place = { country, names: plainNames(collectivity), domains: await this.of(collectivityId) };
    return domainHint(email, place, elsewhere);
  }

  private async of(collectivityId: number): Promise<string[]> {
    return (await this.repository.of([collectivityId])).get(collectivityId) ?? [];
  }

  private async existing(viewer: Viewer, collectivityId: number): Promise<Collectivity> {
    const collectivity = canManageMembers(viewer, collectivityId)
      ? await this.collectivities.find({ id: collectivityId })
      : null;
    if (!collectivity) throw notFound();
    return collectivity;
  }

  private record(viewer: Viewer, action: AuditAction, collectivityId: number, domain: string): Promise<void> {
    const subjectId = String(collectivityId);
    return this.audit.record({
      actorId: viewer.id,
      action,
      subjectType: 'collectivity',
      subjectId,
      details: { domain },
    });
  }
}
