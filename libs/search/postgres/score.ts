import type { Locale } from '#shared';
import { MATCH_WEIGHT } from '../query/index.js';
import { idsOf, type ResolvedAlternative, type ResolvedPart, type ResolvedPlan, type ResolvedUnit } from './resolve.js';

/** Impacts of the asked terms in one document; absent where the term isn't there. */
export type Impacts = ReadonlyMap<number, number>;

/** What else than the words a score looks at. */
export interface Circumstances {
  locale: Locale;
  /** Seconds since 1970. */
  publishedAt: number;
}

/** What further ways to meet a unit add to the best one: a tag that confirms a word, say. */
const CONFIRMATION = 0.25;
/** How much of the score depends on meeting all units rather than some. */
const COVERAGE = 0.6;
/** How fast further words of a concept's term lose their worth: 0 adds them up, 1 takes the mean. */
const TERM_LENGTH = 0.5;
/** What a Latin word weighs by stem and surface; and how fast what a Japanese one has above it loses its worth. */
const USUAL_WEIGHT = 1.5;
const PART_LENGTH = 0.5;
const PHRASE_BONUS = 1.5;
/** At most this much for being new: it decides between equals and nothing else. */
const FRESHNESS = 0.02;
const FRESH_FROM = Date.UTC(2000, 0, 1) / 1000;
const FRESH_SPAN = 50 * 365.25 * 24 * 3600;
const SOFT_WORTH = 0.3;

/** A part in terms of places: which numbers of a document's row it reads, and what each is worth. */
interface PlacedPart {
  conjunctions: number[][];
  places: number[];
  values: number[];
  expansionPlaces: number[];
  expansionValues: number[];
}
interface PlacedAlternative {
  source: 0 | 1 | 2;
  weight: number;
  parts: PlacedPart[];
}
interface PlacedUnit {
  worth: number;
  alternatives: PlacedAlternative[];
  pieces: PlacedAlternative[];
}

const SOURCES = { words: 0, concept: 1, lexicon: 1, tag: 2 } as const;

/**
 * How well documents of a locale answer a query: relative to other documents of the same query only. The query is laid
 * out once, so that the hundreds of documents of a common word are read as rows of numbers. Pure.
 */
export class Scorer {
  /** The terms whose impacts a row gives, in their order. */
  readonly ids: readonly number[];
  private readonly units: PlacedUnit[];
  private readonly phrases: PlacedAlternative[][];
  private readonly priors: PlacedAlternative[];
  private readonly worth: number;
  private readonly best: [number, number, number] = [0, 0, 0];

  constructor(plan: ResolvedPlan, locale: Locale) {
    this.ids = idsOf(plan, locale);
    const places = new Map(this.ids.map((id, place) => [id, place]));
    const placed = (alternatives: readonly ResolvedAlternative[]): PlacedAlternative[] =>
      alternatives.filter(({ source }) => source.locale === locale).map((each) => placeAlternative(each, places));
    this.units = plan.units.map(({ unit, alternatives, pieces }) => ({
      worth: unit.soft && !unit.place ? SOFT_WORTH : 1,
      alternatives: placed(alternatives),
      pieces: placed(pieces),
    }));
    this.phrases = plan.phrases.map(({ alternatives }) => placed(alternatives));
    this.priors = placed(plan.priors);
    this.worth = this.units.reduce((sum, { worth }) => sum + worth, 0);
  }

  /** @param row holds the impacts from place `at` on, 0 for a term that isn't there */
  score(row: ArrayLike<number>, at: number, publishedAt: number): number {
    let sum = 0;
    let met = 0;
    for (const unit of this.units) {
      const score = this.scoreUnit(unit, row, at);
      sum += unit.worth * score;
      if (score > 0) met += unit.worth * (unit.alternatives.some(({ parts }) => areMet(parts, row, at)) ? 1 : 0.5);
    }
    for (const alternatives of this.phrases) {
      let best = 0;
      for (const each of alternatives) best = Math.max(best, scoreAlternative(each, row, at));
      sum += PHRASE_BONUS * best;
    }
    const coverage = this.worth === 0 ? 1 : met / this.worth;
    const freshness = FRESHNESS * Math.min(1, Math.max(0, (publishedAt - FRESH_FROM) / FRESH_SPAN));
    let prior = freshness;
    for (const { weight, parts } of this.priors) if (areMet(parts, row, at)) prior += weight;
    return sum * (1 - COVERAGE + COVERAGE * coverage) * (1 + prior);
  }

  private scoreUnit({ alternatives, pieces }: PlacedUnit, row: ArrayLike<number>, at: number): number {
    const { best } = this;
    best[0] = best[1] = best[2] = 0;
    for (const alternative of alternatives) {
      const score = scoreAlternative(alternative, row, at);
      if (score > best[alternative.source]) best[alternative.source] = score;
    }
    const first = Math.max(best[0], best[1], best[2]);
    if (first > 0) return first + CONFIRMATION * (best[0] + best[1] + best[2] - first);
    let sum = 0;
    for (const piece of pieces) sum += scoreAlternative(piece, row, at);
    return MATCH_WEIGHT.piece * sum;
  }
}

function placeAlternative(
  { source: { source, weight }, parts }: ResolvedAlternative,
  places: ReadonlyMap<number, number>,
): PlacedAlternative {
  // Words of a term anywhere in a text are no stronger a proof for being many.
  const among = source === 'words' ? 1 : parts.length ** TERM_LENGTH;
  return { source: SOURCES[source], weight: weight / among, parts: parts.map((part) => placePart(part, places)) };
}

function placePart(part: ResolvedPart, places: ReadonlyMap<number, number>): PlacedPart {
  const placeOf = (id: number): number => places.get(id) ?? 0;
  const divisor = 1000 * Math.max(1, part.weight / USUAL_WEIGHT) ** PART_LENGTH;
  return {
    conjunctions: part.conjunctions.map((ids) => ids.map(placeOf)),
    places: part.scored.map(({ id }) => placeOf(id)),
    values: part.scored.map(({ value }) => value / divisor),
    expansionPlaces: part.expansions.map(({ id }) => placeOf(id)),
    expansionValues: part.expansions.map(({ value }) => value / 1000),
  };
}

function scoreAlternative({ weight, parts }: PlacedAlternative, row: ArrayLike<number>, at: number): number {
  if (!areMet(parts, row, at)) return 0;
  let sum = 0;
  for (const { places, values, expansionPlaces, expansionValues } of parts) {
    let literal = 0;
    for (let index = 0; index < places.length; index += 1)
      literal += (values[index] ?? 0) * (row[at + (places[index] ?? 0)] ?? 0);
    let open = 0;
    for (let index = 0; index < expansionPlaces.length; index += 1)
      open = Math.max(open, (expansionValues[index] ?? 0) * (row[at + (expansionPlaces[index] ?? 0)] ?? 0));
    sum += Math.max(literal, open);
  }
  return weight * sum;
}

function areMet(parts: readonly PlacedPart[], row: ArrayLike<number>, at: number): boolean {
  return parts.every(({ conjunctions }) =>
    conjunctions.some((places) => places.every((place) => (row[at + place] ?? 0) > 0)),
  );
}

/** The score of one document by itself. */
export function scoreDocument(plan: ResolvedPlan, impacts: Impacts, { locale, publishedAt }: Circumstances): number {
  const scorer = new Scorer(plan, locale);
  return scorer.score(
    scorer.ids.map((id) => impacts.get(id) ?? 0),
    0,
    publishedAt,
  );
}

/** The alternatives by which a document meets a unit. */
export function metAlternatives(unit: ResolvedUnit, impacts: Impacts, locale: Locale): ResolvedAlternative[] {
  return unit.alternatives.filter((alternative) => alternative.source.locale === locale && isMet(alternative, impacts));
}

/** Whether all parts of an alternative are in a document. */
export function isMet({ parts }: ResolvedAlternative, impacts: Impacts): boolean {
  return parts.every(({ conjunctions }) => conjunctions.some((ids) => ids.every((id) => impacts.has(id))));
}
