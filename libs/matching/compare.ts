/** A case study's identifier, as the caller has it. */
export type CaseId = number | string;

/** Order by code unit: the same on every machine, unlike `localeCompare`. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Total order of case identifiers: numbers by value, then texts by code unit. */
export function byCaseId(a: CaseId, b: CaseId): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return byText(String(a), String(b));
}

/** All empty lists are this one: most of 38,000 collectivities have little to list. */
export const NOTHING: readonly never[] = Object.freeze([]);

/** A list in order. */
export function sorted<T>(values: readonly T[], order: (a: T, b: T) => number): readonly T[] {
  return values.length === 0 ? NOTHING : values.toSorted(order);
}

/** Sorted without repeats: the one form in which a set enters the score, so that input order can't matter. */
export function sortedSet<T extends string | number>(values: Iterable<T>): readonly T[] {
  return sorted([...new Set(values)], byCaseId);
}

/** Two sorted sets as one, sorted; what `sortedSet` of both would be, without sorting again. */
export function union<T extends string | number>(a: readonly T[], b: readonly T[]): T[] {
  const all: T[] = [];
  let next = 0;
  for (const value of a) {
    for (; next < b.length && byCaseId(b[next] as T, value) <= 0; next += 1)
      if (b[next] !== value) all.push(b[next] as T);
    all.push(value);
  }
  return [...all, ...b.slice(next)];
}

/** What two sorted sets have in common, sorted. */
export function intersection<T extends string | number>(a: readonly T[], b: readonly T[]): T[] {
  return a.filter((value) => b.includes(value));
}

/** The probability that at least one of independent proofs holds: more proofs never weaken, and 1 is the end. */
export function atLeastOne(strengths: readonly number[]): number {
  return 1 - strengths.reduce((missing, strength) => missing * (1 - strength), 1);
}
