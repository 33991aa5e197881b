import { fold } from '../analysis/index.js';
import { hasJapanese } from './compiled.js';
import { soundsAlike } from './homophones.js';
import { romanise, toKatakana } from './kana.js';
import { romajiKey, withoutLength } from './readings.js';
import type { Thesaurus } from './thesaurus.js';

interface Spelling {
  term: string;
  /** Folded, hiragana as katakana. */
  key: string;
  kanji: string;
}

const HAN = /\p{Script=Han}/u;
/** Terms of fewer letters are near too many others. */
const KANA_MIN = 4;
const TWO_SLIPS = 8;
const ROMAJI_MIN = 5;
/** Readings are many and alike: of fewer kana a slip makes another one of them. */
const READING_MIN = 7;

/** What a term and a typed text cost to be taken for each other; Infinity where they are not. */
const ENDINGS = 0.5;

/**
 * Corrects Japanese as people mistype it: one kana too many, missing or wrong (two in long words), hiragana for katakana,
 * other okurigana (取組み for 取り組み), kanji that a keyboard offers for the same sound (完工 for 観光), and Latin letters for
 * what is written in kana. Towards terms of the thesaurus alone: what is near a word of some text is too often a word itself.
 */
export class JapaneseSpeller {
  private readonly spellings: Spelling[] = [];
  /** By the letters of a keyboard: with long vowels, and without. */
  private readonly byRomaji = new Map<string, string>();
  private readonly byShortRomaji = new Map<string, string>();

  constructor(thesaurus: Thesaurus) {
    for (const { recognised, shown, place } of thesaurus.concepts.values()) {
      if (place) continue;
      for (const term of recognised.ja.filter(hasJapanese)) {
        const key = comparable(term);
        // A reading in kana stands for the term in kanji.
        const kanaOnly = !HAN.test(term) && !shown.ja.includes(term);
        const meant = kanaOnly ? (shown.ja[0] ?? term) : term;
        if (!kanaOnly || key.length >= READING_MIN) this.spellings.push({ term: meant, key, kanji: kanjiOf(key) });
        if (!HAN.test(key)) this.addRomaji(romanise(key), meant);
      }
    }
  }

  private addRomaji(letters: string, meant: string): void {
    const romaji = romajiKey(letters);
    const short = withoutLength(romaji);
    if (letters.length >= ROMAJI_MIN && !this.byRomaji.has(romaji)) this.byRomaji.set(romaji, meant);
    if (withoutLength(letters).length >= ROMAJI_MIN && !this.byShortRomaji.has(short))
      this.byShortRomaji.set(short, meant);
  }

  /** The term that Latin letters stand for, exactly; null where they stand for none. */
  ofRomaji(letters: string): string | null {
    const romaji = romajiKey(letters);
    return this.byRomaji.get(romaji) ?? this.byShortRomaji.get(withoutLength(romaji)) ?? null;
  }

  /** The term that was meant by a text which occurs nowhere; null where none is near, or where two are as near. */
  correct(text: string): string | null {
    if (!hasJapanese(text)) return this.ofRomaji(text);
    const key = comparable(text);
    const kanji = kanjiOf(key);
    let best: { term: string; cost: number } | null = null;
    let rivals = new Set<string>();
    for (const spelling of this.spellings) {
      if (Math.abs(spelling.key.length - key.length) > 2) continue;
      const cost = costOf(key, kanji, spelling);
      if (cost === Infinity || spelling.term === text) continue;
      if (best === null || cost < best.cost) {
        best = { term: spelling.term, cost };
        rivals = new Set([spelling.term]);
      } else if (cost === best.cost) rivals.add(spelling.term);
    }
    return rivals.size === 1 ? (best?.term ?? null) : null;
  }
}

const comparable = (text: string): string => toKatakana(fold(text)).replace(/[・\s]/g, '');
const kanjiOf = (key: string): string => [...key].filter((letter) => HAN.test(letter)).join('');

function costOf(key: string, kanji: string, spelling: Spelling): number {
  if (key === spelling.key) return 0;
  if (kanji === spelling.kanji) {
    if ([...kanji].length >= 2) return ENDINGS + Math.abs(key.length - spelling.key.length) / 10;
    return kanaSlips(key, spelling.key);
  }
  return homophones(key, spelling.key);
}

/** Kana changed, missing or too many, everything else the same. */
function kanaSlips(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  if (length < KANA_MIN - 1 || Math.max(a.length, b.length) < KANA_MIN) return Infinity;
  const limit = length >= TWO_SLIPS ? 2 : 1;
  const slips = distance(a, b, limit);
  return slips <= limit ? slips : Infinity;
}

/** Kanji of the same sound in the same places. */
function homophones(a: string, b: string): number {
  if (a.length !== b.length || a.length < 2) return Infinity;
  let changed = 0;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a.charAt(at), b.charAt(at)];
    if (one === other) continue;
    if (!soundsAlike(one, other)) return Infinity;
    changed += 1;
  }
  return changed <= 2 ? changed : Infinity;
}

/** Levenshtein's distance, given up beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
