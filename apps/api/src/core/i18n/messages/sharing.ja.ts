import type { sharingEn } from './sharing.en.js';

/** What is made of a case for other places (search engines, feeds): Japanese. */
export const sharingJa: Readonly<Record<keyof typeof sharingEn, string>> = {
  'page.home': 'ホーム',
  'page.cases': '取組事例',
};
