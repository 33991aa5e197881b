import { typingErrors } from '../../postgres/correct.js';
import { positionsOf, type StandInTerm } from './tokens.js';

/** A document as the stand-in keeps it, read once. */
export interface StandInDocument {
  fields: Record<string, unknown>;
  words: Map<string, Map<string, number[]>>;
}

/** Reads the searchable attributes of a document. */
export function readDocument(fields: Record<string, unknown>, searchable: readonly string[]): StandInDocument {
  return { fields, words: new Map(searchable.map((attribute) => [attribute, positionsOf(fields[attribute])])) };
}

interface Place {
  attribute: number;
  position: number;
  errors: number;
  exact: boolean;
}

/** How well a document answers the terms of a query: each number the smaller the better. Null where one is missing. */
export interface Match {
  errors: number;
  allowed: number;
  distance: number;
  attribute: number;
  position: number;
  inexact: number;
}

/** Compares a document with all terms, in the wanted attributes, as the ranking rules in their usual order would. */
export function matchDocument(
  document: StandInDocument,
  terms: readonly StandInTerm[],
  searchable: readonly string[],
  wanted: readonly string[],
): Match | null {
  const match: Match = { errors: 0, allowed: 0, distance: 0, attribute: 0, position: 0, inexact: 0 };
  let before: Place[] | null = null;
  for (const term of terms) {
    const places = placesOf(document, term, searchable, wanted);
    if (places.length === 0) return null;
    const errors = Math.min(...places.map((place) => place.errors));
    const best = places.filter((place) => place.errors === errors);
    match.errors += errors;
    match.allowed += term.phrase ? 0 : allowedErrors(term.words[0] ?? '');
    match.attribute += Math.min(...best.map(({ attribute }) => attribute));
    match.position += Math.min(...best.map(({ position }) => position));
    match.inexact += best.some(({ exact }) => exact) ? 0 : 1;
    if (before !== null) match.distance += distance(before, best);
    before = best;
  }
  return match;
}

/** Whether a term that must not be there is there. */
export function hasTerm(document: StandInDocument, term: StandInTerm, wanted: readonly string[]): boolean {
  return placesOf(document, { ...term, phrase: true }, wanted, wanted).length > 0;
}

function distance(before: readonly Place[], after: readonly Place[]): number {
  let least = 8;
  for (const a of before) {
    for (const b of after) {
      if (a.attribute !== b.attribute) continue;
      const gap = b.position - a.position;
      least = Math.min(least, gap > 0 ? gap : gap < 0 ? 1 - gap : 8);
    }
  }
  return least;
}

function allowedErrors(word: string): number {
  const length = [...word].length;
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

function placesOf(
  { words }: StandInDocument,
  term: StandInTerm,
  searchable: readonly string[],
  wanted: readonly string[],
): Place[] {
  return wanted.flatMap((name) => {
    const positions = words.get(name) ?? new Map<string, number[]>();
    const attribute = searchable.indexOf(name);
    return term.phrase ? phrasePlaces(positions, term, attribute) : wordPlaces(positions, term, attribute);
  });
}

/** A stop word within lets its neighbours stand as near as it was or nearer; two of them side by side, anywhere. */
function phrasePlaces(positions: ReadonlyMap<string, number[]>, { words }: StandInTerm, attribute: number): Place[] {
  const at = (word: string): readonly number[] => positions.get(word) ?? [];
  const [first, ...rest] = words.flatMap((word, index) => (word === null ? [] : [{ word, index }]));
  const goesOn = (position: number, index: number, [next, ...more]: typeof rest): boolean => {
    if (next === undefined) return true;
    const gap = next.index - index;
    const isNear = (other: number): boolean => gap > 2 || (other > position && other - position <= gap);
    return at(next.word).some((other) => isNear(other) && goesOn(other, next.index, more));
  };
  if (first === undefined) return [];
  return at(first.word)
    .filter((position) => goesOn(position, first.index, rest))
    .map((position) => ({ attribute, position, errors: 0, exact: true }));
}

function wordPlaces(positions: ReadonlyMap<string, number[]>, term: StandInTerm, attribute: number): Place[] {
  const wanted = term.words[0] ?? '';
  const limit = allowedErrors(wanted);
  const places: Place[] = [];
  for (const [word, at] of positions) {
    const errors = errorsOf(wanted, word, limit, term.prefix);
    if (errors > limit) continue;
    places.push(...at.map((position) => ({ attribute, position, errors, exact: word === wanted })));
  }
  return places;
}

/** A wrong first letter counts twice. */
function errorsOf(wanted: string, word: string, limit: number, prefix: boolean): number {
  if (wanted === word || (prefix && word.startsWith(wanted))) return 0;
  if (limit === 0) return 1;
  const whole = typingErrors(wanted, word, limit);
  return whole <= limit && wanted[0] !== word[0] ? whole + 1 : whole;
}

/** Meilisearch's ranking score: the ranks of the rules one inside the other, each between 0 and 1. */
export function rankingScore(match: Match, terms: number, attributes: number): number {
  const ranks: [number, number][] = [
    [match.allowed + 1 - match.errors, match.allowed + 1],
    [8 * terms - match.distance, 8 * terms],
    [attributes * terms - match.attribute, attributes * terms],
    [100 - Math.min(99, Math.round(match.position / terms)), 100],
    [terms + 1 - match.inexact, terms + 1],
  ];
  return ranks.reduceRight((inner, [rank, most]) => (Math.max(0, rank - 1) + inner) / most, 1);
}
