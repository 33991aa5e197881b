/** What is made of a case for other places (search engines, feeds): English. */
export const sharingEn = {
  'page.home': 'Home',
  'page.cases': 'Case studies',
  'feed.title': 'Case studies of local governments',
  'feed.subtitle': 'The newest first.',
  'feed.unavailable': 'The feed does not answer at the moment. Please try again in a minute.',
  'feed.tooMany': 'Too many requests. Please try again in {minutes, plural, one {a minute} other {# minutes}}.',
} as const;
