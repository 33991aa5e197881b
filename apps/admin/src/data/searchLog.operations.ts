import { graphql } from '../generated/index.js';

export const SearchLogDocument = graphql(`
  query SearchLog($zeroResultsOnly: Boolean, $locale: Locale, $page: PageInput) {
    searchLog(zeroResultsOnly: $zeroResultsOnly, locale: $locale, page: $page) {
      total
      items {
        query
        locale
        asked
        withoutResults
        visitors
        lastAsked
      }
    }
  }
`);
