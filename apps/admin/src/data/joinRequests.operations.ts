import { graphql } from '../generated/index.js';

export const JoinRequestsDocument = graphql(`
  query JoinRequests($collectivityId: ID, $state: JoinRequestState, $page: PageInput, $locale: Locale!) {
    joinRequests(collectivityId: $collectivityId, state: $state, page: $page) {
      total
      items {
        ...JoinRequestParts
      }
    }
  }
  fragment JoinRequestParts on JoinRequest {
    id
    state
    message
    words
    askedAt
    answeredAt
    email
    person {
      id
      name
    }
    answeredBy {
      id
      name
    }
    hint {
      domain
      tone
      sentence
    }
    collectivity {
      id
      country
      name(locale: $locale)
    }
    abilities {
      answer
    }
  }
`);

export const MyJoinRequestsDocument = graphql(`
  query MyJoinRequests($locale: Locale!) {
    myJoinRequests {
      id
      state
      words
      askedAt
      collectivity {
        id
        name(locale: $locale)
      }
    }
  }
`);

export const RequestToJoinDocument = graphql(`
  mutation RequestToJoin($collectivityId: ID!, $message: String) {
    outcome: requestToJoin(collectivityId: $collectivityId, message: $message) {
      __typename
      ... on AlreadyMember {
        message
      }
      ... on InvalidInput {
        message
        problems {
          field
          message
        }
      }
    }
  }
`);

export const AcceptJoinRequestDocument = graphql(`
  mutation AcceptJoinRequest($id: ID!, $role: MembershipRole!) {
    outcome: acceptJoinRequest(id: $id, role: $role) {
      ...JoinOutcome
    }
  }
  fragment JoinOutcome on AnswerJoinRequestResult {
    __typename
    ... on JoinRequestAnswered {
      message
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
  }
`);

export const RefuseJoinRequestDocument = graphql(`
  mutation RefuseJoinRequest($id: ID!, $words: String!) {
    outcome: refuseJoinRequest(id: $id, words: $words) {
      ...JoinOutcome
    }
  }
`);
