import { graphql } from '../generated/index.js';

export const SearchIndexDocument = graphql(`
  query SearchIndex {
    searchIndex {
      engine
      answers
      publishedCases
      cases
      documents
      drift
      countedAt
      isCounting
      waitingJobSeconds
      work {
        kind
        origin
        state
        askedAt
        endedAt
        seconds
        done
        total
        repaired
      }
    }
  }
`);

export const AskSearchIndexWorkDocument = graphql(`
  mutation AskSearchIndexWork($kind: SearchIndexWorkKind!) {
    outcome: askSearchIndexWork(kind: $kind) {
      __typename
      ... on SearchIndexBusy {
        message
      }
    }
  }
`);
