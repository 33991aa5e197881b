import { graphql } from '../generated/index.js';

export const UsersDocument = graphql(`
  query Users(
    $query: String
    $role: RoleFilter
    $collectivityId: ID
    $suspended: Boolean
    $page: PageInput
    $locale: Locale!
  ) {
    users(query: $query, role: $role, collectivityId: $collectivityId, suspended: $suspended, page: $page) {
      total
      items {
        ...UserParts
      }
    }
  }
  fragment UserParts on User {
    id
    name
    email
    locale
    administrator
    reviewer
    reviewerThemes
    suspendedAt
    suspensionReason
    createdAt
    lastSignInAt
    hasPassword
    lastAdministrator
    version
    abilities {
      setAdministrator
      setReviewer
      suspend
      lift
    }
    memberships {
      role
      collectivity {
        id
        country
        name(locale: $locale)
      }
    }
  }
`);

export const UserDocument = graphql(`
  query User($id: ID!, $locale: Locale!) {
    user(id: $id) {
      ...UserParts
    }
  }
`);

export const SetAdministratorDocument = graphql(`
  mutation SetAdministrator($userId: ID!, $version: Int!, $administrator: Boolean!, $locale: Locale!) {
    outcome: setAdministrator(userId: $userId, version: $version, administrator: $administrator) {
      ...AccessOutcome
    }
  }
  fragment AccessOutcome on ChangeAccessResult {
    __typename
    ... on UserSaved {
      user {
        ...UserParts
      }
    }
    ... on StaleUser {
      message
    }
    ... on LastAdministrator {
      message
    }
    ... on InvalidInput {
      message
      problems {
        field
        message
      }
    }
  }
`);

export const SetReviewerDocument = graphql(`
  mutation SetReviewer($userId: ID!, $version: Int!, $reviewer: Boolean!, $themes: [String!]!, $locale: Locale!) {
    outcome: setReviewer(userId: $userId, version: $version, reviewer: $reviewer, themes: $themes) {
      ...AccessOutcome
    }
  }
`);

export const SuspendUserDocument = graphql(`
  mutation SuspendUser($userId: ID!, $version: Int!, $reason: String!, $locale: Locale!) {
    outcome: suspendUser(userId: $userId, version: $version, reason: $reason) {
      ...AccessOutcome
    }
  }
`);

export const LiftSuspensionDocument = graphql(`
  mutation LiftSuspension($userId: ID!, $version: Int!, $locale: Locale!) {
    outcome: liftSuspension(userId: $userId, version: $version) {
      ...AccessOutcome
    }
  }
`);
