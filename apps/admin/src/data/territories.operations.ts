import { graphql } from '../generated/index.js';

export const CollectivitiesDocument = graphql(`
  query Collectivities($query: String, $country: Country, $tier: String, $withCasesOnly: Boolean, $page: PageInput, $locale: Locale!) {
    collectivities(query: $query, country: $country, tier: $tier, withCasesOnly: $withCasesOnly, page: $page) {
      total
      items {
        ...CollectivityParts
      }
    }
  }
  fragment CollectivityParts on Collectivity {
    id
    country
    code
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
    population
    populationYear
    caseStudyCount
    parent {
      id
      name(locale: $locale)
    }
  }
`);

export const CollectivityDocument = graphql(`
  query Collectivity($id: ID!, $locale: Locale!) {
    collectivity(id: $id) {
      ...CollectivityParts
    }
  }
`);

export const TwinningsDocument = graphql(`
  query Twinnings($country: Country, $page: PageInput, $locale: Locale!) {
    twinnings(country: $country, page: $page) {
      total
      items {
        id
        kind
        kindLabel(locale: $locale)
        since
        state
        source
        note(locale: $locale)
        collectivities {
          id
          country
          tierLabel(locale: $locale)
          name(locale: $locale)
          names {
            local
          }
        }
      }
    }
  }
`);
