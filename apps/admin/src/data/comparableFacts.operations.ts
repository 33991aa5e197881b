import { graphql } from '../generated/index.js';

/** The facts that make cases comparable, as the editor's page asks for them. */
export const ComparableFactsFragment = graphql(`
  fragment ComparableFacts on EditorCaseStudy {
    costs {
      kind
      amount
      currency
      year
      certainty
    }
    funding {
      source
      share
      programme
    }
    indicators {
      id
      name {
        ...LocalWords
      }
      unit
      baseline
      value
      date
      methods {
        ...LocalWords
      }
      evidence
    }
    buildingBlocks {
      id
      title {
        ...LocalWords
      }
      purpose {
        ...LocalWords
      }
      how {
        ...LocalWords
      }
      lesson {
        ...LocalWords
      }
    }
    sdgTargets {
      code
    }
    sector
    place {
      latitude
      longitude
      precision
    }
    supportOffered
    licence
    contact {
      office
      mailbox
      person {
        name
      }
    }
  }
  fragment LocalWords on TextByLocale {
    fr
    ja
    en
  }
`);
