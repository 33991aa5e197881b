import { romanise, toKatakana } from './kana.js';

const HIRAGANA_ONLY = /^[\u3041-\u3096ー]+$/;
const HAN = /\p{Script=Han}/u;
const KANA = /[\u3041-\u3096\u30A1-\u30FAー]/;
/** Readings of fewer kana are parts of grammar and of other words more often than they are meant. */
const READING_MIN = 3;
/** From so many kana on a reading is no grammar, and may have some behind its particle. */
const LONG_READING = 5;
/** What joins a noun to the rest. */
const PARTICLE = /[のでにへをはがともや]/;

/** Whether a hidden Japanese term is how a term is spoken: in hiragana alone, and never shown. */
export function isReading(term: string, shown: readonly string[]): boolean {
  return term.length >= READING_MIN && HIRAGANA_ONLY.test(term) && !shown.includes(term);
}

/**
 * Whether kana are typed for a term: かんこうきゃく by itself, or with a particle behind it. In the middle of other kana the
 * same letters are grammar, or parts of other words. Spaces between are let through: people put them (ごみ しょり).
 */
export function isTypedForTerm(text: string, start: number, end: number): boolean {
  const typed = text.slice(start, end);
  const before = text.charAt(start - 1);
  if (/[^\u3041-\u3096ー\s]/.test(typed) || KANA.test(before)) return false;
  // Behind kanji a few kana are the ending of a verb.
  if (typed.length < LONG_READING && HAN.test(before)) return false;
  if (!KANA.test(text.charAt(end))) return true;
  return PARTICLE.test(text.charAt(end)) && (typed.length >= LONG_READING || !KANA.test(text.charAt(end + 1)));
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'tt'],
  [/cch/g, 'tt'],
  [/sh(?=[aueo])/g, 'sy'],
  [/shi/g, 'si'],
  [/ch(?=[aueo])/g, 'ty'],
  [/chi/g, 'ti'],
  [/tsu/g, 'tu'],
  [/j(?=[aueo])/g, 'zy'],
  [/ji/g, 'zi'],
  [/zyy/g, 'zy'],
  [/di/g, 'zi'],
  [/du/g, 'zu'],
  [/fu/g, 'hu'],
  [/m(?=[bpm])/g, 'n'],
];

/**
 * Latin letters by which a Japanese word is compared, whichever way it is written: shi and si, chi and ti, shimbun and
 * shinbun, with or without hyphens.
 */
export function romajiKey(letters: string): string {
  const plain = letters
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return SPELLINGS.reduce((text, [spelling, same]) => text.replace(spelling, same), plain);
}

/** おう, おお and ō are typed in one way or another. */
export const withoutLength = (romaji: string): string => romaji.replace(/ou|oo/g, 'o').replace(/([aiue])\1+/g, '$1');

/** Latin spellings of a term in kana: with its long vowels, and without where that differs; none of other terms. */
export function romajiOf(term: string): string[] {
  const long = romanise(toKatakana(term));
  return long === term ? [] : [...new Set([long, withoutLength(long)])];
}
