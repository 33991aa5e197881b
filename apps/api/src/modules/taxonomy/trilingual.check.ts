import { LOCALES } from '#shared';

/**
 * Check expression of columns of reference texts: an object with a text in each language, or NULL
 * where the column allows it. Such a text is never there in one language only; that is why it needs
 * no translation table (docs/decisions/0010-trilingual-reference-labels.md).
 */
export function inThreeLanguages(...columns: readonly string[]): string {
  const keys = LOCALES.map((locale) => `'${locale}'`).join(', ');
  return columns.map((column) => `"${column}" ?& ARRAY[${keys}]`).join(' AND ');
}
