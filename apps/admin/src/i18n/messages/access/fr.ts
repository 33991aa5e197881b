import type { Catalogue } from '#shared';
import type { accessEn } from './en.js';

/** Accès au compte et nouvelles. */
export const accessFr: Catalogue<keyof typeof accessEn> = {
  'access.forgotten': 'Mot de passe oublié',
  'access.byLink': 'Sans mot de passe : recevoir un lien',
  'access.otherWays': 'Toutes les façons de se connecter',
  'access.notifications': 'Notifications{count, plural, =0 {} one { : une nouvelle} other { : # nouvelles}}',
  'access.account': 'Mon compte',
};
