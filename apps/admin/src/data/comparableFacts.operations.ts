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
        fr
        ja
        en
      }
      unit
      baseline
      value
      date
      method
      evidence
    }
    buildingBlocks {
      id
      title {
        fr
        ja
        en
      }
      purpose {
        fr
        ja
        en
      }
      how {
        fr
        ja
        en
      }
      lesson {
        fr
        ja
        en
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
`);
