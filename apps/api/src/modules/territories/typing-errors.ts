/** Typing errors that are forgiven, by the length of what was typed: one from 5 characters, two from 9. */
export function allowedErrors(typed: string): number {
  if (typed.length < 5) return 0;
  return typed.length < 9 ? 1 : 2;
}

/**
 * Fewest errors that turn `typed` into the beginning of `name`: letters left out, added, changed, or
 * two neighbours swapped. The beginning, because people stop typing when they think they are understood.
 */
export function errorsToBeginning(typed: string, name: string): number {
  const columns = Math.min(name.length, typed.length + 2);
  let before: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= columns; column += 1) {
      current.push(cell(typed, name, row, column, before, last, current));
    }
    [before, last] = [last, current];
  }
  return Math.min(...last);
}

function cell(
  typed: string,
  name: string,
  row: number,
  column: number,
  before: number[],
  last: number[],
  current: number[],
): number {
  const far = Number.POSITIVE_INFINITY;
  const same = typed[row - 1] === name[column - 1];
  const swapped = row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
  return Math.min(
    (last[column - 1] ?? far) + (same ? 0 : 1),
    (last[column] ?? far) + 1,
    (current[column - 1] ?? far) + 1,
    swapped ? (before[column - 2] ?? far) + 1 : far,
  );
}

/** Every way to swap two neighbouring letters: errors that trigrams see worst in a short name (Evain, Evian). */
export function swaps(typed: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at + 1 < typed.length; at += 1) {
    found.add(typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2));
  }
  found.delete(typed);
  return [...found];
}
