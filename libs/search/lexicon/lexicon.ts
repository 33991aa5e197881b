import { LOCALES, type Locale } from '#shared';
import { fold, foldAccents, isAskingWord, type Word } from '../analysis/index.js';
import type { Chunk } from '../query/index.js';
import { isInflection, japaneseKey, latinKeys, termReadings } from '../thesaurus/index.js';

/** What a word means in the other languages, the most usual sense first. */
export type Translations = Partial<Record<Locale, readonly string[]>>;

/**
 * The table of a language as its file has it: on each line a word and its translations into the other two languages in
 * the order of `LOCALES`, set apart by tabs, several by semicolons. Asked for once, when a question needs it first.
 */
export type LexiconTables = (locale: Locale) => string;

/** A stretch of a question that the lexicon knows: chunks that follow each other. */
export interface LexiconMatch {
  chunks: Chunk[];
  translations: Translations;
}

/** A term counts at most this many chunks. */
const TERM_CHUNKS_MAX = 4;
const TRANSLATIONS_MAX = 3;
/** Words of Latin script are sorted by so many first letters, which no stem changes; only what is asked for is analysed. */
const HEAD_LENGTH = 3;
/** First letters whose words are kept analysed, in each language: they come in any order, so that all go at once. */
const COMPILED_MAX = 200;

interface LatinTable {
  /** Lines by the first letters of their word. */
  lines: Map<string, string[]>;
  /** Lines of first letters that were asked for lately, by the keys of their words. */
  compiled: Map<string, Map<string, Entry[]>>;
}

interface Entry {
  /** The words of the term, without grammar. */
  words: Word[];
  line: string;
}

/**
 * General words in three languages: a second opinion on what no concept of the thesaurus claims. Knows each word by its
 * most usual translations only, so that it is worth less than a concept. Nothing is read before it is asked for.
 */
export class Lexicon {
  private readonly latin = new Map<Locale, LatinTable>();
  private japanese: Map<string, string> | undefined;

  constructor(private readonly tables: LexiconTables) {}

  /**
   * The terms among the chunks of a question, the longest first; no two share a chunk. Words of Latin script are taken
   * for the reader's language. Words of asking stay out.
   * @param text the question, and all its words with those of grammar
   */
  recognise(chunks: readonly Chunk[], text: string, words: readonly Word[], locale: Locale): LexiconMatch[] {
    const names = chunks.map((chunk) => isName(text, chunk));
    const found: LexiconMatch[] = [];
    for (let from = 0; from < chunks.length;) {
      const match = names[from] ? undefined : this.longest(chunks, words, from, locale);
      if (match === undefined) from += 1;
      else {
        found.push(match);
        from += match.chunks.length;
      }
    }
    return found;
  }

  private longest(
    chunks: readonly Chunk[],
    words: readonly Word[],
    from: number,
    locale: Locale,
  ): LexiconMatch | undefined {
    for (let count = Math.min(TERM_CHUNKS_MAX, chunks.length - from); count > 0; count -= 1) {
      const run = chunks.slice(from, from + count);
      if (!areNeighbours(run, words)) continue;
      const [language, line] = this.lineOf(run, locale);
      if (line !== undefined) return { chunks: run, translations: translationsOf(line, language) };
    }
    return undefined;
  }

  private lineOf(run: readonly Chunk[], locale: Locale): [Locale, string | undefined] {
    const words = run.flatMap((chunk) => chunk.words);
    const scripts = new Set(words.map(({ script }) => script));
    if (scripts.size !== 1) return [locale, undefined];
    if (words.every(({ surface, folded }) => isAskingWord(surface, locale) || isAskingWord(folded, locale)))
      return [locale, undefined];
    return scripts.has('japanese') ? ['ja', this.japaneseLine(words)] : [locale, this.latinLine(words, locale)];
  }

  private japaneseLine(words: readonly Word[]): string | undefined {
    this.japanese ??= new Map(linesOf(this.tables('ja')).map((line) => [keyOf(headOf(line)), line]));
    const whole = words.map(({ folded }) => folded).join('');
    return [whole, ...withoutAffix(words).filter(({ length }) => length > 1)]
      .map((word) => this.japanese?.get(word))
      .find((line) => line !== undefined);
  }

  private latinLine(words: readonly Word[], locale: Locale): string | undefined {
    const [first] = words;
    if (locale === 'ja' || first === undefined) return undefined;
    const entries = this.entriesOf(first.surface.slice(0, HEAD_LENGTH), locale);
    const [bySurface = '', byStem = ''] = latinKeys(words);
    const near = [...(entries.get(bySurface) ?? []), ...(entries.get(byStem) ?? [])];
    return near.find(({ words: term }) => areForms(words, term))?.line;
  }

  private entriesOf(head: string, locale: Locale): Map<string, Entry[]> {
    const table = this.latinTable(locale);
    const known = table.compiled.get(head);
    if (known !== undefined) return known;
    const compiled = new Map<string, Entry[]>();
    for (const line of table.lines.get(head) ?? []) {
      for (const words of termReadings(headOf(line), locale)) {
        for (const key of words.length === 0 ? [] : latinKeys(words))
          compiled.set(key, [...(compiled.get(key) ?? []), { words, line }]);
      }
    }
    if (table.compiled.size >= COMPILED_MAX) table.compiled.clear();
    table.compiled.set(head, compiled);
    return compiled;
  }

  private latinTable(locale: Locale): LatinTable {
    const known = this.latin.get(locale);
    if (known !== undefined) return known;
    const lines = new Map<string, string[]>();
    for (const line of linesOf(this.tables(locale))) {
      const head = foldAccents(fold(line.slice(0, HEAD_LENGTH + 1)))
        .replace(/[^a-z]/g, '')
        .slice(0, HEAD_LENGTH);
      const same = lines.get(head);
      if (same === undefined) lines.set(head, [line]);
      else same.push(line);
    }
    const table = { lines, compiled: new Map() };
    this.latin.set(locale, table);
    return table;
  }
}

/** A lexicon that knows no word. */
export const NO_LEXICON = new Lexicon(() => '');

const linesOf = (table: string): string[] => table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Nearly all words are their own key, which is worth knowing among thousands. */
const keyOf = (word: string): string => (/[の・]/.test(word) ? japaneseKey(word) : word);

const headOf = (line: string): string => line.slice(0, line.indexOf('\t'));

function translationsOf(line: string, language: Locale): Translations {
  const columns = line.split('\t').slice(1);
  const others = LOCALES.filter((locale) => locale !== language);
  return Object.fromEntries(
    others.map((locale, place) => [
      locale,
      (columns[place] ?? '').split(';').filter(Boolean).slice(0, TRANSLATIONS_MAX),
    ]),
  );
}

/** 消費 of 消費量, 市街 of 旧市街: what a single kanji beside a word adds is little. */
function withoutAffix(words: readonly Word[]): string[] {
  const [first = '', last = ''] = [words[0]?.folded, words.at(-1)?.folded];
  if (words.length === 1) return THREE_KANJI.test(first) ? [first.slice(0, -1), first.slice(1)] : [];
  if (words.length > 2) return [];
  return last.length === 1 ? [first] : first.length === 1 ? [last] : [];
}

const THREE_KANJI = /^\p{Script=Han}{3}$/u;

/** A capital inside a question sets a name off, unless all is written in capitals: the Seine is no fishing net. */
function isName(text: string, { start, words }: Chunk): boolean {
  return start > 0 && words[0]?.script === 'latin' && /^\p{Lu}\p{Ll}/u.test(text.slice(start));
}

/** Nothing but words of grammar may stand between the chunks of a term; Japanese ones touch. */
function areNeighbours(run: readonly Chunk[], words: readonly Word[]): boolean {
  return run.every((chunk, place) => {
    const before = run[place - 1];
    if (before === undefined) return true;
    if (chunk.words[0]?.script === 'japanese') return chunk.start === before.end;
    return words.every(({ start, end, stop }) => stop || end <= before.end || start >= chunk.start);
  });
}

/** A word typed for a term of the same stem: forms of one noun, adjective or verb, in the accents that were typed. */
function areForms(words: readonly Word[], term: readonly Word[]): boolean {
  return words.length === term.length && words.every((word, place) => isForm(word, term[place]));
}

function isForm(typed: Word, term: Word | undefined): boolean {
  if (term === undefined) return false;
  const accented = typed.folded !== typed.surface;
  const [word, head] = accented ? [typed.folded, term.folded] : [typed.surface, term.surface];
  if (INFINITIVE.test(head) && word !== head) return VERB_FORM.test(word) && isInflection(typed.surface, term.surface);
  return word === head || isPluralOf(word, head);
}

const INFINITIVE = /(?:er|ir|re)$/;
/** Endings that nouns and adjectives of the same stem seldom have: « relie » may be anything, « relient » is a verb. */
const VERB_FORM = /(?:ée?s?|er|ir|re|ent|ant|ons|ez|ing|ed)$/;

/** What the plural and a feminine adjective end with: equipment of a word, not part of its stem. */
const SINGULAR_ENDINGS = [/[sx]$/, /e$/, /es$/] as const;

function isPluralOf(word: string, head: string): boolean {
  if (word === `${head.slice(0, -1)}ux` && head.endsWith('al')) return true;
  if (word === `${head.slice(0, -1)}ies` && head.endsWith('y')) return true;
  return `${word}s` === head || SINGULAR_ENDINGS.some((ending) => word.replace(ending, '') === head && word !== head);
}
