import type { AuditDetails } from '#shared';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound } from '../../../core/errors/index.js';
import { Batch } from '../../../core/graphql/index.js';
import { Jobs } from '../../../core/jobs/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import { Audit } from '../../audit/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { SEARCH_SYNC_TASK, searchSyncKey } from '../case-study.tasks.js';
import { abilitiesOf } from '../workflow/case-study.policy.js';
import { type Confirmation, confirmedAt, type Light, lightOf } from './freshness.js';
import { FreshnessRepository } from './freshness.repository.js';

/** How fresh a case is. */
export interface Freshness extends Confirmation {
  light: Light;
}

/** The hash that alone is stored of a link's token. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whether what is published is still right: said by its owner once a year. */
@Injectable()
export class CaseFreshness {
  /** Of published cases, batched over one request. */
  readonly confirmations: Batch<string, Confirmation | null>;

  constructor(
    private readonly database: Database,
    private readonly caseStudies: CaseStudyRepository,
    private readonly repository: FreshnessRepository,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {
    this.confirmations = new Batch<string, Confirmation | null>(
      (ids) => repository.byIds(ids),
      () => null,
    );
  }

  /** The light of a confirmation now; null where nobody was ever asked. */
  of(confirmation: { lastConfirmedAt: Date | null; nextDueAt: Date | null } | null): Freshness | null {
    if (!confirmation?.lastConfirmedAt || !confirmation.nextDueAt) return null;
    const { lastConfirmedAt, nextDueAt } = confirmation;
    const light = lightOf(this.clock.now(), nextDueAt);
    return light && { light, lastConfirmedAt, nextDueAt };
  }

  /** When owners last said that these are still right; cases that nobody was asked about are left out. */
  async confirmedAt(ids: readonly string[]): Promise<Map<string, Date>> {
    const rows = await this.repository.byIds(ids);
    return new Map([...rows].map(([id, { lastConfirmedAt }]) => [id, lastConfirmedAt]));
  }

  /** Says that all that is published of a case is still right. */
  confirm(viewer: Viewer, id: string): Promise<CaseStudy> {
    return this.database.transaction(async () => {
      const caseStudy = await this.caseStudies.findForUpdate(id);
      if (!caseStudy || !abilitiesOf(viewer, caseStudy).confirm) throw notFound();
      return this.confirmed(caseStudy, viewer.id, {});
    });
  }

  /** The case that a link of a reminder is about, while the link is good. */
  async askedBy(token: string): Promise<CaseStudy | null> {
    const link = await this.repository.findLink(hashOfToken(token), this.clock.now());
    return link ? this.confirmable(link.userId, await this.caseStudies.find(link.caseStudyId)) : null;
  }

  /** Uses a link up: the person whom the reminder went to says so, without signing in. Null where it isn't good. */
  confirmByLink(token: string): Promise<CaseStudy | null> {
    return this.database.transaction(async () => {
      const link = await this.repository.useLink(hashOfToken(token), this.clock.now());
      if (!link) return null;
      const caseStudy = await this.confirmable(link.userId, await this.caseStudies.findForUpdate(link.caseStudyId));
      return caseStudy && this.confirmed(caseStudy, link.userId, { by: 'link' });
    });
  }

  /** The case, where the person may still confirm it: memberships end, accounts are suspended, cases are withdrawn. */
  private async confirmable(userId: string, caseStudy: CaseStudy | null): Promise<CaseStudy | null> {
    const viewer = await this.accounts.viewer(userId);
    return viewer && caseStudy && abilitiesOf(viewer, caseStudy).confirm ? caseStudy : null;
  }

  private async confirmed(caseStudy: CaseStudy, actorId: string, details: AuditDetails): Promise<CaseStudy> {
    const confirmation = confirmedAt(this.clock.now());
    await this.repository.confirm(caseStudy.id, confirmation);
    await this.jobs.enqueue(SEARCH_SYNC_TASK, { id: caseStudy.id }, { key: searchSyncKey(caseStudy.id) });
    const subject = { subjectType: 'case-study', subjectId: caseStudy.id };
    await this.audit.record({ actorId, action: 'case-study.confirmed', ...subject, details });
    return { ...caseStudy, ...confirmation };
  }
}
