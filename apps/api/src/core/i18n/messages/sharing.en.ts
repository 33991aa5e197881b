/** What is made of a case for other places (search engines, feeds): English. */
export const sharingEn = {
  'page.home': 'Home',
  'page.cases': 'Case studies',
} as const;
