import { graphql } from '../generated/index.js';

export const ConceptsDocument = graphql(`
  query Concepts($query: String, $topic: String, $page: PageInput, $locale: Locale!) {
    concepts(query: $query, topic: $topic, page: $page, locale: $locale) {
      total
      items {
        ...ConceptRow
      }
    }
  }
  fragment ConceptRow on Concept {
    code
    label
    edited
    topic {
      code
      label
    }
    sdg {
      number
    }
    terms {
      locale
      text
      kind
    }
  }
`);

export const ConceptDocument = graphql(`
  query Concept($code: String!, $locale: Locale!) {
    concept(code: $code, locale: $locale) {
      ...ConceptDetail
    }
  }
  fragment ConceptDetail on Concept {
    ...ConceptRow
    version
    broader {
      code
      label(locale: $locale)
    }
    narrower {
      code
      label(locale: $locale)
    }
  }
`);

export const SaveConceptDocument = graphql(`
  mutation SaveConcept($code: String!, $version: Int!, $input: ConceptInput!, $locale: Locale!) {
    saveConcept(code: $code, version: $version, input: $input) {
      __typename
      ... on ConceptSaved {
        concept {
          ...ConceptDetail
        }
      }
      ... on InvalidInput {
        message
        problems {
          field
          message
        }
      }
      ... on StaleConcept {
        message
        changedBy
        changedAt
        current {
          ...ConceptDetail
        }
      }
    }
  }
`);

export const DeleteConceptDocument = graphql(`
  mutation DeleteConcept($code: String!, $version: Int!, $locale: Locale!) {
    deleteConcept(code: $code, version: $version) {
      __typename
      ... on ConceptDeleted {
        code
      }
      ... on StaleConcept {
        message
        changedBy
        changedAt
        current {
          ...ConceptDetail
        }
      }
    }
  }
`);
