import type { Locale } from '#shared';
import { type Alternative, MATCH_WEIGHT, type Part, type QueryPlan, type TermRef, type Unit } from '../query/index.js';
import { type KnownTerm, type Lookup, prefixKey } from './lookup.js';
import { termKey } from './storage.js';

/** A term in a document and what one unit of its impact is worth. */
export interface ScoredTerm {
  id: number;
  value: number;
}

/** A part by numbers: there where all terms of a conjunction are. */
export interface ResolvedPart {
  conjunctions: number[][];
  /** Literal terms: their values add up. */
  scored: ScoredTerm[];
  /** Sum of the weights of those terms: a long Japanese word has many bigrams. */
  weight: number;
  /** Words that begin with what is being typed: only the best counts. */
  expansions: ScoredTerm[];
}
export interface ResolvedAlternative {
  source: Alternative;
  parts: ResolvedPart[];
}
export interface ResolvedUnit {
  unit: Unit;
  alternatives: ResolvedAlternative[];
  pieces: ResolvedAlternative[];
}
export interface ResolvedExact {
  alternatives: ResolvedAlternative[];
  phrase: string | null;
}
export interface ResolvedPlan {
  plan: QueryPlan;
  units: ResolvedUnit[];
  phrases: ResolvedExact[];
  exclusions: ResolvedExact[];
  priors: ResolvedAlternative[];
}

/** Turns terms into numbers; what occurs in no document drops out. Pure. */
export function resolvePlan(plan: QueryPlan, lookup: Lookup): ResolvedPlan {
  const all = (alternatives: readonly Alternative[]): ResolvedAlternative[] =>
    alternatives.flatMap((alternative) => resolveAlternative(alternative, lookup) ?? []);
  return {
    plan,
    units: plan.units.map((unit) => ({
      unit,
      alternatives: belowTheWord(all(unit.alternatives), plan.locale),
      pieces: all(unit.pieces),
    })),
    phrases: plan.phrases.map(({ alternatives, phrase }) => ({ alternatives: all(alternatives), phrase })),
    priors: all(plan.priors),
    exclusions: plan.exclusions.map(({ alternatives, phrase }) => ({ alternatives: all(alternatives), phrase })),
  };
}

/**
 * What the lexicon gives counts as if it were no rarer than the word itself is among the reader's documents: a common word
 * whose translation is rare would else be found in the other language first.
 */
function belowTheWord(alternatives: ResolvedAlternative[], reader: Locale): ResolvedAlternative[] {
  const own = alternatives.filter(({ source }) => source.source === 'words' && source.locale === reader);
  if (own.length === 0) return alternatives;
  const most = Math.max(...own.map(meanRarity));
  return alternatives.map((each) => {
    const share = each.source.source === 'lexicon' ? most / meanRarity(each) : 1;
    if (share >= 1) return each;
    const capped = (part: ResolvedPart): ResolvedPart => ({
      ...part,
      scored: part.scored.map(({ id, value }) => ({ id, value: value * share })),
    });
    return { ...each, parts: each.parts.map(capped) };
  });
}

/** How rare the terms of an alternative are, the rarest part deciding. */
function meanRarity({ parts }: ResolvedAlternative): number {
  return Math.max(
    ...parts.map(({ scored, weight }) => scored.reduce((sum, { value }) => sum + value, 0) / Math.max(weight, 1e-9)),
  );
}

function resolveAlternative(source: Alternative, lookup: Lookup): ResolvedAlternative | undefined {
  const parts = source.parts.map((part) => resolvePart(part, source.locale, lookup));
  return parts.every(({ conjunctions }) => conjunctions.length > 0) ? { source, parts } : undefined;
}

function resolvePart({ any, also, prefix }: Part, locale: Locale, lookup: Lookup): ResolvedPart {
  const documents = lookup.documents[locale];
  const known = (term: TermRef): KnownTerm | undefined => lookup.terms.get(termKey(term));
  const complete = any.map((terms) => terms.map(known)).filter((terms) => terms.every((term) => term !== undefined));
  const scored = new Map<number, ScoredTerm>();
  let weight = 0;
  for (const term of [...any.flat(), ...also]) {
    const found = known(term);
    if (found === undefined || scored.has(found.id)) continue;
    scored.set(found.id, { id: found.id, value: term.weight * rarity(found, documents) });
    weight += term.weight;
  }
  const words = prefix === null ? [] : (lookup.prefixes.get(prefixKey(prefix)) ?? []);
  const open = words.filter(({ id }) => !scored.has(id));
  return {
    conjunctions: [...complete.map((terms) => terms.map(({ id }) => id)), ...open.map(({ id }) => [id])],
    scored: [...scored.values()],
    weight,
    expansions: open.map((term) => ({ id: term.id, value: MATCH_WEIGHT.prefix * rarity(term, documents) })),
  };
}

/** Inverse document frequency as BM25 has it, never below zero. */
function rarity({ frequency }: KnownTerm, documents: number): number {
  return Math.log(1 + (Math.max(documents, frequency) - frequency + 0.5) / (frequency + 0.5));
}

/** Ids that decide on the score of a document of a locale. */
export function idsOf({ units, phrases, priors }: ResolvedPlan, locale: Locale): number[] {
  const alternatives = [
    ...priors,
    ...units.flatMap((unit) => [...unit.alternatives, ...unit.pieces]),
    ...phrases.flatMap((phrase) => phrase.alternatives),
  ];
  const ids = alternatives
    .filter(({ source }) => source.locale === locale)
    .flatMap(({ parts }) => parts.flatMap(({ scored, expansions }) => [...scored, ...expansions].map(({ id }) => id)));
  return [...new Set(ids)];
}
