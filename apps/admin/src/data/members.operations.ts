import { graphql } from '../generated/index.js';

export const MembersDocument = graphql(`
  query Members($id: ID!, $page: PageInput, $locale: Locale!) {
    collectivity(id: $id) {
      id
      country
      name(locale: $locale)
    }
    memberships(collectivityId: $id, page: $page) {
      total
      items {
        ...MemberParts
      }
    }
    mailDomains(collectivityId: $id)
  }
  fragment MemberParts on Member {
    person {
      id
      name
    }
    email
    role
    since
    version
    suspended
    lastManager
    abilities {
      setRole
      remove
    }
  }
`);

export const HandOverViewDocument = graphql(`
  query HandOverView($userId: ID!, $collectivityId: ID!) {
    handOverView(userId: $userId, collectivityId: $collectivityId) {
      belongings {
        kind
        count
      }
      colleagues {
        id
        name
      }
    }
  }
`);

export const SetMembershipRoleDocument = graphql(`
  mutation SetMembershipRole($userId: ID!, $collectivityId: ID!, $version: Int!, $role: MembershipRole!) {
    outcome: setMembershipRole(userId: $userId, collectivityId: $collectivityId, version: $version, role: $role) {
      __typename
      ... on StaleMembership {
        message
      }
      ... on LastManager {
        message
      }
    }
  }
`);

export const RemoveMembershipDocument = graphql(`
  mutation RemoveMembership($userId: ID!, $collectivityId: ID!, $version: Int!, $to: ID) {
    outcome: removeMembership(userId: $userId, collectivityId: $collectivityId, version: $version, to: $to) {
      __typename
      ... on StaleMembership {
        message
      }
      ... on LastManager {
        message
      }
      ... on NoSuchColleague {
        message
      }
    }
  }
`);

export const HandOverDocument = graphql(`
  mutation HandOver($userId: ID!, $collectivityId: ID!, $to: ID) {
    outcome: handOver(userId: $userId, collectivityId: $collectivityId, to: $to) {
      __typename
      ... on NoSuchColleague {
        message
      }
    }
  }
`);

export const AddMailDomainDocument = graphql(`
  mutation AddMailDomain($collectivityId: ID!, $domain: String!) {
    outcome: addMailDomain(collectivityId: $collectivityId, domain: $domain) {
      __typename
      ... on InvalidInput {
        message
        problems {
          field
          message
        }
      }
    }
  }
`);

export const RemoveMailDomainDocument = graphql(`
  mutation RemoveMailDomain($collectivityId: ID!, $domain: String!) {
    removeMailDomain(collectivityId: $collectivityId, domain: $domain)
  }
`);
