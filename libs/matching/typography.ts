import { LANGUAGE_TAGS, type Locale } from '#shared';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * French spacing: a narrow no-break space before ; ! ? » and after «, a no-break space before a colon
 * (only where one was written, so that times and addresses stay whole), and the curly apostrophe.
 */
export function frenchTypography(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]*([;!?»])/g, `${NARROW}$1`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NARROW}`)
    .replace(/[ \u00a0\u202f]+:/g, `${NO_BREAK}:`)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** A number as the reader writes it, with at most so many decimals. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return new Intl.NumberFormat(LANGUAGE_TAGS[locale], { maximumFractionDigits: decimals }).format(value);
}

/** `a, b et c`, `a、b、c`, `a, b and c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  if (locale === 'ja') return items.join('、');
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${locale === 'fr' ? 'et' : 'and'} ${last}`;
}
