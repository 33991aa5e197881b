import type { sharingEn } from './sharing.en.js';

/** Ce que l’on fait d’un retour d’expérience ailleurs (moteurs de recherche, flux), en français. */
export const sharingFr: Readonly<Record<keyof typeof sharingEn, string>> = {
  'page.home': 'Accueil',
  'page.cases': 'Retours d’expérience',
  'feed.title': 'Retours d’expérience des collectivités',
  'feed.subtitle': 'Les plus récents d’abord.',
  'feed.unavailable': 'Le flux ne répond pas en ce moment. Réessayez dans une minute.',
  'feed.tooMany': 'Trop de demandes. Réessayez dans {minutes, plural, one {une minute} other {# minutes}}.',
};
