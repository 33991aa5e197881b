export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
}

const MARKS: readonly [TextEncoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without its mark: Latin text has a zero in every second byte, always on the same side. */
function unmarked16(bytes: Uint8Array): TextEncoding | undefined {
  const head = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even === 0) return 'utf-16le';
  return even > head.length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

const KANA = /[\u3040-\u30ff]/g;
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff01-\uff9f\u3000-\u303f]/g;
/** Half-width kana: accented Western letters read as Shift_JIS come out as these, or as rare kanji. */
const HALF_WIDTH = /[\uff61-\uff9f]/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether text that could be read as Shift_JIS says something in Japanese. */
function isPlausibleJapanese(text: string): boolean {
  const japanese = count(text, JAPANESE);
  const full = japanese - count(text, HALF_WIDTH);
  return count(text, KANA) - count(text, HALF_WIDTH) > 0 || full > japanese / 2;
}

const printable = (text: string): boolean => !/[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]/.test(text);

/**
 * Reads text whatever Excel wrote it in: a mark decides; then UTF-8, which hardly anything else is by
 * chance; then Shift_JIS (with Microsoft's additions) where that gives Japanese; else Windows-1252.
 * @returns undefined for what is no text
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const candidate = marked ?? unmarked16(bytes);
  const order: TextEncoding[] = candidate ? [candidate] : ['utf-8', 'shift_jis', 'windows-1252'];
  for (const encoding of order) {
    const text = decode(bytes, encoding);
    if (text === undefined || !printable(text)) continue;
    if (encoding === 'shift_jis' && !isPlausibleJapanese(text)) continue;
    return { text, encoding };
  }
  return undefined;
}
