/**
 * What a person may agree to, each on its own and freely: nothing else depends on it. A purpose whose text changes
 * gets the next version, and is asked again.
 */
export const CONSENT_PURPOSES = {
  /** Being named, with the office's address, as the contact of a case study. */
  'named-contact': { version: 1 },
  /** Topics of one's own searches, counted by month, as hints at what one's collectivity may seek. */
  'search-hints': { version: 1 },
  /** Mails about the platform and the meetings, beyond what one's own work brings. */
  news: { version: 1 },
} as const;
export type ConsentPurpose = keyof typeof CONSENT_PURPOSES;
