import type { Locale } from '#shared';
import { declineEn, letterEn } from './letter.en.js';
import type { DeclineFacts, LetterFacts } from './letter.facts.js';
import { declineFr, letterFr } from './letter.fr.js';
import { declineJa, letterJa } from './letter.ja.js';

/** The platform's letter of introduction in each language: to be edited, or sent as it stands. */
export const LETTERS: Readonly<Record<Locale, (facts: LetterFacts) => string>> = {
  fr: letterFr,
  ja: letterJa,
  en: letterEn,
};

/** The platform's polite refusal in each language. */
export const DECLINES: Readonly<Record<Locale, (facts: DeclineFacts) => string>> = {
  fr: declineFr,
  ja: declineJa,
  en: declineEn,
};
