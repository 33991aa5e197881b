import { graphql } from '../generated/index.js';

export const HistoryDocument = graphql(`
  query History($id: ID!) {
    caseStudyRevisions(id: $id) {
      number
      title
      locales
      publishedBy
      publishedAt
      inForce
    }
    caseStudyReviews(id: $id) {
      ...ReviewParts
    }
  }
  fragment ReviewParts on Review {
    id
    decision
    revision
    reviewer
    opinion
    note
    createdAt
    reply
    repliedBy
    repliedAt
    scores {
      criterion
      label
      score
    }
  }
`);

export const CompareRevisionsDocument = graphql(`
  query CompareRevisions($id: ID!, $from: Int!, $to: Int) {
    compareRevisions(id: $id, from: $from, to: $to) {
      field
      locale
      parts {
        kind
        text
      }
      formatting {
        text
        before
        after
      }
    }
  }
`);

export const RestoreRevisionDocument = graphql(`
  mutation RestoreRevision($id: ID!, $version: Int!, $number: Int!, $locale: Locale!) {
    restoreRevision(id: $id, version: $version, number: $number) {
      __typename
      ...SavedParts
      ...InvalidParts
      ...StaleParts
      ...WrongStateParts
    }
  }
`);

export const ReplyToReviewDocument = graphql(`
  mutation ReplyToReview($id: ID!, $reply: String!) {
    replyToReview(id: $id, reply: $reply) {
      __typename
      ... on InvalidInput {
        problems {
          message
        }
      }
    }
  }
`);

export const ReviewCriteriaDocument = graphql(`
  query ReviewCriteria($locale: Locale!) {
    reviewCriteria(locale: $locale) {
      code
      label
      steps
    }
  }
`);

export const CasesToReviewDocument = graphql(`
  query CasesToReview($locale: Locale!) {
    casesToReview(page: { size: 10 }) {
      total
      items {
        ...CaseStudyRow
      }
    }
  }
`);
