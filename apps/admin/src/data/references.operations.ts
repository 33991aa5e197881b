import { graphql } from '../generated/index.js';

export const TopicsDocument = graphql(`
  query Topics($locale: Locale!) {
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

export const ThemesDocument = graphql(`
  query Themes($locale: Locale!) {
    editions {
      themes(locale: $locale) {
        code
        number
        label
        edition {
          code
          title(locale: $locale)
        }
      }
    }
  }
`);

export const SdgsDocument = graphql(`
  query Sdgs($locale: Locale!) {
    sdgs(locale: $locale) {
      number
      label
      colour
      targets {
        code
        label
      }
    }
  }
`);

export const FactorsDocument = graphql(`
  query Factors($locale: Locale!) {
    factors(locale: $locale) {
      code
      label
    }
  }
`);

export const ChallengesDocument = graphql(`
  query Challenges($locale: Locale!) {
    challenges(locale: $locale) {
      code
      label
    }
  }
`);
