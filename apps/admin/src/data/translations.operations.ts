import { graphql } from '../generated/index.js';

export const TranslationWorkDocument = graphql(`
  query TranslationWork($textLocale: Locale, $status: TranslationWorkStatus, $page: PageInput, $locale: Locale!) {
    translationWork(locale: $textLocale, status: $status, page: $page) {
      total
      items {
        id
        locale
        status
        missingFields
        outdatedFields
        missingFacts
        outdatedFacts
        suggestions
        caseStudy {
          ...CaseStudyRow
        }
      }
    }
  }
`);

export const TranslationSheetDocument = graphql(`
  query TranslationSheet($id: ID!, $textLocale: Locale!, $locale: Locale!) {
    translationSheet(id: $id, locale: $textLocale) {
      locale
      work
      status
      provenance
      engine
      offeredEngine
      reviewedBy
      reviewedAt
      fields {
        ...SheetFieldParts
      }
      suggestions {
        ...SuggestionParts
      }
      factTexts {
        path
        group
        number
        part
        limit
        status
        suggested
        suggestedBy
        source
        text
        difference {
          kind
          text
        }
      }
      caseStudy {
        ...CaseStudyRow
        photos {
          file
          sizes {
            url
            width
          }
        }
      }
    }
  }
  fragment SheetFieldParts on TranslationField {
    name
    status
    source
    sourceDocument
    text
    document
    madeFromVersion
    changedVersion
    changedAt
    changedBy
    suggested
    suggestedBy
    difference {
      kind
      text
    }
  }
`);

export const SaveSheetDocument = graphql(`
  mutation SaveSheet($id: ID!, $version: Int!, $textLocale: Locale!, $input: CaseStudyTranslationInput!) {
    answer: saveCaseStudyTranslation(id: $id, version: $version, locale: $textLocale, input: $input) {
      ...SheetSaved
    }
  }
  fragment SheetSaved on SaveTranslationResult {
    __typename
    ... on CaseStudySaved {
      caseStudy {
        id
        version
      }
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
    ... on WrongState {
      message
    }
  }
`);

export const SaveFactTextsDocument = graphql(`
  mutation SaveFactTexts(
    $id: ID!
    $version: Int!
    $textLocale: Locale!
    $texts: [FactTextInput!]!
    $confirmed: [String!]
  ) {
    answer: saveFactTexts(id: $id, version: $version, locale: $textLocale, texts: $texts, confirmed: $confirmed) {
      ...SheetSaved
    }
  }
`);

export const ConfirmFieldsDocument = graphql(`
  mutation ConfirmFields($id: ID!, $version: Int!, $textLocale: Locale!, $fields: [String!]!) {
    answer: confirmTranslationFields(id: $id, version: $version, locale: $textLocale, fields: $fields) {
      ...SheetSaved
    }
  }
`);

export const AskMachineDocument = graphql(`
  mutation AskMachine($id: ID!, $version: Int!, $textLocale: Locale!) {
    answer: translateCaseStudy(id: $id, version: $version, to: $textLocale) {
      __typename
      ... on MachineTranslationAsked {
        askedFields
      }
      ... on MachineTranslationNotOffered {
        message
      }
      ... on MachineTranslationTooOften {
        message
      }
      ... on StaleVersion {
        message
        changedBy
        changedAt
      }
      ... on WrongState {
        message
      }
    }
  }
`);

export const SetTranslationReadyDocument = graphql(`
  mutation SetTranslationReady($id: ID!, $version: Int!, $textLocale: Locale!, $ready: Boolean!) {
    answer: setTranslationReady(id: $id, version: $version, locale: $textLocale, ready: $ready) {
      __typename
      ... on CaseStudySaved {
        caseStudy {
          id
          version
        }
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
      ... on IncompleteCaseStudy {
        message
        missing {
          field
          message
        }
      }
      ... on WrongState {
        message
      }
    }
  }
`);

export const ConfirmCaseDocument = graphql(`
  mutation ConfirmCase($id: ID!) {
    confirmCaseStudy(id: $id) {
      ... on CaseStudySaved {
        caseStudy {
          id
          freshness {
            ...FreshnessParts
          }
        }
      }
    }
  }
`);

export const LookalikesDocument = graphql(`
  query Lookalikes($title: String!, $textLocale: Locale!, $exceptId: ID, $locale: Locale!) {
    lookalikeCaseStudies(title: $title, locale: $textLocale, exceptId: $exceptId, first: 4) {
      id
      title
      locale
      slug
      owner {
        id
        country
        name(locale: $locale)
      }
    }
  }
`);
