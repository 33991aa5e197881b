import { graphql } from '../generated/index.js';

export const EditorProfileDocument = graphql(`
  query EditorProfile($id: ID!, $locale: Locale!) {
    editorProfile(collectivityId: $id) {
      ...ProfileParts
      collectivity {
        id
        country
        code
        name(locale: $locale)
        derivedOffers {
          topic(locale: $locale) {
            code
            label
          }
          caseStudies(locale: $locale) {
            id
            slug
            title
            locale
          }
        }
      }
      abilities {
        save
      }
      suggestedInterests {
        source
        sentence
        topic {
          code
          label
        }
      }
    }
  }
  fragment InterestParts on Interest {
    topic(locale: FR) {
      code
    }
    stance
    intent
    weight
    note {
      fr
      ja
      en
    }
  }
  fragment ProfileParts on EditorProfile {
    version
    capacity
    languages
    hasInterpreter
    geographies
    contactMailbox
    presentation {
      fr
      ja
      en
    }
    strengths {
      fr
      ja
      en
    }
    interests {
      ...InterestParts
    }
    preparedProfile {
      preparedBy
      preparedAt
      capacity
      languages
      hasInterpreter
      geographies
      contactMailbox
      presentation {
        fr
        ja
        en
      }
      strengths {
        fr
        ja
        en
      }
    }
    preparedInterests {
      preparedBy
      preparedAt
      interests {
        ...InterestParts
      }
    }
    updatedBy
    updatedAt
  }
`);

export const SaveInterestsDocument = graphql(`
  mutation SaveInterests($id: ID!, $version: Int!, $interests: [InterestInput!]!) {
    outcome: saveInterests(collectivityId: $id, version: $version, interests: $interests) {
      __typename
      ... on CollectivityProfilePrepared {
        prepared {
          version
        }
        notice: message
      }
      ... on StaleCollectivityProfile {
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

export const SaveCollectivityProfileDocument = graphql(`
  mutation SaveCollectivityProfile($id: ID!, $version: Int!, $input: CollectivityProfileInput!) {
    outcome: saveCollectivityProfile(collectivityId: $id, version: $version, input: $input) {
      __typename
      ... on CollectivityProfilePrepared {
        prepared {
          version
        }
        notice: message
      }
      ... on StaleCollectivityProfile {
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

export const DiscardPreparationDocument = graphql(`
  mutation DiscardPreparation($id: ID!, $part: ProfilePart!) {
    discardPreparation(collectivityId: $id, part: $part) {
      version
    }
  }
`);
