import type { erasureEn } from './erasure.en.js';

/** Pourquoi un compte ne peut pas être effacé, en français. */
export const erasureFr: Readonly<Record<keyof typeof erasureEn, string>> = {
  'erasure.WRONG_PASSWORD': 'Ce n’est pas votre mot de passe : rien n’a été effacé. Vérifiez-le et réessayez.',
  'erasure.SIGN_IN_AGAIN':
    'Par sécurité, déconnectez-vous et reconnectez-vous d’abord ; effacez ensuite le compte dans les dix minutes.',
  'erasure.LAST_ADMINISTRATOR':
    'Vous êtes la dernière personne à administrer la plateforme : le compte doit rester. Confiez d’abord ce rôle à quelqu’un d’autre.',
  'erasure.LAST_MANAGER':
    'Vous êtes la dernière personne responsable d’une collectivité : le compte doit rester. Confiez d’abord ce rôle à un ou une collègue.',
  'mail.inactive.subject': 'Votre compte Kakehashi sera effacé',
  'mail.inactive.why':
    'Votre compte n’a pas servi depuis longtemps. Dans {days} jours, il sera effacé avec vos données personnelles ; les retours d’expérience de votre collectivité restent.',
  'mail.inactive.what': 'Pour le garder, il suffit de vous connecter une fois.',
  'mail.inactive.action': 'Garder mon compte',
};
