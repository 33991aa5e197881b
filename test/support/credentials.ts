import type { ReceivedMail } from './smtp.js';

/** Any answer of invitations, passwords and links. */
export interface Answer {
  __typename: string;
  code?: string;
  message?: string;
  problems?: { field: string; code: string; message: string }[];
}

const INVALID = '... on InvalidInput { message problems { field code message } }';
const REFUSED = '... on LinkRefused { code message }';
const CONFIRMED = '... on Confirmed { message }';

export const INVITE = `mutation ($input: InviteMemberInput!) { result: inviteMember(input: $input) { __typename ${INVALID} } }`;
export const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  result: acceptInvitation(input: $input) { __typename ${INVALID} ${REFUSED} ${CONFIRMED} } }`;
export const RESET = `mutation ($token: String!, $password: String!) {
  result: resetPassword(token: $token, password: $password) { __typename ${INVALID} ${REFUSED} ${CONFIRMED} } }`;
export const CHANGE = `mutation ($current: String!, $next: String!) {
  result: changePassword(currentPassword: $current, newPassword: $next) { __typename ${INVALID} ${CONFIRMED} } }`;
export const CHANGE_EMAIL = `mutation ($email: String!, $password: String!) {
  result: requestEmailChange(email: $email, password: $password) { __typename ${INVALID} ${CONFIRMED} } }`;
export const CONFIRM_EMAIL = `mutation ($token: String!) {
  result: confirmEmailChange(token: $token) { __typename ${REFUSED} ${CONFIRMED} } }`;
export const LINK_SIGN_IN = `mutation ($token: String!) { result: signInWithLink(token: $token) { __typename ${REFUSED} } }`;
export const ASK_RESET = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
export const ASK_LINK = 'mutation ($email: String!) { requestSignInLink(email: $email) }';

/** The token of a mail's link. */
export function tokenOf(mail: ReceivedMail): string {
  const link = mail.links.find((address) => address.includes('#'));
  if (link === undefined) throw new Error(`No link in the mail “${mail.subject}”`);
  return new URL(link).hash.slice(1);
}
