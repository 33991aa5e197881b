import type { sharingFr } from './fr.js';

/** What readers take away from a case (citation, documents, feeds), in Japanese. */
export const sharingJa: Record<keyof typeof sharingFr, string> = {
  'case.cite.copy': '引用文をコピー',
  'case.cite.copied': '引用文をコピーしました。',
  'case.cite.failed': 'コピーできませんでした。文章を選択してコピーしてください。',
  'search.feed': '検索結果のフィード',
  'case.takeAway': '資料として保存',
  'case.takeAway.pdf': 'PDF（{language}）',
  'case.takeAway.facing': 'PDF（{one}と{other}の対訳）',
  'case.takeAway.data': 'データ（JSON-LD）',
};
