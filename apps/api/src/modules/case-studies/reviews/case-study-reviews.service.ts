import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { REVIEW_CRITERIA, type ReviewDecision, SCORE_MAX, SCORE_MIN } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound, type Problem } from '../../../core/errors/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import { Audit } from '../../audit/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { canReadHistory, mayMove } from '../workflow/case-study.policy.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { cleanText } from '../case-study.text.js';
import { sentenceOf } from '../case-study.rules.js';
import type { CaseStudyReview, Scores } from './case-study-review.entity.js';
import type { Invalid } from '../case-studies.results.js';
import { ReviewRepository } from './review.repository.js';

/** A reviewer's words and scores, as given. */
export interface ReviewInput {
  scores?: readonly { criterion: string; score: number }[] | null;
  /** Readers see it beside the revision that is published on it. */
  opinion?: string | null;
  /** Only reviewers and administrators see it. */
  note?: string | null;
}

/** A review with the names that its readers may see. */
export interface NamedReview {
  review: CaseStudyReview;
  reviewer: string | null;
  repliedBy: string | null;
  /** False for those to whom the private note isn't addressed. */
  withNote: boolean;
}

const isCriterion = (code: string): boolean => (REVIEW_CRITERIA as readonly string[]).includes(code);

/** Every reason why a review can't be stored. */
export function reviewProblems({ scores, opinion, note }: ReviewInput): Problem[] {
  const range = { min: SCORE_MIN, max: SCORE_MAX };
  return [
    ...(scores ?? []).flatMap(({ criterion, score }): Problem[] => {
      if (!isCriterion(criterion))
        return [{ field: 'scores', code: 'input.unknownCode', values: { value: criterion } }];
      const fits = Number.isInteger(score) && score >= SCORE_MIN && score <= SCORE_MAX;
      return fits ? [] : [{ field: `scores.${criterion}`, code: 'review.scoreRange', values: range }];
    }),
    ...(opinion ? sentenceOf('opinion', opinion).problems : []),
    ...(note ? sentenceOf('note', note).problems : []),
  ];
}

/** Reviews: written with the moves, read at the desk, answered by the authors. */
@Injectable()
export class CaseStudyReviews {
  constructor(
    private readonly database: Database,
    private readonly caseStudies: CaseStudyRepository,
    private readonly reviews: ReviewRepository,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Writes a checked review in the transaction of its move. */
  async record(
    viewer: Viewer,
    { id, version }: CaseStudy,
    decision: ReviewDecision,
    input: ReviewInput,
  ): Promise<void> {
    const scores = Object.fromEntries((input.scores ?? []).map(({ criterion, score }) => [criterion, score])) as Scores;
    await this.reviews.insert({
      id: uuid(),
      caseStudyId: id,
      version,
      decision,
      revision: null,
      scores,
      opinion: cleanText(input.opinion),
      note: cleanText(input.note),
      reviewerId: viewer.id,
      createdAt: this.clock.now(),
      reply: null,
      repliedBy: null,
      repliedAt: null,
    });
  }

  /** The reviews of a case for those of its owner, its reviewers and administrators; the latest first. */
  async of(viewer: Viewer, caseStudyId: string): Promise<NamedReview[]> {
    const caseStudy = await this.caseStudies.find(caseStudyId);
    if (!caseStudy || !canReadHistory(viewer, caseStudy)) throw notFound();
    const rows = await this.reviews.of(caseStudyId);
    const ids = rows.flatMap(({ reviewerId, repliedBy }) => [reviewerId, repliedBy]).filter((id) => id !== null);
    const names = await this.accounts.namesByIds([...new Set(ids)]);
    const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
    return rows.map((review) => ({
      review,
      reviewer: nameOf(review.reviewerId),
      repliedBy: nameOf(review.repliedBy),
      withNote: mayMove(viewer, caseStudy, 'approve'),
    }));
  }

  /** The authors' reply, which stands beside the opinion. */
  reply(viewer: Viewer, id: string, words: string): Promise<CaseStudyReview | Invalid> {
    return this.database.transaction(async () => {
      const review = await this.reviews.find(id);
      const caseStudy = review && (await this.caseStudies.find(review.caseStudyId));
      if (!review || !caseStudy || !mayMove(viewer, caseStudy, 'edit')) throw notFound();
      const { text, problems } = sentenceOf('reply', words);
      if (text === null) return { kind: 'invalid', problems };
      const reply = { reply: text, repliedBy: viewer.id, repliedAt: this.clock.now() };
      await this.reviews.reply(id, reply);
      const subject = { subjectType: 'case-study', subjectId: caseStudy.id };
      await this.audit.record({
        actorId: viewer.id,
        action: 'case-study.review-answered',
        ...subject,
        details: { review: id },
      });
      return { ...review, ...reply };
    });
  }
}
