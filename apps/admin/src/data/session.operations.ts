import { graphql } from '../generated/index.js';

export const ViewerDocument = graphql(`
  query Viewer($name: Locale) {
    viewer {
      ...ViewerParts
    }
  }
  fragment ViewerParts on Viewer {
    id
    email
    name
    locale
    administrator
    reviewer
    memberships {
      role
      collectivity {
        id
        country
        name(locale: $name)
      }
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!, $name: Locale) {
    signIn(email: $email, password: $password) {
      __typename
      ... on SignedIn {
        viewer {
          ...ViewerParts
        }
      }
      ... on SignInRefused {
        code
        message
      }
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOutEverywhere {
      issuerUrl
    }
  }
`);
