import { LOCALES, type Locale } from '#shared';
import { fold, foldAccents } from '../analysis/index.js';
import type { CompiledConcept } from './compiled.js';
import { toKatakana } from './kana.js';
import { isReading, romajiOf } from './readings.js';

interface Entry {
  code: string;
  locale: Locale;
  /** What is shown for it: the term itself, or the preferred one where the term is hidden. */
  label: string;
  preferred: boolean;
  /** How the term is spoken: many are parts of each other, so that its beginning has to be typed. */
  reading: boolean;
  /** Short ones go first; a reading has some two kana for a kanji. */
  size: number;
}

/** A concept proposed for what is being typed. */
export interface ConceptSuggestion {
  code: string;
  label: string;
  locale: Locale;
}

/** Begins each spelling in the list of all: never part of one, and each of its words then follows a space. */
const BEGIN = '\n ';

/** Terms to propose as one types: accents may be missing, kana may be typed for katakana, romaji for kana. */
export class ConceptSuggester {
  /** All comparable spellings in one text, which is searched many times faster than each of ten thousand. */
  private readonly spellings: string;
  /** Where each spelling begins in it, and whose it is. */
  private readonly begins: number[] = [];
  private readonly owners: Entry[] = [];

  constructor(concepts: Iterable<CompiledConcept>) {
    const keys: string[] = [];
    // Places are suggested by those who know them all.
    for (const concept of concepts)
      if (!concept.place) for (const locale of LOCALES) this.addConcept(concept, locale, keys);
    let at = 0;
    for (const key of keys) {
      this.begins.push(at);
      at += BEGIN.length + key.length;
    }
    this.spellings = keys.map((key) => BEGIN + key).join('');
  }

  private addConcept(concept: CompiledConcept, locale: Locale, keys: string[]): void {
    const shown = concept.shown[locale];
    for (const term of concept.recognised[locale]) {
      const label = shown.includes(term) ? term : shown[0];
      if (label === undefined) continue;
      const reading = locale === 'ja' && isReading(term, shown);
      const size = reading ? term.length / 2 : label.length;
      const entry = { code: concept.code, locale, label, preferred: term === shown[0], reading, size };
      for (const key of suggestionKeys(term)) {
        keys.push(key);
        this.owners.push(entry);
      }
    }
  }

  /** One suggestion a concept: terms of the reader's locale first, then those that begin with the prefix, then short ones. */
  suggest(prefix: string, locale: Locale, first: number): ConceptSuggestion[] {
    const wanted = suggestionKey(prefix);
    if (wanted === '') return [];
    const ranked = [...this.placesOf(wanted)].sort(
      ([a, placeOfA], [b, placeOfB]) => order(a, placeOfA, locale) - order(b, placeOfB, locale) || compare(a, b),
    );
    const chosen = new Map<string, ConceptSuggestion>();
    for (const [entry] of ranked) {
      if (chosen.size >= first) break;
      if (!chosen.has(entry.code))
        chosen.set(entry.code, { code: entry.code, label: entry.label, locale: entry.locale });
    }
    return [...chosen.values()];
  }

  /** 0 where a spelling begins with the prefix, 1 where one of its words does (or, in Japanese, any letter). */
  private placesOf(wanted: string): Map<Entry, number> {
    const places = new Map<Entry, number>();
    const inside = /[^\u0000-\u024F]/.test(wanted) ? wanted : ` ${wanted}`;
    // How far into its spelling a match at the very beginning stands.
    const first = BEGIN.length - (inside.length - wanted.length);
    let spelling = 0;
    for (let at = this.spellings.indexOf(inside); at >= 0; at = this.spellings.indexOf(inside, at + 1)) {
      while ((this.begins[spelling + 1] ?? Infinity) <= at) spelling += 1;
      const owner = this.owners[spelling];
      const place = at - (this.begins[spelling] ?? 0) === first ? 0 : 1;
      if (owner === undefined || (owner.reading && place > 0)) continue;
      if ((places.get(owner) ?? 2) > place) places.set(owner, place);
    }
    return places;
  }
}

/** Folded for suggestion: no accents, hiragana as katakana, one space between words. */
export function suggestionKey(text: string): string {
  return toKatakana(foldAccents(fold(text)))
    .replace(/[^\p{L}\p{N}\p{M}ー]+/gu, ' ')
    .trim();
}

function suggestionKeys(term: string): string[] {
  const key = suggestionKey(term);
  return [...new Set([key, ...romajiOf(key)])];
}

function order(entry: Entry, place: number, locale: Locale): number {
  return (entry.locale === locale ? 0 : 4) + place * 2 + (entry.preferred ? 0 : 1);
}

function compare(a: Entry, b: Entry): number {
  return a.size - b.size || (a.code < b.code ? -1 : 1);
}
