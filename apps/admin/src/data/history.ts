import type { Locale } from '#shared';
import type { CasesToReviewQuery, CompareRevisionsQuery, HistoryQuery, ReviewCriteriaQuery } from '../generated/graphql.js';
import type { GraphQLClient } from './client.js';
import {
  CasesToReviewDocument,
  CompareRevisionsDocument,
  HistoryDocument,
  ReplyToReviewDocument,
  RestoreRevisionDocument,
  ReviewCriteriaDocument,
} from './history.operations.js';
import { toWire } from './locales.js';

export type Revision = HistoryQuery['caseStudyRevisions'][number];
export type Review = HistoryQuery['caseStudyReviews'][number];
export type FieldComparison = CompareRevisionsQuery['compareRevisions'][number];
export type Criterion = ReviewCriteriaQuery['reviewCriteria'][number];
export type ToReview = CasesToReviewQuery['casesToReview'];

/** What was published and judged before. @param locale language of labels */
export function createHistory(client: GraphQLClient, locale: () => Locale) {
  const reader = () => ({ locale: toWire(locale()) });
  return {
    read: (id: string) => client(HistoryDocument, { id }),
    /** @param to null: the working copy */
    compare: async (id: string, from: number, to: number | null) =>
      (await client(CompareRevisionsDocument, { id, from, to })).compareRevisions,
    /** True where it is done; somebody may have saved in between. */
    async restore(id: string, version: number, number: number): Promise<boolean> {
      const { restoreRevision } = await client(RestoreRevisionDocument, { id, version, number, ...reader() });
      return restoreRevision.__typename === 'CaseStudySaved';
    },
    /** What is wrong with the reply; undefined where it is stored. */
    async reply(id: string, reply: string): Promise<string | undefined> {
      const { replyToReview: answer } = await client(ReplyToReviewDocument, { id, reply });
      return answer.__typename === 'InvalidInput' ? answer.problems[0]?.message : undefined;
    },
    criteria: async () => (await client(ReviewCriteriaDocument, reader())).reviewCriteria,
    toReview: async () => (await client(CasesToReviewDocument, reader())).casesToReview,
  };
}

export type History = ReturnType<typeof createHistory>;
