import { LOCALES, type Locale } from '#shared';
import { fold, foldAccents } from '../analysis/index.js';
import type { CompiledConcept } from './compiled.js';
import { romanise, toKatakana } from './kana.js';

interface Entry {
  code: string;
  locale: Locale;
  /** What is shown for it: the term itself, or the preferred one where the term is hidden. */
  label: string;
  /** Comparable spellings: as folded, and in romaji where the term has kana. */
  keys: string[];
  preferred: boolean;
}

/** A concept proposed for what is being typed. */
export interface ConceptSuggestion {
  code: string;
  label: string;
  locale: Locale;
}

/** Terms to propose as one types: accents may be missing, kana may be typed for katakana, romaji for kana. */
export class ConceptSuggester {
  private readonly entries: Entry[] = [];

  constructor(concepts: Iterable<CompiledConcept>) {
    for (const concept of concepts) for (const locale of LOCALES) this.addConcept(concept, locale);
  }

  private addConcept(concept: CompiledConcept, locale: Locale): void {
    const shown = concept.shown[locale];
    for (const term of concept.recognised[locale]) {
      const label = shown.includes(term) ? term : shown[0];
      if (label !== undefined) {
        this.entries.push({
          code: concept.code,
          locale,
          label,
          keys: suggestionKeys(term),
          preferred: term === shown[0],
        });
      }
    }
  }

  /** One suggestion a concept: terms of the reader's locale first, then those that begin with the prefix, then short ones. */
  suggest(prefix: string, locale: Locale, first: number): ConceptSuggestion[] {
    const wanted = suggestionKey(prefix);
    if (wanted === '') return [];
    const ranked = this.entries
      .map((entry) => ({ entry, place: bestPlace(entry.keys, wanted) }))
      .filter(({ place }) => place >= 0)
      .sort((a, b) => order(a.entry, a.place, locale) - order(b.entry, b.place, locale) || compare(a.entry, b.entry));
    const chosen = new Map<string, ConceptSuggestion>();
    for (const { entry } of ranked) {
      if (chosen.size >= first) break;
      if (!chosen.has(entry.code))
        chosen.set(entry.code, { code: entry.code, label: entry.label, locale: entry.locale });
    }
    return [...chosen.values()];
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
  const romaji = romanise(key);
  return romaji === key ? [key] : [key, romaji];
}

/** 0 where a key begins with the prefix, 1 where one of its words does (or, in Japanese, any letter), -1 otherwise. */
function bestPlace(keys: readonly string[], wanted: string): number {
  if (keys.some((key) => key.startsWith(wanted))) return 0;
  const inside = /[^\u0000-\u024F]/.test(wanted) ? wanted : ` ${wanted}`;
  return keys.some((key) => key.includes(inside)) ? 1 : -1;
}

function order(entry: Entry, place: number, locale: Locale): number {
  return (entry.locale === locale ? 0 : 4) + place * 2 + (entry.preferred ? 0 : 1);
}

function compare(a: Entry, b: Entry): number {
  return a.label.length - b.label.length || (a.code < b.code ? -1 : 1);
}
