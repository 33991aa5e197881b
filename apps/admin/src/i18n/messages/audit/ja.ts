import type { auditEn } from './en.js';

/** Sentences of the audit trail in Japanese. */
export const auditJa: Record<keyof typeof auditEn, string> = {
  'nav.audit': '監査記録',
  'audit.intro': '誰が、いつ、どこから、何をしたか、また何が拒否されたかの記録です。変更はできません。',
  'audit.subject': '対象の識別子',
  'audit.when': '日時',
  'audit.who': '実行者',
  'audit.what': '操作',
  'audit.changes': '変更内容',
  'audit.where': '接続元',
  'audit.outcome': '結果',
  'audit.done': '実行',
  'audit.refused': '拒否',
  'audit.from': '開始日',
  'audit.until': '終了日',
  'audit.nobody': 'ログインなし',
  'audit.erased': '消去された利用者',
  'audit.only': '{name}さんの操作だけを表示します',
  'audit.everybody': '全員を表示',
  'audit.forgotten': '保存期間終了',
  'audit.before': '変更前：{value}',
  'audit.empty': '空欄',
  'audit.none': '条件に合う記録はありません',
  'audit.noneHint': '絞り込みを外すか、別の日を選んでください。',
};
