import { graphql } from '../generated/index.js';

export const InvitationsDocument = graphql(`
  query Invitations($collectivityId: ID, $page: PageInput) {
    invitations(collectivityId: $collectivityId, page: $page) {
      total
      items {
        id
        email
        role
        inviterName
        createdAt
        expiresAt
      }
    }
  }
`);

export const InviteMemberDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    outcome: inviteMember(input: $input) {
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

export const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id)
  }
`);
