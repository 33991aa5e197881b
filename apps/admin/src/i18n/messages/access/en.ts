/** Ways into one’s account, and what is new. */
export const accessEn = {
  'demo.admin': 'Administrator: writes and publishes',
  'demo.relecture': 'Reviewer: publishes what others wrote',
  'demo.tours': 'Manager of Tours: writes, and looks after its members',
  'demo.kanazawa': 'Contributor of Kanazawa (金沢市): writes',
  'demo.kanazawa-manager': 'Manager of Kanazawa (金沢市): writes, and looks after its members',
  'access.forgotten': 'Forgotten password',
  'access.byLink': 'No password: get a link by mail',
  'access.otherWays': 'All ways to sign in',
  'access.notifications': 'Notifications{count, plural, =0 {} one {: one new} other {: # new}}',
  'access.account': 'My account',
} as const;
