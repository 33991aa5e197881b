import { Injectable } from '@nestjs/common';
import { isLocale, type Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Jobs } from '../../../core/jobs/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { missingFor, type Missing } from './case-study.completeness.js';
import { CaseStudyGate, type ChangeRequest } from './case-study.gate.js';
import { CaseStudyPublisher } from '../revisions/case-study.publisher.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { CaseStudyReviews, type ReviewInput, reviewProblems } from '../reviews/case-study-reviews.service.js';
import { sentenceOf } from '../case-study.rules.js';
import { SEARCH_SYNC_TASK, searchSyncKey } from '../case-study.tasks.js';
import type { WorkflowOutcome } from '../case-studies.results.js';
import { ReviewRepository } from '../reviews/review.repository.js';
import { WorkflowRepository } from './workflow.repository.js';

/** Which case, in the version that the caller saw. */
export type Seen = Pick<ChangeRequest, 'id' | 'version'>;

function missingIn(caseStudy: CaseStudy, locales: readonly Locale[]): Missing[] {
  const texts = Object.fromEntries(caseStudy.translations.map((translation) => [translation.locale, translation]));
  return missingFor(caseStudy, texts, locales.filter(isLocale));
}

/** The moves of a case through its workflow: each one use case, one transaction, one event in the trail. */
@Injectable()
export class CaseStudyMoves {
  constructor(
    private readonly gate: CaseStudyGate,
    private readonly caseStudies: CaseStudyRepository,
    private readonly workflow: WorkflowRepository,
    private readonly reviews: CaseStudyReviews,
    private readonly reviewed: ReviewRepository,
    private readonly publisher: CaseStudyPublisher,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Hands the working copy to the reviewers; its original must be complete. */
  submit(viewer: Viewer, seen: Seen): Promise<WorkflowOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'submit' }, async (current, state): Promise<WorkflowOutcome> => {
      const missing = missingIn(current, [current.originalLocale]);
      if (missing.length > 0) return { kind: 'incomplete', missing };
      await this.caseStudies.update(current.id, { state, updatedBy: viewer.id });
      return this.gate.saved(viewer, current.id, 'case-study.submitted');
    });
  }

  /** Gives it back to its authors with what to change. */
  requestChanges(viewer: Viewer, seen: Seen, opinion: string): Promise<WorkflowOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'requestChanges' }, async (current, state) => {
      const { text, problems } = sentenceOf('opinion', opinion);
      if (text === null) return { kind: 'invalid', problems };
      await this.reviews.record(viewer, current, 'changes', { opinion: text });
      await this.caseStudies.update(current.id, { state, updatedBy: viewer.id });
      return this.gate.saved(viewer, current.id, 'case-study.changes-requested', { from: current.state });
    });
  }

  /** Says that it can be published. */
  approve(viewer: Viewer, seen: Seen, review: ReviewInput): Promise<WorkflowOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'approve' }, async (current, state): Promise<WorkflowOutcome> => {
      const problems = reviewProblems(review);
      if (problems.length > 0) return { kind: 'invalid', problems };
      await this.reviews.record(viewer, current, 'approved', review);
      await this.caseStudies.update(current.id, { state, updatedBy: viewer.id });
      return this.gate.saved(viewer, current.id, 'case-study.approved');
    });
  }

  /** Shows `locales` of the working copy to readers. Other languages stay as they were published. */
  publish(
    viewer: Viewer,
    seen: Seen,
    locales: readonly Locale[],
    review: ReviewInput | null,
  ): Promise<WorkflowOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'publish' }, async (current): Promise<WorkflowOutcome> => {
      const missing = missingIn(current, locales);
      if (missing.length > 0) return { kind: 'incomplete', missing };
      const problems = review ? reviewProblems(review) : [];
      if (problems.length > 0) return { kind: 'invalid', problems };
      if (review) await this.reviews.record(viewer, current, 'published', review);
      const revision = await this.publisher.publish(current, locales, viewer.id);
      await this.reviewed.bind(current.id, revision);
      return this.gate.saved(viewer, current.id, 'case-study.published', { locales, revision, from: current.state });
    });
  }

  /** Takes it from readers at once; its address says why. */
  withdraw(viewer: Viewer, seen: Seen, reason: string): Promise<WorkflowOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'withdraw' }, async (current): Promise<WorkflowOutcome> => {
      const { text, problems } = sentenceOf('reason', reason);
      if (text === null) return { kind: 'invalid', problems };
      await this.close(viewer, current, 'withdrawn', text);
      return this.gate.saved(viewer, current.id, 'case-study.withdrawn', { from: current.state });
    });
  }

  /** Lays aside what is over: it was right, and is no longer kept up. */
  archive(viewer: Viewer, seen: Seen): Promise<WorkflowOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'archive' }, async (current): Promise<WorkflowOutcome> => {
      await this.close(viewer, current, 'archived', null);
      return this.gate.saved(viewer, current.id, 'case-study.archived', { from: current.state });
    });
  }

  /** Takes a closed case up again, as a draft; readers see it once it is published again. */
  reopen(viewer: Viewer, seen: Seen): Promise<WorkflowOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'reopen' }, async (current, state): Promise<WorkflowOutcome> => {
      await this.caseStudies.update(current.id, { state, updatedBy: viewer.id });
      return this.gate.saved(viewer, current.id, 'case-study.reopened', { from: current.state });
    });
  }

  private async close(
    viewer: Viewer,
    { id }: CaseStudy,
    state: 'withdrawn' | 'archived',
    reason: string | null,
  ): Promise<void> {
    await this.caseStudies.update(id, { state, updatedBy: viewer.id });
    await this.workflow.close({ caseStudyId: id, state, reason, closedBy: viewer.id, closedAt: this.clock.now() });
    await this.jobs.enqueue(SEARCH_SYNC_TASK, { id }, { key: searchSyncKey(id) });
  }
}
