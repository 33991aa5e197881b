import { graphql } from '../generated/gql.js';

/** The search page's list. */
export const COLLECTIVITIES = graphql(/* GraphQL */ `
  query Collectivities(
    $query: String
    $country: Country
    $tier: String
    $withCasesOnly: Boolean
    $page: PageInput
    $locale: Locale!
  ) {
    collectivities(query: $query, country: $country, tier: $tier, withCasesOnly: $withCasesOnly, page: $page) {
      total
      items {
        ...PlaceFields
        population
        caseStudyCount
        parent {
          id
          name(locale: $locale)
          names {
            local
          }
          country
        }
      }
    }
  }
`);

/** What the combobox offers while somebody types. */
export const COLLECTIVITY_CHOICES = graphql(/* GraphQL */ `
  query CollectivityChoices($query: String!, $country: Country, $locale: Locale!) {
    collectivities(query: $query, country: $country, page: { page: 1, size: 8 }) {
      total
      items {
        ...PlaceFields
        parent {
          id
          name(locale: $locale)
        }
      }
    }
  }
`);

/** One collectivity with its ties and first cases. */
export const COLLECTIVITY = graphql(/* GraphQL */ `
  query CollectivityPage($id: ID!, $locale: Locale!, $casesPage: PageInput) {
    collectivity(id: $id) {
      ...PlaceFields
      code
      population
      populationYear
      areaKm2
      density
      website
      coordinates {
        latitude
        longitude
      }
      parent {
        ...PlaceFields
        parent {
          ...PlaceFields
        }
      }
      heritage {
        id
        name(locale: $locale)
        year
      }
      twinnings {
        ...TieFields
        source
      }
      caseStudyCount
      caseStudies(page: $casesPage, locale: $locale) {
        total
        items {
          ...CaseLineFields
          teaser
        }
      }
    }
  }
`);

/** Ranked partners of a collectivity. */
export const PARTNER_SUGGESTIONS = graphql(/* GraphQL */ `
  query PartnerSuggestions($id: ID!, $country: Country, $topics: [String!], $first: Int!, $locale: Locale!) {
    partnerSuggestions(collectivityId: $id, country: $country, topics: $topics, first: $first, locale: $locale) {
      ...SuggestionFields
    }
  }
`);

/** Whose partners they are. */
export const PARTNERS_OF = graphql(/* GraphQL */ `
  query PartnersOf($id: ID!, $locale: Locale!) {
    collectivity(id: $id) {
      ...PlaceFields
      population
      populationYear
      caseStudyCount
    }
  }
`);

/** The topics to choose from, with their workshops. */
export const TOPICS = graphql(/* GraphQL */ `
  query TerritoryTopics($locale: Locale!) {
    topics(locale: $locale) {
      code
      label
      theme {
        code
        number
        label
      }
    }
  }
`);

/** The register of ties. */
export const TWINNINGS = graphql(/* GraphQL */ `
  query Twinnings($country: Country, $page: PageInput, $locale: Locale!) {
    twinnings(country: $country, page: $page) {
      total
      items {
        ...TieFields
      }
    }
  }
`);

/** One tie and what the two could do together. */
export const TWIN_AGENDA = graphql(/* GraphQL */ `
  query TwinAgenda($id: ID!, $locale: Locale!) {
    twinAgenda(twinningId: $id, locale: $locale) {
      twinning {
        ...TieFields
        source
        note
      }
      lessons {
        teacher {
          id
        }
        topic {
          code
          label
          theme {
            number
          }
        }
        sentence
        caseStudies {
          ...CaseLineFields
        }
      }
      shared {
        topic {
          code
          label
          theme {
            number
          }
        }
        sentence
      }
      toRead {
        ...CaseLineFields
        teaser
      }
      otherPairs {
        ...TieFields
      }
    }
  }
`);
