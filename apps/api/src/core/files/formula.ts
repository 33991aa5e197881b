/** What spreadsheets take for the beginning of a formula, in the widths of every script. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const NEUTRAL = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Text that no spreadsheet runs: an apostrophe before what would begin a formula, as people type it themselves.
 * Text that begins with such apostrophes gets one more, so that `restored` always gives back what was written.
 */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What was written before it was neutralised. */
export const restored = (text: string): string => (NEUTRAL.test(text) ? text.slice(1) : text);
