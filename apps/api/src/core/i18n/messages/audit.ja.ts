import type { auditEn } from './audit.en.js';

/** Headings of the audit trail as a file in Japanese. */
export const auditJa: Record<keyof typeof auditEn, string> = {
  'audit.column.moment': '日時',
  'audit.column.person': '実行者',
  'audit.column.action': '操作',
  'audit.column.outcome': '結果',
  'audit.column.kind': '対象の種類',
  'audit.column.subject': '対象の識別子',
  'audit.column.changes': '変更内容',
  'audit.column.address': '接続元',
  'audit.column.program': 'プログラム',
  'audit.cut': '新しいものから{max, number}件です。それ以前の記録は日付を指定して取得してください。',
};
