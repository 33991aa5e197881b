import { graphql } from '../generated/index.js';

export const MoveAnswerFragment = graphql(`
  fragment MoveAnswer on WorkflowResult {
    __typename
    ...SavedParts
    ...StaleParts
    ...InvalidParts
    ...WrongStateParts
    ... on IncompleteCaseStudy {
      message
      missing {
        field
        locale
        message
      }
    }
  }
`);

export const SubmitDocument = graphql(`
  mutation Submit($id: ID!, $version: Int!, $locale: Locale!) {
    answer: submitCaseStudy(id: $id, version: $version) {
      ...MoveAnswer
    }
  }
`);

export const RequestChangesDocument = graphql(`
  mutation RequestChanges($id: ID!, $version: Int!, $opinion: String!, $locale: Locale!) {
    answer: requestChanges(id: $id, version: $version, opinion: $opinion) {
      ...MoveAnswer
    }
  }
`);

export const ApproveDocument = graphql(`
  mutation Approve($id: ID!, $version: Int!, $review: ReviewInput!, $locale: Locale!) {
    answer: approveCaseStudy(id: $id, version: $version, review: $review) {
      ...MoveAnswer
    }
  }
`);

export const PublishDocument = graphql(`
  mutation Publish($id: ID!, $version: Int!, $locales: [Locale!]!, $review: ReviewInput, $locale: Locale!) {
    answer: publishCaseStudy(id: $id, version: $version, locales: $locales, review: $review) {
      ...MoveAnswer
    }
  }
`);

export const WithdrawDocument = graphql(`
  mutation Withdraw($id: ID!, $version: Int!, $reason: String!, $locale: Locale!) {
    answer: withdrawCaseStudy(id: $id, version: $version, reason: $reason) {
      ...MoveAnswer
    }
  }
`);

export const ArchiveDocument = graphql(`
  mutation Archive($id: ID!, $version: Int!, $locale: Locale!) {
    answer: archiveCaseStudy(id: $id, version: $version) {
      ...MoveAnswer
    }
  }
`);

export const ReopenDocument = graphql(`
  mutation Reopen($id: ID!, $version: Int!, $locale: Locale!) {
    answer: reopenCaseStudy(id: $id, version: $version) {
      ...MoveAnswer
    }
  }
`);
