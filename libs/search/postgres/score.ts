import type { Locale } from '#shared';
import { MATCH_WEIGHT } from '../query/index.js';
import type { ResolvedAlternative, ResolvedPart, ResolvedPlan, ResolvedUnit } from './resolve.js';

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

/** How well a document answers a query: relative to other documents of the same query only. Pure. */
export function scoreDocument(plan: ResolvedPlan, impacts: Impacts, { locale, publishedAt }: Circumstances): number {
  let sum = 0;
  let met = 0;
  let all = 0;
  for (const unit of plan.units) {
    const worth = unit.unit.soft ? 0.3 : 1;
    const score = scoreUnit(unit, impacts, locale);
    sum += worth * score;
    all += worth;
    if (score > 0) met += worth * (isWholeUnit(unit, impacts, locale) ? 1 : 0.5);
  }
  for (const { alternatives } of plan.phrases) {
    sum += PHRASE_BONUS * Math.max(0, ...alternatives.map((each) => scoreAlternative(each, impacts, locale)));
  }
  const coverage = all === 0 ? 1 : met / all;
  const freshness = FRESHNESS * Math.min(1, Math.max(0, (publishedAt - FRESH_FROM) / FRESH_SPAN));
  return sum * (1 - COVERAGE + COVERAGE * coverage) * (1 + freshness);
}

/** The alternatives by which a document meets a unit. */
export function metAlternatives(unit: ResolvedUnit, impacts: Impacts, locale: Locale): ResolvedAlternative[] {
  return unit.alternatives.filter((alternative) => alternative.source.locale === locale && isMet(alternative, impacts));
}

function isWholeUnit(unit: ResolvedUnit, impacts: Impacts, locale: Locale): boolean {
  return metAlternatives(unit, impacts, locale).length > 0;
}

function scoreUnit(unit: ResolvedUnit, impacts: Impacts, locale: Locale): number {
  const best: Record<string, number> = {};
  for (const alternative of unit.alternatives) {
    const { source } = alternative.source;
    best[source] = Math.max(best[source] ?? 0, scoreAlternative(alternative, impacts, locale));
  }
  const scores = Object.values(best).sort((a, b) => b - a);
  const [first = 0, ...others] = scores;
  if (first > 0) return first + CONFIRMATION * others.reduce((sum, score) => sum + score, 0);
  const pieces = unit.pieces.map((piece) => scoreAlternative(piece, impacts, locale));
  return MATCH_WEIGHT.piece * pieces.reduce((sum, score) => sum + score, 0);
}

function scoreAlternative(alternative: ResolvedAlternative, impacts: Impacts, locale: Locale): number {
  if (alternative.source.locale !== locale || !isMet(alternative, impacts)) return 0;
  const sum = alternative.parts.reduce((all, part) => all + scorePart(part, impacts), 0);
  // Words of a term anywhere in a text are no stronger a proof for being many.
  const among = alternative.source.source === 'words' ? 1 : alternative.parts.length ** TERM_LENGTH;
  return (alternative.source.weight * sum) / among;
}

function scorePart({ scored, weight, expansions }: ResolvedPart, impacts: Impacts): number {
  const sum = scored.reduce((all, { id, value }) => all + value * (impacts.get(id) ?? 0), 0);
  const literal = sum / Math.max(1, weight / USUAL_WEIGHT) ** PART_LENGTH;
  const open = expansions.reduce((most, { id, value }) => Math.max(most, value * (impacts.get(id) ?? 0)), 0);
  return Math.max(literal, open) / 1000;
}

/** Whether all parts of an alternative are in a document. */
export function isMet({ parts }: ResolvedAlternative, impacts: Impacts): boolean {
  return parts.every(({ conjunctions }) => conjunctions.some((ids) => ids.every((id) => impacts.has(id))));
}
