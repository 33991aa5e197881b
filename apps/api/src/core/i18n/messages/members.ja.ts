import type { membersEn } from './members.en.js';

/** メンバー、参加申請、利用者に関する文（日本語）。 */
export const membersJa: Readonly<Record<keyof typeof membersEn, string>> = {
  'member.stale': 'この所属は、その間に別の人が変更しました。もう一度確認してから決めてください。',
  'member.lastManager':
    'メンバーまたは取組事例がある自治体の、ただ一人の責任者です。先に別の人を責任者にしてください。',
  'member.noColleague': 'この自治体に所属し、ログインできる人を選ぶか、責任者に任せてください。',
  'user.stale': 'この人の権限は、その間に別の人が変更しました。もう一度確認してから決めてください。',
  'user.lastAdministrator': 'ログインできる、ただ一人の管理者です。先に別の人を任命してください。',
};
