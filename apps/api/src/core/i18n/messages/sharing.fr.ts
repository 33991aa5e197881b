import type { sharingEn } from './sharing.en.js';

/** Ce que l’on fait d’un retour d’expérience ailleurs (moteurs de recherche, flux), en français. */
export const sharingFr: Readonly<Record<keyof typeof sharingEn, string>> = {
  'page.home': 'Accueil',
  'page.cases': 'Retours d’expérience',
};
