import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditDetails } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound } from '../../../core/errors/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import { Audit } from '../../audit/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { contentOf } from '../case-study.content.js';
import { type CaseContent, differencesFrom } from '../case-study.difference.js';
import type { CaseStudyState } from '../case-study.model.js';
import { CaseStudyNotices } from './case-study.notices.js';
import { canReadDraft, canReadHistory, mayMove } from './case-study.policy.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { type Move, stateAfter } from './case-study.state.js';
import type { Saved, Stale, WrongMove } from '../case-studies.results.js';
import { WorkflowRepository } from './workflow.repository.js';

/** What a caller wants to change, and the version that the caller saw. */
export interface ChangeRequest {
  id: string;
  version: number;
  move: Move;
  /** What the caller gave, to be compared with what stands where somebody else was first. */
  yours?: CaseContent;
}

/** The way in and out of every change of a case: who may, on which version, from which state; and its trail. */
@Injectable()
export class CaseStudyGate {
  constructor(
    private readonly database: Database,
    private readonly caseStudies: CaseStudyRepository,
    private readonly workflow: WorkflowRepository,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
    private readonly notices: CaseStudyNotices,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` in a transaction on the locked working copy; refuses first what can be refused. */
  pass<Outcome>(
    viewer: Viewer,
    request: ChangeRequest,
    work: (current: CaseStudy, state: CaseStudyState) => Promise<Outcome>,
  ): Promise<Outcome | Stale | WrongMove> {
    return this.database.transaction(async () => {
      const current = await this.caseStudies.findForUpdate(request.id);
      if (!current || !mayMove(viewer, current, request.move)) throw notFound();
      if (!(await this.isPresent(viewer, current, request.version))) return this.stale(current, request);
      const state = stateAfter({ state: current.state, isPublic: current.publishedRevision !== null }, request.move);
      return state === null ? { kind: 'wrongState', state: current.state } : work(current, state);
    });
  }

  /**
   * Runs `work` in a transaction on the locked working copy that the viewer saw: for what is put beside a case and
   * leaves it as it is. Refuses whoever `may` refuses, and a version that somebody else has passed.
   */
  beside<Outcome>(
    viewer: Viewer,
    { id, version }: Pick<ChangeRequest, 'id' | 'version'>,
    may: (viewer: Viewer, subject: CaseStudy) => boolean,
    work: (current: CaseStudy) => Promise<Outcome>,
  ): Promise<Outcome | Stale> {
    return this.database.transaction(async () => {
      const current = await this.caseStudies.findForUpdate(id);
      if (!current || !may(viewer, current)) throw notFound();
      return current.version === version ? work(current) : this.stale(current, { version });
    });
  }

  /** Leaves audit event, change and notices behind; the stored case is the answer. */
  async saved(
    viewer: Viewer,
    id: string,
    action: AuditAction,
    { fields = [], ...details }: { fields?: readonly string[] } & AuditDetails = {},
  ): Promise<Saved> {
    const caseStudy = await this.caseStudies.find(id);
    if (!caseStudy) throw new Error(`Case study ${id} vanished in its own transaction`);
    await this.trail(viewer, { id, version: caseStudy.version }, action, { fields, ...details });
    await this.notices.tell(viewer, caseStudy, action);
    return { kind: 'saved', caseStudy };
  }

  /** The audit event and the change alone: for many at once, of which nobody is told one by one. */
  async trail(
    viewer: Pick<Viewer, 'id'>,
    { id, version }: Pick<CaseStudy, 'id' | 'version'>,
    action: AuditAction,
    { fields = [], ...details }: { fields?: readonly string[] } & AuditDetails = {},
  ): Promise<void> {
    await this.audit.record({
      actorId: viewer.id,
      action,
      subjectType: 'case-study',
      subjectId: id,
      details: { ...details, ...(fields.length > 0 ? { fields } : {}), version },
    });
    await this.workflow.recordChange({
      caseStudyId: id,
      version,
      action,
      fields: [...fields],
      changedBy: viewer.id,
      changedAt: this.clock.now(),
    });
  }

  /**
   * Whether the caller saw what stands. Who may not read the working copy while it is a draft sees the published
   * revision only, and names its version.
   */
  private async isPresent(viewer: Viewer, current: CaseStudy, version: number): Promise<boolean> {
    if (canReadDraft(viewer, current)) return current.version === version;
    const seen = canReadHistory(viewer, current) ? await this.workflow.publishedVersion(current.id) : undefined;
    if (seen !== version) throw notFound();
    return true;
  }

  private async stale(
    current: CaseStudy,
    { version, yours }: Pick<ChangeRequest, 'version' | 'yours'>,
  ): Promise<Stale> {
    const changes = await this.workflow.changesSince(current.id, version);
    const ids = [...changes.map(({ changedBy }) => changedBy), current.updatedBy].filter((id) => id !== null);
    const names = await this.accounts.namesByIds([...new Set(ids)]);
    const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
    return {
      kind: 'stale',
      current,
      changedBy: nameOf(current.updatedBy),
      differences: yours ? differencesFrom(yours, contentOf(current)) : [],
      changes: changes.map((change) => ({ ...change, name: nameOf(change.changedBy) })),
    };
  }
}
