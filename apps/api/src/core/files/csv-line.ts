import type { Locale } from '#shared';

/** The mark by which Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** French Excel parts values by semicolons, others by commas. */
export const separatorFor = (locale: Locale) => (locale === 'fr' ? ';' : ',');

/** One line of a CSV file (RFC 4180). */
export function csvLine(cells: readonly (string | number | null)[], separator: ';' | ',' | '\t'): string {
  const quoted = cells.map((cell) => {
    const text = cell === null ? '' : String(cell);
    return /[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(separator)}\r\n`;
}
