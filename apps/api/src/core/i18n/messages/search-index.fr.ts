import type { searchIndexEn } from './search-index.en.js';

/** Why the search index can't be worked on now, in French. */
export const searchIndexFr: Record<keyof typeof searchIndexEn, string> = {
  'search-index.waits': 'Une opération sur l’index est déjà demandée et attend son exécution. Rien n’a été modifié.',
  'search-index.runs':
    'Une opération sur l’index est déjà en cours\u202f: {done, number} retours d’expérience sur {total, number}. Attendez qu’elle soit terminée\u202f; rien n’a été modifié.',
};
