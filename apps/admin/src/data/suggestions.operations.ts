import { graphql } from '../generated/index.js';

export const SuggestTranslationDocument = graphql(`
  mutation SuggestTranslation($id: ID!, $version: Int!, $textLocale: Locale!, $input: TranslationSuggestionInput!) {
    answer: suggestTranslation(id: $id, version: $version, locale: $textLocale, input: $input) {
      __typename
      ... on TranslationSuggestion {
        id
      }
      ... on InvalidInput {
        message
        problems {
          field
          message
        }
      }
      ... on StaleVersion {
        message
        changedBy
        changedAt
      }
      ... on SuggestedTooOften {
        message
      }
    }
  }
`);

export const TakeSuggestionDocument = graphql(`
  mutation TakeSuggestion($id: ID!, $version: Int!, $fields: [String!]) {
    answer: takeTranslationSuggestion(id: $id, version: $version, fields: $fields) {
      ...SheetSaved
    }
  }
`);

export const DeclineSuggestionDocument = graphql(`
  mutation DeclineSuggestion($id: ID!, $answer: String!) {
    answer: declineTranslationSuggestion(id: $id, answer: $answer) {
      __typename
      ... on InvalidInput {
        problems {
          message
        }
      }
    }
  }
`);

export const WithdrawSuggestionDocument = graphql(`
  mutation WithdrawSuggestion($id: ID!) {
    withdrawTranslationSuggestion(id: $id)
  }
`);

export const MySuggestionsDocument = graphql(`
  query MySuggestions {
    myTranslationSuggestions {
      ...SuggestionParts
    }
  }
  fragment SuggestionParts on TranslationSuggestion {
    id
    caseStudyId
    caseTitle
    locale
    suggestedBy
    suggestedAt
    mine
    note
    status
    closedAt
    answer
    fields {
      name
      text
      document
      sourceVersion
      outdated
      taken
    }
  }
`);
