import type { Catalogue } from '#shared';
import type { accessEn } from './en.js';

/** Accès au compte et nouvelles. */
export const accessFr: Catalogue<keyof typeof accessEn> = {
  'demo.admin': 'Administration : écrit et publie',
  'demo.relecture': 'Relecture : publie ce que d’autres ont écrit',
  'demo.tours': 'Responsable à Tours : écrit, et s’occupe des membres',
  'demo.kanazawa': 'Contribution à Kanazawa (金沢市) : écrit',
  'demo.kanazawa-manager': 'Responsable à Kanazawa (金沢市) : écrit, et s’occupe des membres',
  'access.forgotten': 'Mot de passe oublié',
  'access.byLink': 'Sans mot de passe : recevoir un lien',
  'access.otherWays': 'Toutes les façons de se connecter',
  'access.notifications': 'Notifications{count, plural, =0 {} one { : une nouvelle} other { : # nouvelles}}',
  'access.account': 'Mon compte',
};
