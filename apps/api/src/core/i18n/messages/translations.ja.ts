import type { translationsEn } from './translations.en.js';

/** Sentences about translations in Japanese. */
export const translationsJa: Record<keyof typeof translationsEn, string> = {
  'translation.unknownField': 'title や summary など、本文の項目名を指定してください。',
};
