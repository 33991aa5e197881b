import type { exportsFr } from './fr.js';

/** What one takes away from a search, in Japanese. */
export const exportsJa: Record<keyof typeof exportsFr, string> = {
  'search.export': 'この結果をダウンロード',
  'search.export.in': '{format}（{language}）',
  'search.export.xlsx': 'ブック（XLSX）',
  'search.export.csv': 'テキスト（CSV）',
  'search.export.json': 'データ（JSON）',
  'search.export.jsonld': 'リンクトデータ（JSON-LD）',
};
