import type { Catalogue } from '#shared';
import type { accessEn } from './en.js';

/** アカウントへの入り口とお知らせ。 */
export const accessJa: Catalogue<keyof typeof accessEn> = {
  'access.forgotten': 'パスワードを忘れた場合',
  'access.byLink': 'パスワードがない場合：リンクを受け取る',
  'access.otherWays': 'そのほかの方法でログインする',
  'access.notifications': 'お知らせ{count, plural, =0 {} other {（未読#件）}}',
  'access.account': 'アカウント',
};
