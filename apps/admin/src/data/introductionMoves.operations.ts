import { graphql } from '../generated/index.js';

export const DiscardIntroductionDocument = graphql(`
  mutation DiscardIntroduction($id: ID!, $version: Int!) {
    outcome: discardIntroduction(id: $id, version: $version) {
      ...IntroductionOutcome
    }
  }
`);

export const WithdrawIntroductionDocument = graphql(`
  mutation WithdrawIntroduction($id: ID!, $version: Int!) {
    outcome: withdrawIntroduction(id: $id, version: $version) {
      ...IntroductionOutcome
    }
  }
`);

export const AnswerIntroductionDocument = graphql(`
  mutation AnswerIntroduction(
    $id: ID!
    $version: Int
    $accept: Boolean!
    $message: String
    $reason: DeclineReason
    $veto: Boolean!
  ) {
    outcome: answerIntroduction(
      id: $id
      version: $version
      accept: $accept
      message: $message
      reason: $reason
      veto: $veto
    ) {
      __typename
      ... on InvalidInput {
        message
        problems {
          field
          message
        }
      }
      ... on StaleIntroduction {
        message
      }
      ... on WrongIntroductionState {
        message
      }
    }
  }
`);

export const VetoIntroductionDocument = graphql(`
  mutation VetoIntroduction($id: ID!) {
    outcome: vetoIntroduction(id: $id) {
      ...IntroductionOutcome
    }
  }
`);

export const ConcludeIntroductionDocument = graphql(`
  mutation ConcludeIntroduction($id: ID!, $version: Int!, $outcome: IntroductionOutcome!, $note: String) {
    outcome: concludeIntroduction(id: $id, version: $version, outcome: $outcome, note: $note) {
      ...IntroductionOutcome
    }
  }
`);

export const SendIntroductionMessageDocument = graphql(`
  mutation SendIntroductionMessage($id: ID!, $body: String!) {
    outcome: sendIntroductionMessage(id: $id, body: $body) {
      ...IntroductionOutcome
    }
  }
`);

export const RevealContactDocument = graphql(`
  mutation RevealContact($id: ID!, $input: IntroductionContactInput!) {
    outcome: revealContact(id: $id, input: $input) {
      ...IntroductionOutcome
    }
  }
`);

export const WithdrawContactDocument = graphql(`
  mutation WithdrawContact($id: ID!) {
    outcome: withdrawContact(id: $id) {
      ...IntroductionOutcome
    }
  }
`);

export const ProposeIntroductionCallDocument = graphql(`
  mutation ProposeIntroductionCall($id: ID!, $times: [DateTime!]!, $minutes: Int!, $place: String) {
    outcome: proposeIntroductionCall(id: $id, times: $times, minutes: $minutes, place: $place) {
      ...IntroductionOutcome
    }
  }
`);

export const AgreeIntroductionCallDocument = graphql(`
  mutation AgreeIntroductionCall($id: ID!, $time: DateTime!) {
    outcome: agreeIntroductionCall(id: $id, time: $time) {
      ...IntroductionOutcome
    }
  }
`);

export const AddIntroductionNoteDocument = graphql(`
  mutation AddIntroductionNote($id: ID!, $body: String!) {
    outcome: addIntroductionNote(id: $id, body: $body) {
      ...IntroductionOutcome
    }
  }
`);

export const RemoveIntroductionNoteDocument = graphql(`
  mutation RemoveIntroductionNote($id: ID!) {
    outcome: removeIntroductionNote(id: $id) {
      ...IntroductionOutcome
    }
  }
`);
