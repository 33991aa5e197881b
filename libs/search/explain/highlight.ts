import type { Locale } from '#shared';
import type { Highlight, HighlightPart, TextField } from '../port.js';
import { TEXT_FIELDS } from '../port.js';
import type { Matcher, ReadText, Span } from './matcher.js';

/** Fields of a document as they are shown. */
export type ShownTexts = Record<TextField, ReadText>;

/** Length of an excerpt in UTF-16 units: about three lines. Japanese says more in fewer letters. */
const EXCERPT_LENGTH: Readonly<Record<Locale, number>> = { fr: 280, ja: 130, en: 280 };
const ELLIPSIS = '…';

/** The fields where something matched, the strongest first; of the body the excerpt that shows the most. */
export function highlights(texts: ShownTexts, matcher: Matcher): Highlight[] {
  return TEXT_FIELDS.flatMap((field) => {
    const { text } = texts[field];
    const spans = matcher.spans(texts[field]);
    if (spans.length === 0) return [];
    const parts =
      field === 'body' ? excerpt(text, spans, EXCERPT_LENGTH[matcher.locale]) : partsOf(text, spans, 0, text.length);
    return [{ field, locale: matcher.locale, parts }];
  });
}

/** A text cut at the borders of its matches. The parts put together are the text again. */
export function partsOf(text: string, spans: readonly Span[], from: number, to: number): HighlightPart[] {
  const parts: HighlightPart[] = [];
  let at = from;
  const push = (end: number, matched: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), matched });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    if (end <= from || start >= to) continue;
    push(Math.max(from, start), false);
    push(Math.min(to, end), true);
  }
  push(to, false);
  return parts;
}

function excerpt(text: string, spans: readonly Span[], length: number): HighlightPart[] {
  if (text.length <= length) return partsOf(text, spans, 0, text.length);
  const best = bestWindow(text, spans, length);
  const room = Math.max(0, length - (best.end - best.start));
  const from = startOfWord(text, Math.max(0, best.start - Math.floor(room / 2)), best.start);
  const to = endOfWord(text, Math.min(text.length, from + length), best.end);
  const parts = partsOf(text, spans, from, to);
  return [
    ...(from > 0 ? [{ text: ELLIPSIS, matched: false }] : []),
    ...parts,
    ...(to < text.length ? [{ text: ELLIPSIS, matched: false }] : []),
  ];
}

/** The stretch with the most different matched words in it. */
function bestWindow(text: string, spans: readonly Span[], length: number): Span {
  let best: Span = { start: 0, end: 0 };
  let most = 0;
  for (const [index, first] of spans.entries()) {
    const inside: Span[] = [];
    for (const span of spans.slice(index, index + 40)) {
      if (span.end - first.start > length) break;
      inside.push(span);
    }
    const different = new Set(inside.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
    const worth = different + inside.length / 100;
    if (worth > most) {
      most = worth;
      best = { start: first.start, end: inside.at(-1)?.end ?? first.end };
    }
  }
  return best;
}

const BREAK = /[\s、。，．「」（）()]/;

/** Moves a cut to the next start of a word, within a word's length and not past the match. */
function startOfWord(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  for (let at = from; at < Math.min(limit, from + 30); at += 1) if (BREAK.test(text.charAt(at - 1))) return at;
  return wholeCharacter(text, from);
}

function endOfWord(text: string, to: number, limit: number): number {
  if (to >= text.length) return text.length;
  for (let at = to; at > Math.max(limit, to - 30); at -= 1) if (BREAK.test(text.charAt(at))) return at;
  return wholeCharacter(text, Math.max(to, limit));
}

/** Never between the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
