import type { searchIndexEn } from './search-index.en.js';

/** Why the search index can't be worked on now, in Japanese. */
export const searchIndexJa: Record<keyof typeof searchIndexEn, string> = {
  'search-index.waits': 'すでに依頼があり、実行を待っています。何も変更していません。',
  'search-index.runs':
    'インデックスの処理がすでに進行中です（{total, number}件中{done, number}件）。終わるまでお待ちください。何も変更していません。',
};
