import { graphql } from '../generated/index.js';

export const TwinningRegisterDocument = graphql(`
  query TwinningRegister($id: ID!, $locale: Locale!) {
    collectivity(id: $id) {
      id
      name(locale: $locale)
      twinnings {
        id
        version
        kind
        state
        since
        source
        note(locale: $locale)
        themes(locale: $locale) {
          code
        }
        collectivities {
          id
          name(locale: $locale)
        }
      }
    }
    twinningProposals(collectivityId: $id, page: { page: 1, size: 50 }) {
      total
      items {
        id
        twinningId
        status
        proposedAt
        proposer {
          id
          country
          name(locale: $locale)
        }
        partner {
          id
          country
          name(locale: $locale)
        }
        facts {
          kind
          state
          since
          note
          themeLabels(locale: $locale)
        }
        abilities {
          answer
          withdraw
        }
      }
    }
  }
`);

export const ProposeTwinningDocument = graphql(`
  mutation ProposeTwinning($id: ID!, $partner: ID!, $version: Int, $input: TwinningInput!) {
    outcome: proposeTwinning(collectivityId: $id, partnerId: $partner, version: $version, input: $input) {
      __typename
      ... on TwinningProposalPending {
        message
      }
      ... on TwinningExists {
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

export const AnswerTwinningProposalDocument = graphql(`
  mutation AnswerTwinningProposal($id: ID!, $accept: Boolean!) {
    outcome: answerTwinningProposal(id: $id, accept: $accept) {
      __typename
      ... on TwinningProposalTooLate {
        message
      }
    }
  }
`);

export const WithdrawTwinningProposalDocument = graphql(`
  mutation WithdrawTwinningProposal($id: ID!) {
    outcome: withdrawTwinningProposal(id: $id) {
      __typename
      ... on TwinningProposalTooLate {
        message
      }
    }
  }
`);
