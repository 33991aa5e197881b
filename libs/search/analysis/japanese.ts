import { isHiraganaStopWord } from './stop-words.js';

/** A piece of a Japanese run: offsets are within the run. */
export interface JapanesePiece {
  text: string;
  start: number;
  end: number;
  stop: boolean;
}

const KATAKANA_RUN = /[\u30A1-\u30F4\u30FC-\u30FE\u30F7-\u30FA]+/g;
const HIRAGANA_ONLY = /^[\u3041-\u309F\u30FC]+$/;
/** The segmenter is given short pieces: it was quadratic on long ones in older V8. */
const PIECE_LIMIT = 200;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Words of a run of Japanese script. Katakana stays whole (the segmenter cuts オーバーツーリズム in four). Words of
 * hiragana alone are grammar, with the exception of those that are on no list of grammar: ごみ, まち, さいたま.
 */
export function japaneseWords(run: string): JapanesePiece[] {
  const pieces: JapanesePiece[] = [];
  let from = 0;
  for (const match of run.matchAll(KATAKANA_RUN)) {
    segmentInto(pieces, run, from, match.index);
    pieces.push({ text: match[0], start: match.index, end: match.index + match[0].length, stop: match[0] === 'ー' });
    from = match.index + match[0].length;
  }
  segmentInto(pieces, run, from, run.length);
  return pieces;
}

function segmentInto(pieces: JapanesePiece[], run: string, from: number, to: number): void {
  for (let start = from; start < to; start += PIECE_LIMIT) {
    const part = run.slice(start, Math.min(to, start + PIECE_LIMIT));
    for (const { segment, index } of segmenter.segment(part)) {
      const at = start + index;
      const stop = HIRAGANA_ONLY.test(segment) && isHiraganaStopWord(segment);
      pieces.push({ text: segment, start: at, end: at + segment.length, stop });
    }
  }
}

/** Pairs of neighbouring characters, except those of hiragana alone, which only mark grammar. */
export function japaneseBigrams(run: string): { text: string; start: number; end: number }[] {
  const characters = [...run];
  const bigrams: { text: string; start: number; end: number }[] = [];
  let at = 0;
  for (let index = 0; index + 1 < characters.length; index += 1) {
    const text = `${characters[index]}${characters[index + 1]}`;
    if (!HIRAGANA_ONLY.test(text)) bigrams.push({ text, start: at, end: at + text.length });
    at += characters[index]?.length ?? 0;
  }
  return bigrams;
}
