import type { translationsEn } from './translations.en.js';

/** Sentences about translations in French. */
export const translationsFr: Record<keyof typeof translationsEn, string> = {
  'translation.unknownField': 'Nommez des champs du texte, par exemple title ou summary.',
};
