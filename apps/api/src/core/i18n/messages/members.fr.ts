import type { membersEn } from './members.en.js';

/** Les phrases sur les membres, les demandes d’adhésion et les personnes, en français. */
export const membersFr: Readonly<Record<keyof typeof membersEn, string>> = {
  'member.stale': 'Quelqu’un d’autre a modifié cette adhésion entre-temps. Regardez à nouveau avant de décider.',
  'member.lastManager':
    'C’est le seul responsable d’une collectivité qui a des membres ou des retours d’expérience. Nommez d’abord un autre responsable.',
  'member.noColleague':
    'Choisissez une personne membre de cette collectivité et qui peut se connecter, ou laissez le soin aux responsables.',
  'user.stale':
    'Quelqu’un d’autre a modifié les droits de cette personne entre-temps. Regardez à nouveau avant de décider.',
  'user.lastAdministrator':
    'C’est le seul administrateur qui peut se connecter. Nommez d’abord un autre administrateur.',
};
