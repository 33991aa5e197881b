import { LOCALES, type Locale, type LocalText } from '#shared';
import { cleanText } from '../case-study.text.js';

/** A text by language as an input gives it. */
export type LocalTextInput = Partial<Record<Locale, string | null>>;

/** Words of a fact as an input gives them: in the original language alone, by language, or both. */
export interface WordsInput {
  text?: string | null | undefined;
  texts?: LocalTextInput | null | undefined;
}

/** The languages that say something, in the house's order. */
export const cleanLocal = (text: LocalTextInput | null | undefined): LocalText =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const clean = cleanText(text?.[locale]);
      return clean === null ? [] : [[locale, clean]];
    }),
  );

/**
 * The words of a fact after an input. Where a caller knows one language only, the others keep what they say, unless it
 * takes the words away.
 * @param before what the fact said, where it is not new
 */
export function wordsIn(originalLocale: Locale, { text, texts }: WordsInput, before: LocalText = {}): LocalText {
  const clean = cleanText(text);
  if (texts) return cleanLocal(clean === null ? texts : { ...texts, [originalLocale]: clean });
  return clean === null ? {} : cleanLocal({ ...before, [originalLocale]: clean });
}
