/** What stands in the explorer at first: a search that leads across languages. */
export const WELCOME_QUERY = `# Kakehashi, GraphQL API.
# Ctrl+Enter runs the operation; the book on the left opens the documentation.
#
# 宿泊税 (accommodation tax) finds Japanese and French case studies alike:
# each hit says why it was found.
query Search($query: String!, $locale: Locale) {
  caseStudies(query: $query, locale: $locale, page: { size: 5 }) {
    total
    recognised {
      label
      fr
      ja
      en
    }
    items {
      caseStudy {
        title
        slug
        originalLocale
        owner {
          name(locale: EN)
          country
        }
        topics {
          label
        }
      }
      reasons {
        kind
        label
        terms
        locale
      }
    }
  }
}
`;

/** The variables that go with it. */
export const WELCOME_VARIABLES = JSON.stringify({ query: '宿泊税', locale: 'EN' }, null, 2);
