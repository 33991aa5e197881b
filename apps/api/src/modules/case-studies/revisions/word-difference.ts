/** A run of text that both versions have, that only the older has, or only the newer. */
export interface DifferencePart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
/** Words and what stands between them; Japanese by dictionary, since it has no spaces. */
const wordsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Above this many comparisons a passage is told as replaced: nobody reads word by word what has nothing in common. */
const MOST_CELLS = 12_000_000;

/** Lengths of the longest common runs of words, for every pair of ends. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    const row = rows[i] as Uint16Array;
    const below = rows[i + 1] as Uint16Array;
    for (let j = other.length - 1; j >= 0; j -= 1) {
      row[j] = one[i] === other[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

function between(one: readonly string[], other: readonly string[]): DifferencePart[] {
  const parts: DifferencePart[] = [];
  if ((one.length + 1) * (other.length + 1) > MOST_CELLS)
    return [
      { kind: 'removed', text: one.join('') },
      { kind: 'added', text: other.join('') },
    ];
  const lengths = commonLengths(one, other);
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const here = one[i];
    if (here !== undefined && here === other[j]) {
      parts.push({ kind: 'same', text: here });
      i += 1;
      j += 1;
    } else if (here !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      parts.push({ kind: 'removed', text: here });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: other[j] ?? '' });
      j += 1;
    }
  }
  return parts;
}

/** Joins neighbours of one kind; removed before added. */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const result: DifferencePart[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = result.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}

/** What was taken from `before` and what was put in, word by word: the parts that aren't added make `before`, those that aren't removed `after`. */
export function wordDifference(before: string, after: string): DifferencePart[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return joined([
    { kind: 'same', text: one.slice(0, start).join('') },
    ...between(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    { kind: 'same', text: end === 0 ? '' : one.slice(-end).join('') },
  ]);
}
