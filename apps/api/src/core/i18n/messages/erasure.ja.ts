import type { erasureEn } from './erasure.en.js';

/** アカウントを削除できない理由（日本語）。 */
export const erasureJa: Readonly<Record<keyof typeof erasureEn, string>> = {
  'erasure.WRONG_PASSWORD': 'パスワードが正しくないため、何も削除していません。確認してもう一度お試しください。',
  'erasure.SIGN_IN_AGAIN':
    '安全のため、いったんログアウトしてからもう一度ログインし、10分以内にアカウントを削除してください。',
  'erasure.LAST_ADMINISTRATOR': '最後の管理者のため、アカウントを削除できません。先にほかの方を管理者にしてください。',
  'erasure.LAST_MANAGER':
    '自治体の最後の責任者のため、アカウントを削除できません。先に同僚の方を責任者にしてください。',
  'mail.inactive.subject': 'Kakehashiのアカウントが削除されます',
  'mail.inactive.why':
    'お使いのアカウントは長い間利用されていません。{days}日後に、個人データとともに削除されます。自治体の取組事例は残ります。',
  'mail.inactive.what': '残す場合は、一度ログインしてください。',
  'mail.inactive.action': 'アカウントを残す',
};
