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
  'geography.coast': 'littoral',
  'geography.island': 'île',
  'geography.mountain': 'montagne',
  'geography.river': 'fleuve ou rivière',
  'geography.forest': 'forêt',
  'geography.rural': 'rural',
  'geography.urban': 'urbain',
  'geography.spa': 'station thermale',
};
