/** What reviewers judge a case by: published, each with five described steps. */
export const REVIEW_CRITERIA = ['effect', 'evidence', 'transferability', 'relevance'] as const;
export type ReviewCriterion = (typeof REVIEW_CRITERIA)[number];

export const SCORE_MIN = 1;
export const SCORE_MAX = 5;

/** What a reviewer decided. */
export type ReviewDecision = 'changes' | 'approved' | 'published';
