import { LOCALES, type Locale } from '#shared';
import { analyse, fold, foldAccents, foldText, isAskingWord, type Word } from '../analysis/index.js';
import type { SearchConcept } from '../port.js';
import {
  type CompiledConcept,
  COMPARED,
  compileConcepts,
  hasJapanese,
  isInflection,
  japaneseKey,
  latinKeys,
  latinReadings,
  TERM_WORDS_MAX,
  termReadings,
} from './compiled.js';
import { isMeantAsPlace, standsAlone } from './places.js';
import { isReading, isTypedForTerm } from './readings.js';

/** A part of a text that names a concept; `codes` has several where concepts share the term. */
export interface ConceptMatch {
  codes: string[];
  start: number;
  end: number;
  /** The locale whose term was met, which need not be the reader's. */
  locale: Locale;
}

/** Concepts that share a term beyond this number are noise to a reader. */
const CODES_PER_TERM = 3;
/** Without the point between foreign words: メタビエ・スキー場 is a スキー場. */
const KATAKANA = /[\u30A1-\u30FA\u30FC-\u30FE]/;
const HAN = /\p{Script=Han}/u;

type Keys = Map<string, string[]>;

/**
 * The thesaurus in memory. Recognises terms in any of the three languages, the longest first, in inflected forms,
 * in the reader's locale before the others: people type 宿泊税 on the French page as well.
 */
export class Thesaurus {
  private readonly latin: Record<Locale, Keys> = { fr: new Map(), ja: new Map(), en: new Map() };
  private readonly japanese: Record<Locale, Keys> = { fr: new Map(), ja: new Map(), en: new Map() };
  private readonly lengths: Record<Locale, Map<string, number[]>> = { fr: new Map(), ja: new Map(), en: new Map() };
  /** Words of one stem by code: what a word typed has to be an inflection of. */
  private readonly spellings = new Map<string, string[]>();
  /** Stems of all words of the terms, telling or not: none of them is a typing error. */
  private readonly stems: Record<Locale, Set<string>> = { fr: new Set(), ja: new Set(), en: new Set() };
  /** Keys of terms as they are spoken. */
  private readonly readings = new Set<string>();
  readonly concepts: ReadonlyMap<string, CompiledConcept>;

  constructor(concepts: readonly SearchConcept[]) {
    this.concepts = compileConcepts(concepts);
    for (const concept of this.concepts.values()) {
      const alone = [concept.code];
      for (const locale of LOCALES)
        for (const term of concept.recognised[locale]) this.addTerm(term, locale, concept.place, alone);
      if (concept.place) continue;
      for (const term of concept.recognised.ja)
        if (isReading(term, concept.shown.ja)) this.readings.add(japaneseKey(term));
    }
    for (const locale of LOCALES) this.indexLengths(locale);
  }

  /** Preferred term in the wanted locale, else in any; the code where the concept has no term at all. */
  label(code: string, locale: Locale): string {
    const shown = this.concepts.get(code)?.shown;
    if (shown === undefined) return code;
    return [locale, ...LOCALES].map((each) => shown[each][0]).find((term) => term !== undefined) ?? code;
  }

  /** Whether a Latin word stands in a term of that locale, in whatever form. */
  hasWord({ stem }: Pick<Word, 'stem'>, locale: Locale): boolean {
    return this.stems[locale].has(stem);
  }

  /** Concepts named in a text, in the order they stand in; no two overlap. */
  recognise(text: string, locale: Locale): ConceptMatch[] {
    const found: ConceptMatch[] = [];
    for (const each of [locale, ...LOCALES.filter((other) => other !== locale)]) {
      const candidates = [...this.latinMatches(text, each, locale), ...this.japaneseMatches(text, each)];
      candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      for (const match of candidates) {
        match.codes = match.codes.filter((code) => this.isMeant(code, text, match));
        if (match.codes.length > 0 && found.every(({ start, end }) => match.end <= start || match.start >= end))
          found.push(match);
      }
    }
    return found.sort((a, b) => a.start - b.start);
  }

  /** Names of places are words of other meanings, and parts of other names. */
  private isMeant(code: string, text: string, { start, end }: ConceptMatch): boolean {
    if (this.concepts.get(code)?.place !== true) return true;
    const typed = text.slice(start, end);
    if (hasJapanese(typed)) return standsAlone(text, start, end);
    return isMeantAsPlace(text, start, end, foldAccents(fold(typed)));
  }

  /** Names of places have no inflections. */
  private addTerm(term: string, locale: Locale, place: boolean, alone: string[]): void {
    const [code = ''] = alone;
    if (hasJapanese(term)) return addKey(this.japanese[locale], japaneseKey(term), code, alone);
    for (const words of termReadings(term, locale)) {
      for (const { stem } of words) this.stems[locale].add(stem);
      if (words.length === 0 || words.length > TERM_WORDS_MAX) continue;
      for (const key of latinKeys(words).slice(0, place ? 1 : undefined)) {
        addKey(this.latin[locale], key, code, alone);
        if (words.length === 1 && words[0] !== undefined) this.addSpelling(key, locale, code, words[0].surface);
      }
    }
  }

  private addSpelling(key: string, locale: Locale, code: string, surface: string): void {
    const place = `${locale}${key} ${code}`;
    this.spellings.set(place, [...(this.spellings.get(place) ?? []), surface]);
  }

  /** The concepts of a key; a single word has to be an inflection of the term, since others share its stem. */
  private codesOf(key: string, run: readonly Word[], locale: Locale, reader: Locale): string[] | undefined {
    const codes = this.latin[locale].get(key);
    const [word] = run;
    if (codes === undefined || word === undefined || run.length > 1 || key.startsWith('=')) return codes;
    // « Comment une commune… » asks nothing about « communs ».
    if (isAskingWord(word.folded, reader)) return undefined;
    const inflected = codes.filter((code) =>
      this.spellings.get(`${locale}${key} ${code}`)?.some((term) => isInflection(word.surface, term)),
    );
    return inflected.length > 0 ? inflected : undefined;
  }

  /** Which key lengths begin with a given letter, the longest first. */
  private indexLengths(locale: Locale): void {
    for (const key of this.japanese[locale].keys()) {
      const first = key.charAt(0);
      const lengths = this.lengths[locale].get(first) ?? [];
      if (!lengths.includes(key.length)) lengths.push(key.length);
      this.lengths[locale].set(
        first,
        lengths.sort((a, b) => b - a),
      );
    }
  }

  private latinMatches(text: string, locale: Locale, reader: Locale): ConceptMatch[] {
    const grammar = new Set(
      locale === reader
        ? []
        : analyse(text, reader)
            .words.filter(({ stop, folded }) => stop || isAskingWord(folded, reader))
            .map(({ start }) => start),
    );
    return latinReadings(text, locale).flatMap((words) =>
      this.matchesIn(
        words.filter(({ start }) => !grammar.has(start)),
        locale,
        reader,
      ),
    );
  }

  /** Single words by their stems in the reader's language only: « marche » is no English « march ». */
  private matchesIn(words: readonly Word[], locale: Locale, reader: Locale): ConceptMatch[] {
    const matches: ConceptMatch[] = [];
    for (let from = 0; from < words.length; from += 1) {
      for (let to = Math.min(words.length, from + TERM_WORDS_MAX); to > from; to -= 1) {
        const run = words.slice(from, to);
        const codes = latinKeys(run)
          .filter((key) => locale === reader || reader === 'ja' || run.length > 1 || key.startsWith('='))
          .map((key) => this.codesOf(key, run, locale, reader))
          .find((each) => each !== undefined);
        const [first, last] = [run[0], run.at(-1)];
        if (codes !== undefined && first !== undefined && last !== undefined) {
          matches.push({ codes, start: first.start, end: last.end, locale });
          break;
        }
      }
    }
    return matches;
  }

  private japaneseMatches(text: string, locale: Locale): ConceptMatch[] {
    if (this.japanese[locale].size === 0 || !hasJapanese(text)) return [];
    const folded = foldText(text);
    const places = [...folded.text.matchAll(COMPARED)].map(({ index }) => index);
    const compact = places.map((place) => folded.text.charAt(place)).join('');
    const matches: ConceptMatch[] = [];
    const begins = new Set(analyse(folded.text, 'ja').words.map(({ start }) => start));
    for (let from = 0; from < compact.length; from += 1) {
      for (const length of this.lengths[locale].get(compact.charAt(from)) ?? []) {
        const key = compact.slice(from, from + length);
        const codes = this.japanese[locale].get(key);
        const [start, end] = [places[from] ?? 0, (places[from + length - 1] ?? 0) + 1];
        if (codes === undefined || from + length > compact.length || cutsWord(folded.text, start, end, begins))
          continue;
        if (this.readings.has(key) && !isTypedForTerm(folded.text, start, end)) continue;
        matches.push({ codes, start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0, locale });
        break;
      }
    }
    return matches;
  }
}

/** @param alone the list of this code alone, which its many keys share */
function addKey(keys: Keys, key: string, code: string, alone: string[]): void {
  const codes = keys.get(key);
  if (key === '') return;
  if (codes === undefined) keys.set(key, alone);
  else if (!codes.includes(code) && codes.length < CODES_PER_TERM) keys.set(key, [...codes, code]);
}

/** ツーリズム inside オーバーツーリズム is no word, nor is 税 inside 宿泊税, nor 生活 inside 学生活動. */
function cutsWord(text: string, start: number, end: number, begins: ReadonlySet<number>): boolean {
  const within = (script: RegExp): boolean =>
    (script.test(text.charAt(start)) && script.test(text.charAt(start - 1))) ||
    (script.test(text.charAt(end - 1)) && script.test(text.charAt(end)));
  const half = end - start === 2 && HAN.test(text.charAt(start)) && begins.has(start + 1);
  const outside = (place: number): boolean => begins.has(place) || !HAN.test(text.charAt(place));
  return within(KATAKANA) || (end - start === 1 && within(HAN)) || (half && (!outside(start) || !outside(end)));
}
