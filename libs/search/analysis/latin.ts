import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import type { Locale } from '#shared';
import { foldAccents } from './fold.js';
import { stemApart } from './stems-apart.js';
import { isLatinStopWord } from './stop-words.js';
import { TOKEN_MAX_LENGTH } from './tokens.js';

const ELIDED = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)'(?=.)/;
const ELIDED_EVERYWHERE = /^[ld]'(?=..)/;
const STEMMABLE = /^[a-zà-öø-ÿœæ']+$/;
/** Plurals that Snowball leaves as they are: emplois, élus, photos, and lieux, bijoux. */
const PLURAL_LEFT = /(?<=^.{2,}[iou])s$|(?<=^.+[eo]u)x$/;
/** Forms that Snowball leaves apart, and the form of the word that they are stemmed by: noyaux, directrice, publiques, paysanne. */
const BROUGHT_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/yaux$/, 'yau'],
  [/^matériaux$/, 'matériau'],
  [/(?<=^.{2,})trices?$/, 'teur'],
  [/^publiques?$/, 'public'],
  [/^paysannes?$/, 'paysan'],
  [/^vitraux$/, 'vitrail'],
  [/^baux$/, 'bail'],
];
/** Masculine stems beside feminine ones: sportif and sportive, massif and massive. */
const MASCULINE = /(?<=^.+[ts]i)f$/;
const CACHE_LIMIT = 50_000;

/** The forms that a Latin word is compared by. */
export interface LatinForms {
  surface: string;
  stem: string;
  stop: boolean;
}

const caches: Record<Locale, Map<string, LatinForms>> = { fr: new Map(), ja: new Map(), en: new Map() };

/**
 * How many units of a folded word are an elided article or pronoun (« l' » of « l'eau »). French names stand in
 * English and Japanese texts too, so that l' and d' fall there as well.
 */
export function elisionLength(word: string, locale: Locale): number {
  const match = (locale === 'fr' ? ELIDED : ELIDED_EVERYWHERE).exec(word);
  return match !== null && word !== "aujourd'hui" ? match[0].length : 0;
}

/** Stem and surface of a folded word whose elision is cut. Memory of it is bounded: words repeat, typed noise does not. */
export function latinForms(word: string, locale: Locale): LatinForms {
  const cache = caches[locale];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const forms = computeForms(word, locale);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, forms);
  return forms;
}

function computeForms(word: string, locale: Locale): LatinForms {
  const bare = locale === 'fr' ? word : word.replace(/'s?$/, '');
  const letters = bare.replaceAll("'", '') === '' ? word : bare;
  const surface = foldAccents(letters.replaceAll("'", '')).slice(0, TOKEN_MAX_LENGTH).toWellFormed();
  const stop =
    isLatinStopWord(letters, locale) || (locale !== 'fr' && /^\p{L}$/u.test(letters)) || isLostElision(letters, locale);
  const stem =
    STEMMABLE.test(letters) && letters.length <= TOKEN_MAX_LENGTH ? foldAccents(stemOf(letters, locale)) : surface;
  return { surface, stem: stem.replaceAll("'", '') || surface, stop };
}

function stemOf(word: string, locale: Locale): string {
  return locale === 'fr' ? frenchStem(word) : stemEnglish(word);
}

function frenchStem(word: string): string {
  const [pattern, form] = BROUGHT_TOGETHER.find(([each]) => each.test(word)) ?? [];
  const together = pattern === undefined || form === undefined ? word : word.replace(pattern, form);
  return stemApart(together) ?? stemFrench(together).replace(PLURAL_LEFT, '').replace(MASCULINE, 'v');
}

/** A single letter in French is what is left of an elision or an initial. */
function isLostElision(word: string, locale: Locale): boolean {
  return locale === 'fr' && /^[a-zà-ÿ]$/.test(word);
}
