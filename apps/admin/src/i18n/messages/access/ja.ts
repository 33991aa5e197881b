import type { Catalogue } from '#shared';
import type { accessEn } from './en.js';

/** アカウントへの入り口とお知らせ。 */
export const accessJa: Catalogue<keyof typeof accessEn> = {
  'demo.admin': '管理者：執筆と公開',
  'demo.relecture': '査読者：ほかの人が書いた事例の公開',
  'demo.tours': 'トゥールの責任者：執筆とメンバーの管理',
  'demo.kanazawa': '金沢市の担当者：執筆',
  'demo.kanazawa-manager': '金沢市の責任者：執筆とメンバーの管理',
  'access.forgotten': 'パスワードを忘れた場合',
  'access.byLink': 'パスワードがない場合：リンクを受け取る',
  'access.otherWays': 'そのほかの方法でログインする',
  'access.notifications': 'お知らせ{count, plural, =0 {} other {（未読#件）}}',
  'access.account': 'アカウント',
};
