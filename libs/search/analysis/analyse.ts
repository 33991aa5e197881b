import type { Locale } from '#shared';
import { foldText, type FoldedText } from './fold.js';
import { japaneseBigrams, japaneseWords } from './japanese.js';
import { elisionLength, latinForms } from './latin.js';
import { type Analysis, type Token, TOKEN_MAX_LENGTH, type Word } from './tokens.js';

const RUNS =
  /(?<japanese>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]+(?:'[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]+)*/gv;

/**
 * The words and bigrams of a text in a given locale. The same code reads documents and questions. Latin words inside
 * Japanese text and Japanese inside Latin text are read by their script; the locale decides on stems and stop words.
 */
export function analyse(text: string, locale: Locale): Analysis {
  const folded = foldText(text);
  const analysis: Analysis = { words: [], bigrams: [] };
  let previousEnd = -1;
  for (const match of folded.text.matchAll(RUNS)) {
    const gap = previousEnd < 0 ? ' ' : folded.text.slice(previousEnd, match.index);
    const joined = gap === '' || /^[-\u2010\u2011]$/.test(gap);
    if (match.groups?.['japanese'] === undefined) addLatin(analysis, folded, match[0], match.index, joined, locale);
    else addJapanese(analysis, folded, match[0], match.index, joined);
    previousEnd = match.index + match[0].length;
  }
  return analysis;
}

function addLatin(
  analysis: Analysis,
  folded: FoldedText,
  run: string,
  at: number,
  joined: boolean,
  locale: Locale,
): void {
  const cut = elisionLength(run, locale);
  const word = run.slice(cut);
  const forms = latinForms(word, locale);
  if (forms.surface === '') return;
  analysis.words.push({
    script: 'latin',
    folded: word.slice(0, TOKEN_MAX_LENGTH).toWellFormed(),
    surface: forms.surface,
    stem: forms.stem,
    ...originalSpan(folded, at + cut, at + run.length),
    stop: forms.stop,
    joined: joined && cut === 0,
  });
}

function addJapanese(analysis: Analysis, folded: FoldedText, run: string, at: number, joined: boolean): void {
  for (const piece of japaneseWords(run)) {
    const text = piece.text.slice(0, TOKEN_MAX_LENGTH).toWellFormed();
    analysis.words.push({
      script: 'japanese',
      folded: text,
      surface: text,
      stem: text,
      ...originalSpan(folded, at + piece.start, at + piece.end),
      stop: piece.stop,
      joined: joined || piece.start > 0,
    });
  }
  for (const bigram of japaneseBigrams(run)) {
    const span = originalSpan(folded, at + bigram.start, at + bigram.end);
    analysis.bigrams.push({ kind: 'bigram', term: bigram.text, ...span });
  }
}

function originalSpan(folded: FoldedText, from: number, to: number): { start: number; end: number } {
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
}

/** The terms that a text is indexed by, with the places they stand at. */
export function tokens(text: string, locale: Locale): Token[] {
  const { words, bigrams } = analyse(text, locale);
  return [...words.flatMap(wordTokens), ...bigrams];
}

/** The terms of one word: none for a stop word. */
export function wordTokens({ script, surface, stem, start, end, stop }: Word): Token[] {
  if (stop) return [];
  if (script === 'japanese') return [{ kind: 'word', term: surface, start, end }];
  return [
    { kind: 'stem', term: stem, start, end },
    { kind: 'surface', term: surface, start, end },
  ];
}

/**
 * A text as phrases are compared on: words without accents set apart by one space and closed by spaces, Japanese
 * written without a break. Stop words stay, since « eau de mer » is not « eau mer ».
 */
export function phraseText({ words }: Pick<Analysis, 'words'>): string {
  let result = ' ';
  let previous: Word['script'] | null = null;
  for (const word of words) {
    const together = word.script === 'japanese' && previous === 'japanese' && word.joined;
    result += together || previous === null ? word.surface : ` ${word.surface}`;
    previous = word.script;
  }
  return `${result} `;
}
