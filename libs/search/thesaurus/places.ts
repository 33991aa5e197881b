/** Concepts that stand for a collectivity carry its id behind this; no code of the thesaurus has a colon. */
const PLACE = 'place:';

/** The code under which documents are tagged with a collectivity, and under which a query names it. */
export const placeCode = (collectivityId: number | string): string => `${PLACE}${collectivityId}`;

/** The collectivity that a concept stands for; null where it stands for a meaning. */
export const placeOfCode = (code: string): string | null => (code.startsWith(PLACE) ? code.slice(PLACE.length) : null);

/**
 * Names that are words as well, in French or English: « trois tours », « a nice view ». Typed without a capital they are
 * a place only where the words around say so.
 */
const HOMONYMS = new Set(
  `tours nice sens lens vienne die gap dole orange cognac rue eu bains contes grasse port ville mer sable lot cher orne
  nord somme manche var gard landes creuse loire indre mure angers brest bath reading vire valence bonneville beaune lure
  ay albi mende privas vence avoine chaumont bourg dives caen laval marne moselle meuse aube aude ain vosges centre`.split(
    /\s+/,
  ),
);

/** What stands before a place rather than before a thing. */
const BEFORE_PLACES = /(?:^|[\s(])(?:à|a|in|at|near|around|ville de|city of|commune de|de|d'|from)\s*$/iu;
/** « les tours », « des tours », « un lot »: an article makes a thing of it. */
const ARTICLE = /(?:^|[\s('])(?:le|la|les|l'|un|une|des|du|ces|ses|the|a|some|trois|deux|\d+)\s*$/iu;

/** Whether a Latin word is meant as the place of that name. */
export function isMeantAsPlace(text: string, start: number, end: number, surface: string): boolean {
  if (!HOMONYMS.has(surface)) return true;
  const before = text.slice(Math.max(0, start - 20), start);
  if (ARTICLE.test(before)) return false;
  const word = text.slice(start, end);
  return /^\p{Lu}/u.test(word) || BEFORE_PLACES.test(before);
}

const HAN = /\p{Script=Han}/u;
const HIRAGANA = /[\u3041-\u3096ー]/;
/** Particles that follow a name. */
const AFTER_NAME = /[のでにへをはがとも]/;
const TERRITORY = /[都道府県市郡]/;

/**
 * Whether a name stands by itself in Japanese text: 京都 in 京都観光 and 京都府の, never in 東京都; きょうと in きょうとの祭り,
 * never in the middle of other kana.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const [before, first, after] = [text.charAt(start - 1), text.charAt(start), text.charAt(end)];
  if (HIRAGANA.test(first)) return !HIRAGANA.test(before) && (!HIRAGANA.test(after) || AFTER_NAME.test(after));
  return !HAN.test(first) || !HAN.test(before) || TERRITORY.test(before);
}
