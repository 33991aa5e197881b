import type { Problem } from '../../core/errors/index.js';

/** What a person says of themselves, or hears as an answer. */
export const WORDS_MAX = 1_000;

/** Plain words without what can't be seen; null where nothing is left. */
export function cleanWords(written: string | null): string | null {
  const words = (written ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .trim();
  return words === '' ? null : words;
}

/** Why words can't be taken; null where they can. Lengths count characters as people do. */
export function wordsProblem(field: string, words: string | null, required = false): Problem | null {
  if (words === null) return required ? { field, code: 'input.required' } : null;
  const { length } = [...words];
  return length > WORDS_MAX ? { field, code: 'input.tooLong', values: { length, max: WORDS_MAX } } : null;
}
