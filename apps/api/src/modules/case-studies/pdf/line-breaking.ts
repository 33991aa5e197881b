import LineBreaker from 'linebreak';

/** Signs that never begin a line (JIS X 4051 and French custom): closing brackets, stops, small kana, iteration marks. */
export const NEVER_FIRST = new Set(
  '、。，．・：；？！?!,.:;)）]］}｝〕〉》」』】〙〗〟’”｠»ヽヾゝゞ々〻ーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ‐゠–〜～‼⁇⁈⁉…‥%％‰℃',
);

/** Signs that never end a line: opening brackets. */
export const NEVER_LAST = new Set('(（[［{｛〔〈《「『【〘〖〝‘“｟«');

/** A piece of a text with its look. */
export interface Run<Look> {
  text: string;
  look: Look;
}

/** A line of pieces, with its width. */
export interface Line<Look> {
  pieces: Run<Look>[];
  width: number;
}

/** How wide a text is that looks so. */
export type Measure<Look> = (text: string, look: Look) => number;

/** A stretch that no line may part, with what stands after it where the line goes on. */
interface Chunk<Look> {
  pieces: Run<Look>[];
  /** Without the spaces at its end, which no line's end shows. */
  width: number;
  whole: number;
  /** Nothing may follow it on its line. */
  last: boolean;
}

const isAllowed = (text: string, position: number): boolean => {
  const before = text.slice(0, position).trimEnd().at(-1) ?? '';
  const after = [...text.slice(position, position + 2)][0] ?? '';
  return !NEVER_FIRST.has(after) && !NEVER_LAST.has(before);
};

/** UAX 14 doesn't know which of these open and which close, and keeps them with both neighbours. */
const asBrackets = (text: string): string => text.replace(/[«“]/g, '(').replace(/[»”]/g, ')');

/** Where lines may end (UAX 14, then what Japanese forbids besides), and where they must. */
function breaksOf(text: string): { position: number; required: boolean }[] {
  const breaker = new LineBreaker(asBrackets(text));
  const breaks = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position, required } = next;
    if (required || position === text.length || isAllowed(text, position)) breaks.push({ position, required });
  }
  return breaks;
}

/** The pieces of the runs between two positions of their whole text. */
function cut<Look>(runs: readonly Run<Look>[], from: number, to: number): Run<Look>[] {
  const pieces: Run<Look>[] = [];
  let start = 0;
  for (const { text, look } of runs) {
    const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start)).replace(/\n/g, '');
    if (piece !== '') pieces.push({ text: piece, look });
    start += text.length;
  }
  return pieces;
}

function widthOf<Look>(pieces: readonly Run<Look>[], measure: Measure<Look>): number {
  return pieces.reduce((sum, { text, look }) => sum + measure(text, look), 0);
}

function withoutEnd<Look>(pieces: readonly Run<Look>[]): Run<Look>[] {
  const last = pieces.at(-1);
  if (!last) return [];
  const text = last.text.replace(/[ \t\u3000]+$/, '');
  return text === '' ? withoutEnd(pieces.slice(0, -1)) : [...pieces.slice(0, -1), { ...last, text }];
}

function chunksOf<Look>(runs: readonly Run<Look>[], measure: Measure<Look>): Chunk<Look>[] {
  let from = 0;
  return breaksOf(runs.map(({ text }) => text).join('')).map(({ position, required }) => {
    const pieces = cut(runs, from, position);
    from = position;
    const whole = widthOf(pieces, measure);
    return { pieces, whole, width: widthOf(withoutEnd(pieces), measure), last: required };
  });
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A stretch that is wider than any line (a long address, say) is parted between any two of its signs. */
function parted<Look>({ pieces, last }: Chunk<Look>, measure: Measure<Look>): Chunk<Look>[] {
  const signs = pieces.flatMap(({ text, look }) =>
    [...GRAPHEMES.segment(text)].map(({ segment }) => ({ text: segment, look })),
  );
  return signs.map((sign, index) => {
    const width = measure(sign.text, sign.look);
    return { pieces: [sign], width, whole: width, last: last && index === signs.length - 1 };
  });
}

/** Neighbours that look alike become one piece. */
function joined<Look>(pieces: readonly Run<Look>[]): Run<Look>[] {
  const all: Run<Look>[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    if (before?.look === piece.look) all[all.length - 1] = { ...before, text: before.text + piece.text };
    else all.push(piece);
  }
  return all;
}

/**
 * Sets runs of text as lines of a width. A line is as full as it can be without beginning or ending with a sign that
 * may not stand there; only what is too long for any line is parted elsewhere.
 */
export function linesOf<Look>(runs: readonly Run<Look>[], width: number, measure: Measure<Look>): Line<Look>[] {
  const lines: Line<Look>[] = [];
  let open: Run<Look>[] = [];
  let used = 0;
  const close = (): void => {
    const pieces = joined(withoutEnd(open));
    lines.push({ pieces, width: widthOf(pieces, measure) });
    [open, used] = [[], 0];
  };
  const chunks = chunksOf(runs, measure).flatMap((chunk) => (chunk.width > width ? parted(chunk, measure) : [chunk]));
  for (const chunk of chunks) {
    if (open.length > 0 && used + chunk.width > width) close();
    open.push(...chunk.pieces);
    used += chunk.whole;
    if (chunk.last) close();
  }
  if (open.length > 0) close();
  return lines;
}
