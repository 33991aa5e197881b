import type { Catalogue } from '#shared';
import type { mailEn } from './mail.en.js';

/** Ce que tout message dit autour de ses propres mots. */
export const mailFr: Catalogue<keyof typeof mailEn> = {
  'mail.copyLink': 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  'mail.automatic': 'Ce message est envoyé par un programme. Personne ne lit les réponses à cette adresse.',
  'mail.relayed': 'Vous pouvez répondre à ce message : Kakehashi transmet vos mots sans montrer votre adresse.',
  'mail.from': 'Kakehashi, le pont entre collectivités françaises et japonaises : {url}',
};
