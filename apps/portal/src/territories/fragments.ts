import { graphql } from '../generated/gql.js';

/** A collectivity wherever it is only named. Every operation that uses it declares `$locale`. */
export const PlaceFields = graphql(/* GraphQL */ `
  fragment PlaceFields on Collectivity {
    id
    country
    tier
    tierLabel(locale: $locale)
    name(locale: $locale)
    names {
      local
      fr
      ja
      en
      kana
      romaji
    }
  }
`);

/** A case study as a line that leads to it. */
export const CaseLineFields = graphql(/* GraphQL */ `
  fragment CaseLineFields on CaseStudy {
    id
    slug
    locale
    title
    startYear
    endYear
    ongoing
    owner {
      ...PlaceFields
    }
  }
`);

/** A tie in lists, tables and pictures. */
export const TieFields = graphql(/* GraphQL */ `
  fragment TieFields on Twinning {
    id
    kind
    kindLabel(locale: $locale)
    since
    state
    collectivities {
      ...PlaceFields
      coordinates {
        latitude
        longitude
      }
    }
  }
`);

/** A suggestion with all its reasons, as the bridges draw it. */
export const SuggestionFields = graphql(/* GraphQL */ `
  fragment SuggestionFields on PartnerSuggestion {
    score
    opening
    collectivity {
      ...PlaceFields
      population
      populationYear
    }
    twinning {
      id
      kindLabel(locale: $locale)
      since
      state
    }
    reasons {
      direction
      term
      weight
      sentence
      topic {
        code
        label
        theme {
          number
        }
      }
      caseStudies {
        ...CaseLineFields
      }
    }
  }
`);
