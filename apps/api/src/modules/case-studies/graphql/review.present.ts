import { type Locale, REVIEW_CRITERIA, SCORE_MAX } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type { CaseStudyReview, Scores } from '../reviews/case-study-review.entity.js';
import type { NamedReview } from '../reviews/case-study-reviews.service.js';
import type { PublicReviewType, ReviewCriterionType, ReviewScoreType, ReviewType } from './review.types.js';

function presentScores(scores: Scores, locale: Locale): ReviewScoreType[] {
  const t = translator(locale);
  return REVIEW_CRITERIA.flatMap((criterion) => {
    const score = scores[criterion];
    return score === undefined ? [] : [{ criterion, score, label: t(`review.${criterion}`) }];
  });
}

/** The published criteria with what each score means. */
export function presentCriteria(locale: Locale): ReviewCriterionType[] {
  const t = translator(locale);
  return REVIEW_CRITERIA.map((code) => ({
    code,
    label: t(`review.${code}`),
    steps: Array.from({ length: SCORE_MAX }, (_, index) => t(`review.${code}.${(index + 1) as 1 | 2 | 3 | 4 | 5}`)),
  }));
}

/** What readers see of a review: its opinion, never who wrote it nor the note. */
export function presentPublicReview(review: CaseStudyReview, locale: Locale): PublicReviewType[] {
  const { revision, opinion, createdAt, reply } = review;
  if (revision === null || opinion === null) return [];
  return [{ revision, opinion, createdAt, reply, scores: presentScores(review.scores, locale) }];
}

export function presentReview({ review, reviewer, repliedBy, withNote }: NamedReview, locale: Locale): ReviewType {
  const { id, decision, version, revision, opinion, createdAt, reply, repliedAt } = review;
  const note = withNote ? review.note : null;
  const scores = presentScores(review.scores, locale);
  return { id, decision, version, revision, reviewer, opinion, note, scores, createdAt, reply, repliedBy, repliedAt };
}
