/**
 * Text folded for comparison, with a way back: `starts[i]` and `ends[i]` delimit the piece of the original that
 * unit `i` of `text` came from. Without the way back no highlight could be drawn on what the author wrote.
 */
export interface FoldedText {
  text: string;
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
}

const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02B9\u2032\u00B4\u0060\u0374\uFF07\uFF40]/g;
const IDENTICAL = /^[\u0000-\u005F\u0061-\u007E\u00C0-\u00FF\u0152\u0153]*$/;
/** What may melt into the character before it under NFKC: marks, jamo, half-width voicing. */
const MARKS = String.raw`\p{M}\u{FF9E}\u{FF9F}\u{1160}-\u{11FF}\u{3131}-\u{318E}\u{FFA0}-\u{FFDC}\u{D7B0}-\u{D7FF}`;
/** Characters each of which folds to exactly one, whatever stands beside it: nearly all of Japanese text. */
const SINGLE = String.raw`\u0000-\u007F\u00BF-\u00FF\u2018-\u2024\u3000-\u3029\u3041-\u3096\u309D\u309E\u30A0-\u30FE\u4E00-\u9FFF\uFF01-\uFF5E`;
const SINGLES = new RegExp(`^[${SINGLE}]+$`);
/** A run of such characters, or a character with all that may melt into it. */
const PIECE = new RegExp(`[${SINGLE}]+(?![${MARKS}])|[\\s\\S][${MARKS}]*`, 'gu');

/** NFKC, case folding and one apostrophe: what two spellings of a word must share to be compared at all. */
export function foldText(original: string): FoldedText {
  const wellFormed = original.toWellFormed();
  if (IDENTICAL.test(wellFormed)) return identity(wellFormed.toLowerCase());
  const lower = wellFormed.toLowerCase().replace(APOSTROPHES, "'").replaceAll('ς', 'σ');
  const composed = wellFormed.normalize('NFKC') === wellFormed && lower.normalize('NFKC') === lower;
  if (composed && lower.length === wellFormed.length) return identity(lower);
  return SINGLES.test(wellFormed) ? identity(foldPiece(wellFormed)) : piecewise(wellFormed);
}

/** The folded text alone, for comparisons that need no way back. */
export function fold(original: string): string {
  return foldText(original).text;
}

let countedUp = Uint32Array.from({ length: 16_385 }, (_, index) => index);

/** Most texts are folded unit by unit; they share one list of 0, 1, 2, ... instead of having two each. */
function identity(text: string): FoldedText {
  if (text.length >= countedUp.length) countedUp = Uint32Array.from({ length: text.length * 2 }, (_, index) => index);
  return { text, starts: countedUp.subarray(0, text.length), ends: countedUp.subarray(1, text.length + 1) };
}

function piecewise(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: piece, index } of original.matchAll(PIECE)) {
    const folded = foldPiece(piece);
    text += folded;
    const single = SINGLES.test(piece);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(single ? index + unit : index);
      ends.push(single ? index + unit + 1 : index + piece.length);
    }
  }
  return { text, starts, ends };
}

/** Lower case may undo a composition and NFKC may bring a capital back, hence both until nothing moves. */
function foldPiece(piece: string): string {
  let folded = piece;
  for (let round = 0; round < 4; round += 1) {
    const next = folded.replace(APOSTROPHES, "'").normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ı: 'i' };

/**
 * Latin letters without their accents. Meant for Latin words only: on Japanese it would take the voicing marks
 * away and turn one word into another.
 */
export function foldAccents(word: string): string {
  if (/^[\u0000-\u007F]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]+/g, '')
    .replace(/[œæøßłđı]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFC');
}
