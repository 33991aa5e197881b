import type { profilesEn } from './profiles.en.js';

/** Les phrases sur les profils, les besoins et offres et les jumelages, en français. */
export const profilesFr: Readonly<Record<keyof typeof profilesEn, string>> = {
  'profile.stale':
    'Quelqu’un d’autre a enregistré ce profil entre-temps. Comparez avec ce qui y figure maintenant, puis enregistrez à nouveau.',
  'profile.prepared': 'Envoyé. Cela prendra effet quand un responsable de la collectivité l’aura enregistré.',
  'profile.capacity': 'Donnez un nombre de 0 à {max}.',
  'interest.twice': 'Ce sujet figure deux fois avec la même intention : gardez-en un.',
  'interest.weight': 'Choisissez une importance de 1 à 3.',
  'interest.searched':
    'Recherché {asked, plural, one {# fois} other {# fois}} en six mois par {members, plural, one {# membre} other {# membres}}',
  'twinning.self': 'Une collectivité n’est pas jumelée avec elle-même\u00a0: choisissez-en une autre.',
  'twinning.exists':
    'Cette paire figure au registre, ou a été modifiée entre-temps. Regardez ce qui y figure maintenant, puis proposez une modification.',
  'twinning.pending': 'Une proposition pour cette paire attend sa réponse. Répondez-y ou retirez-la d’abord.',
  'twinning.late': 'Cette proposition a reçu une réponse ou a été retirée entre-temps.',
  'geography.coast': 'littoral',
  'geography.island': 'île',
  'geography.mountain': 'montagne',
  'geography.river': 'fleuve ou rivière',
  'geography.forest': 'forêt',
  'geography.rural': 'rural',
  'geography.urban': 'urbain',
  'geography.spa': 'station thermale',
};
