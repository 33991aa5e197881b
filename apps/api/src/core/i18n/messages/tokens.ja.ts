import type { tokensEn } from './tokens.en.js';

/** APIトークンについての日本語の文。 */
export const tokensJa: Readonly<Record<keyof typeof tokensEn, string>> = {
  TOKEN_UNKNOWN:
    'このAPIトークンは当サービスのものではありません。全体をコピーしたか確認するか、アカウントのページで新しく作成してください。',
  TOKEN_EXPIRED: 'このAPIトークンは有効期限が切れています。アカウントのページで新しく作成してください。',
  TOKEN_REVOKED:
    'このAPIトークンは使えなくなりました。取り消されたか、アカウントの停止またはパスワードの変更がありました。アカウントのページで新しく作成してください。',
  SCOPE_NEEDED:
    'このAPIトークンには権限「{scope}」がないため、この操作はできません。アカウントのページで、この権限を持つトークンを作成してください。',
  SESSION_NEEDED: 'この操作はAPIトークンではできません。ログインしてご自身で行ってください。',
  'token.scopeNeeded': 'トークンに許可することを一つ以上選んでください。',
  'token.days': '期間は1日から{max}日までの間で指定してください。',
  'token.tooMany': 'トークンはすでに{max}個あります。不要なものを取り消してください。',
};
