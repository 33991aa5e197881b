/** Sentences about translations in English. */
export const translationsEn = {
  'translation.unknownField': 'Name fields of the text, such as title or summary.',
} as const;
