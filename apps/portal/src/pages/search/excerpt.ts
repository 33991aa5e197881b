/** A run of text, marked where it matched. */
export interface Part {
  readonly text: string;
  readonly matched: boolean;
}

const SENTENCE_END = /[。！？]|[.!?…]["”»）)]*(?=\s|$)/g;
const LIMIT = 240;
/** How much stands before the first match where its sentence is too long. */
const LEAD = 90;

function sentenceAround(text: string, from: number, to: number): [number, number] {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (end <= from) start = end;
    else if (end >= to) return [start, end];
  }
  return [start, text.length];
}

/** Moves a cut to the next word's beginning; Japanese has no spaces to move to. */
function atWord(text: string, at: number): number {
  const space = text.slice(at, at + 20).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function cut(parts: readonly Part[], start: number, end: number): Part[] {
  let at = 0;
  return parts.flatMap(({ text, matched }) => {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    return piece ? [{ text: piece, matched }] : [];
  });
}

/** The one sentence of a highlighted text that holds its first match; cut with « … » where it is very long. */
export function excerpt(parts: readonly Part[]): Part[] {
  const text = parts.map((part) => part.text).join('');
  const first = parts.findIndex(({ matched }) => matched);
  const from = parts.slice(0, Math.max(first, 0)).reduce((sum, part) => sum + part.text.length, 0);
  const to = from + (parts[first]?.text.length ?? 0);
  const [sentence, end] = sentenceAround(text, from, to);
  const start = sentence + text.slice(sentence, end).search(/\S|$/);
  if (end - start <= LIMIT) return cut(parts, start, end);
  const begun = from - start > LEAD ? atWord(text, from - LEAD) : start;
  const cutShort = end - begun > LIMIT;
  const stop = cutShort ? begun + LIMIT : end;
  const pieces = cut(parts, begun, stop);
  if (begun > start) pieces.unshift({ text: '… ', matched: false });
  if (cutShort) pieces.push({ text: '…', matched: false });
  return pieces;
}
