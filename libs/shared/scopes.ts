/**
 * What an API token may be given, beside reading what is public. Few on purpose: publishing, members, and everything
 * about accounts stays with people who are signed in.
 *
 * | scope | gives |
 * | --- | --- |
 * | `read:own-drafts` | reads the cases that its owner sees at the desk, in any state |
 * | `write:cases` | creates, edits, translates and submits cases as its owner may |
 * | `import` | brings cases in from files as its owner may |
 */
export const SCOPES = ['read:own-drafts', 'write:cases', 'import'] as const;
export type Scope = (typeof SCOPES)[number];

/** Bounds of a token: what the form offers and the API accepts. */
export const TOKEN_LIMITS = { name: 100, days: 366, perPerson: 20 } as const;
