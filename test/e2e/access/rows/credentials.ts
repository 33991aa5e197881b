import { randomUUID } from 'node:crypto';
import { everyone, managers, signedIn } from '../roles.js';
import type { Rows, Subject } from '../row.js';
import { nothing } from '../subjects.js';

const TOKEN = 'no-such-token';

/** The owner, and an address that nothing was sent to yet. */
const somebodyNew: Subject = {
  states: ['any'],
  make: async ({ owner }) => ({ id: owner, email: `${randomUUID()}@matrix.example` }),
};

/** An invitation into the owner, sent by its manager. */
const invitationOfOwner: Subject = {
  states: ['open'],
  absentId: '01900000-0000-7000-8000-00000000ffff',
  make: async (world) => {
    const token = randomUUID();
    const [row] = await world.sql<{ id: string }>(
      `insert into account_link (id, purpose, token_hash, email, locale, collectivity_id, role, invited_by, created_at, expires_at)
       values (gen_random_uuid(), 'invitation', sha256($3::text::bytea), 'invited@matrix.example', 'fr',
               $1, 'contributor', $2, now(), now() + interval '1 day') returning id`,
      [Number(world.owner), await world.userId('manager'), token],
    );
    return { id: row?.id ?? '', token };
  },
};

export const rows: Rows = {
  'Query.invitations': {
    call: '{ invitations(page: { size: 50 }) { items { id email } } }',
    about: invitationOfOwner,
    allowed: managers,
    shows: true,
  },
  'Query.invitation': {
    call: 'query ($token: String!) { invitation(token: $token) { id email } }',
    about: { states: invitationOfOwner.states, make: invitationOfOwner.make },
    allowed: everyone,
    shows: true,
  },
  'ReceivedInvitation.email': {
    call: 'query ($token: String!) { invitation(token: $token) { email } }',
    about: { states: invitationOfOwner.states, make: invitationOfOwner.make },
    allowed: everyone,
    shows: (data) => JSON.stringify(data).includes('invited@matrix.example'),
  },
  'Mutation.inviteMember': {
    call: `mutation ($id: ID!, $email: String!) {
      inviteMember(input: { email: $email, collectivityId: $id, role: CONTRIBUTOR, locale: FR }) { __typename } }`,
    about: somebodyNew,
    allowed: managers,
  },
  'Mutation.revokeInvitation': {
    call: 'mutation ($id: ID!) { revokeInvitation(id: $id) }',
    about: invitationOfOwner,
    allowed: managers,
  },
  'Mutation.acceptInvitation': {
    call: `mutation { acceptInvitation(input: { token: "${TOKEN}", name: "N", password: "p", locale: FR }) { __typename } }`,
    about: nothing,
    allowed: everyone,
  },
  'Mutation.requestPasswordReset': {
    call: 'mutation ($email: String!) { requestPasswordReset(email: $email) }',
    about: somebodyNew,
    allowed: everyone,
  },
  'Mutation.resetPassword': {
    call: `mutation { resetPassword(token: "${TOKEN}", password: "tram neuf sous la pluie") { __typename } }`,
    about: nothing,
    allowed: everyone,
  },
  'Mutation.changePassword': {
    call: 'mutation { changePassword(currentPassword: "wrong", newPassword: "tram neuf sous la pluie") { __typename } }',
    about: nothing,
    allowed: signedIn,
  },
  'Mutation.requestEmailChange': {
    call: 'mutation { requestEmailChange(email: "not an address", password: "wrong") { __typename } }',
    about: nothing,
    allowed: signedIn,
  },
  'Mutation.confirmEmailChange': {
    call: `mutation { confirmEmailChange(token: "${TOKEN}") { __typename } }`,
    about: nothing,
    allowed: everyone,
  },
  'Mutation.requestSignInLink': {
    call: 'mutation ($email: String!) { requestSignInLink(email: $email) }',
    about: somebodyNew,
    allowed: everyone,
  },
  'Mutation.signInWithLink': {
    call: `mutation { signInWithLink(token: "${TOKEN}") { __typename } }`,
    about: nothing,
    allowed: everyone,
  },
};
