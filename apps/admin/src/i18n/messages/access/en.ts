/** Ways into one’s account, and what is new. */
export const accessEn = {
  'access.forgotten': 'Forgotten password',
  'access.byLink': 'No password: get a link by mail',
  'access.otherWays': 'All ways to sign in',
  'access.notifications': 'Notifications{count, plural, =0 {} one {: one new} other {: # new}}',
  'access.account': 'My account',
} as const;
