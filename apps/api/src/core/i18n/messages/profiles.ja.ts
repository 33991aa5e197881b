import type { profilesEn } from './profiles.en.js';

/** プロフィール、関心、姉妹都市に関する文（日本語）。 */
export const profilesJa: Readonly<Record<keyof typeof profilesEn, string>> = {
  'profile.stale':
    'このプロフィールは、その間に別の人が保存しました。現在の内容と比べてから、もう一度保存してください。',
  'profile.prepared': '送信しました。自治体の責任者が保存すると反映されます。',
  'profile.capacity': '0から{max}までの数を入力してください。',
  'interest.twice': '同じトピックと目的の組み合わせが二つあります。一つにしてください。',
  'interest.weight': '重要度を1から3までの中から選んでください。',
  'interest.searched': '過去6か月に{members}人の担当者が{asked}回検索しました',
  'twinning.self': '自らと提携することはできません。別の自治体を選んでください。',
  'twinning.exists':
    'この二者の提携は登録済みか、その間に変更されました。現在の内容を確認してから、変更を提案してください。',
  'twinning.pending': 'この二者には回答待ちの提案があります。先に回答するか取り下げてください。',
  'twinning.late': 'この提案には、その間に回答または取り下げがありました。',
  'geography.coast': '海沿い',
  'geography.island': '島',
  'geography.mountain': '山間',
  'geography.river': '川沿い',
  'geography.forest': '森林',
  'geography.rural': '農村',
  'geography.urban': '都市',
  'geography.spa': '温泉地',
};
