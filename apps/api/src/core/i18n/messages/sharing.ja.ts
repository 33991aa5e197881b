import type { sharingEn } from './sharing.en.js';

/** What is made of a case for other places (search engines, feeds): Japanese. */
export const sharingJa: Readonly<Record<keyof typeof sharingEn, string>> = {
  'page.home': 'ホーム',
  'page.cases': '取組事例',
  'feed.title': '自治体の取組事例',
  'feed.subtitle': '新しい順に掲載しています。',
  'feed.unavailable': '現在、フィードを利用できません。1分後にもう一度お試しください。',
  'feed.tooMany': 'リクエストが多すぎます。{minutes}分後にもう一度お試しください。',
};
