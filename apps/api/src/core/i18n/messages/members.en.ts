/** Sentences about members, requests to join and people, in English. */
export const membersEn = {
  'member.stale': 'Somebody else changed this membership in the meantime. Look again, then decide.',
  'member.lastManager':
    'This is the only manager of a collectivity that has members or case studies. Make somebody else a manager first.',
  'member.noColleague':
    'Choose somebody who belongs to this collectivity and can sign in, or leave it to its managers.',
  'user.stale': 'Somebody else changed what this person may do in the meantime. Look again, then decide.',
  'user.lastAdministrator':
    'This is the only administrator who can sign in. Make somebody else an administrator first.',
} as const;
