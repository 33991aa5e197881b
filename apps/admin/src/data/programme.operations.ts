import { graphql } from '../generated/index.js';

export const EditionsDocument = graphql(`
  query ProgrammeEditions($locale: Locale!) {
    editions {
      code
      title(locale: $locale)
    }
  }
`);

export const GatheringDocument = graphql(`
  query GatheringOf($edition: String!, $locale: Locale!) {
    gathering(edition: $edition) {
      timeZone
      version
      rounds {
        number
        startsAt
        endsAt
        tables
        interpreters
      }
    }
    delegations(edition: $edition) {
      id
      size
      min
      max
      absentRounds
      languages
      hasInterpreter
      wishes
      leftEarly
      version
      collectivity {
        id
        country
        name(locale: $locale)
      }
      abilities {
        edit
        editWishes
      }
    }
  }
`);

export const DelegationRulesDocument = graphql(`
  query DelegationRulesOf($edition: String!) {
    delegationRules(edition: $edition) {
      oneId
      otherId
      kind
    }
  }
`);

export const ProgrammeVersionsDocument = graphql(`
  query ProgrammeVersions($edition: String!) {
    meetingProgrammes(edition: $edition) {
      id
      number
      state
      askedAt
    }
  }
`);

export const ProgrammeDocument = graphql(`
  query ProgrammeOf($edition: String!, $number: Int, $locale: Locale!) {
    meetingProgramme(edition: $edition, number: $number, locale: $locale) {
      id
      number
      state
      phase
      heldThrough
      milliseconds
      served
      proof {
        value
        bound
        optimal
        gap
        unmet
        unmetBound
        kept
        fairest
      }
      hindrances {
        code
        sentence
      }
      meetings {
        leftId
        rightId
        leftName
        rightName
        round
        table
        score
        interpreter
        held
      }
      changes {
        kind
        leftId
        rightId
        fromRound
        toRound
      }
    }
  }
`);

export const SaveGatheringDocument = graphql(`
  mutation SaveGathering($edition: String!, $version: Int!, $timeZone: String!, $rounds: [GatheringRoundInput!]!) {
    outcome: saveGathering(edition: $edition, version: $version, timeZone: $timeZone, rounds: $rounds) {
      __typename
      ... on StaleGathering {
        message
      }
      ... on InvalidInput {
        message
        problems {
          message
        }
      }
    }
  }
`);

export const AddDelegationDocument = graphql(`
  mutation AddDelegation($edition: String!, $input: NewDelegationInput!) {
    outcome: addDelegation(edition: $edition, input: $input) {
      ...DelegationOutcome
    }
  }
  fragment DelegationOutcome on SaveDelegationResult {
    __typename
    ... on StaleDelegation {
      message
    }
    ... on InvalidInput {
      message
      problems {
        message
      }
    }
  }
`);

export const UpdateDelegationDocument = graphql(`
  mutation UpdateDelegation($id: ID!, $version: Int!, $input: DelegationInput!) {
    outcome: updateDelegation(id: $id, version: $version, input: $input) {
      ...DelegationOutcome
    }
  }
`);

export const UpdateDelegationWishesDocument = graphql(`
  mutation UpdateDelegationWishes($id: ID!, $version: Int!, $input: DelegationWishesInput!) {
    outcome: updateDelegationWishes(id: $id, version: $version, input: $input) {
      ...DelegationOutcome
    }
  }
`);

export const SetDelegationRuleDocument = graphql(`
  mutation SetDelegationRule($oneId: ID!, $otherId: ID!, $kind: DelegationRuleKind) {
    outcome: setDelegationRule(oneId: $oneId, otherId: $otherId, kind: $kind) {
      __typename
      ... on InvalidInput {
        message
        problems {
          message
        }
      }
    }
  }
`);

export const ComputeProgrammeDocument = graphql(`
  mutation ComputeProgramme($edition: String!, $heldThrough: Int!, $keep: Boolean!) {
    outcome: computeMeetingProgramme(edition: $edition, heldThrough: $heldThrough, keep: $keep) {
      ...ProgrammeOutcome
    }
  }
  fragment ProgrammeOutcome on ProgrammeResult {
    __typename
    ... on InvalidInput {
      message
      problems {
        message
      }
    }
  }
`);

export const PublishProgrammeDocument = graphql(`
  mutation PublishProgramme($id: ID!) {
    outcome: publishMeetingProgramme(id: $id) {
      ...ProgrammeOutcome
    }
  }
`);
