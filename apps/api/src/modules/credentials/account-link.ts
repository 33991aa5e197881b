import { createHash, randomBytes } from 'node:crypto';
import type { Locale } from '#shared';
import type { MembershipRole } from '../../core/auth/index.js';

/** What a single-use link of a mail is good for. */
export type LinkPurpose = 'invitation' | 'password-reset' | 'email-change' | 'sign-in';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long a link may wait in a mailbox: the more it can do, the shorter. */
export const LIFETIMES: Readonly<Record<LinkPurpose, number>> = {
  invitation: 14 * DAY,
  'password-reset': 60 * MINUTE,
  'email-change': DAY,
  'sign-in': 15 * MINUTE,
};

/** The page of the portal that a link leads to. */
const PAGES: Readonly<Record<LinkPurpose, string>> = {
  invitation: 'invitation',
  'password-reset': 'reset-password',
  'email-change': 'confirm-address',
  'sign-in': 'sign-in-link',
};

/** An unguessable token (256 bits) and the hash that alone is stored. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Path of a link. The token stands in the fragment: it reaches no server, no log and no Referer header, and programs
 * that follow the links of mails can't use it up.
 */
export const linkPath = (purpose: LinkPurpose, locale: Locale, token: string): string =>
  `/${locale}/${PAGES[purpose]}#${token}`;

/** What an invitation offers. Without a collectivity it is an account alone. */
export interface Offer {
  email: string;
  locale: Locale;
  collectivityId: number | null;
  role: MembershipRole | null;
}
