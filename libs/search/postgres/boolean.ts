import { LOCALES, type Locale } from '#shared';
import { type Arms, armsOf, joinArms } from './arms.js';
import { alternativeExpression, and, type Expression, NOTHING, or } from './expression.js';
import { FACET_CODES, type FacetCode, type SearchFilter } from '../port.js';
import { requiredUnits } from '../query/index.js';
import { facetTerm, type Lookup } from './lookup.js';
import type { ResolvedAlternative, ResolvedExact, ResolvedPlan, ResolvedUnit } from './resolve.js';
import { strongTerm, termKey } from './storage.js';

/** Units beyond this number only count for the score: the expression grows with the combinations. */
const COUNTED_UNITS_MAX = 8;

/** At least `count` of the expressions, by halves: listing the combinations would grow much faster. */
export function atLeast(count: number, expressions: readonly Expression[]): Expression {
  if (count <= 1) return or(expressions);
  if (count >= expressions.length) return count === expressions.length ? and(expressions) : NOTHING;
  const middle = Math.floor(expressions.length / 2);
  const [left, right] = [expressions.slice(0, middle), expressions.slice(middle)];
  const ways: Expression[] = [];
  for (let inLeft = Math.max(0, count - right.length); inLeft <= Math.min(count, left.length); inLeft += 1) {
    const both = [
      ...(inLeft > 0 ? [atLeast(inLeft, left)] : []),
      ...(count - inLeft > 0 ? [atLeast(count - inLeft, right)] : []),
    ];
    ways.push(and(both));
  }
  return or(ways);
}

/** What the words of a query ask of documents, said in one expression and, where that is long, in its parts as well. */
export interface Wording {
  expression: Expression;
  parts: WordingParts | null;
}

/** Units by number, and how many of them a document has to meet; what is quoted follows by itself. */
export interface WordingParts {
  arms: Arms;
  /** The units by the numbers of the arms; none where any of them is enough, which all have number 0 then. */
  units: ResolvedUnit[];
  required: Record<Locale, number>;
  exact: Expression[];
}

/** Ids beyond this number, and the parts are asked for one by one. */
const ONE_EXPRESSION_MAX = 12;
/** More units than there are: a locale that takes no part. */
export const NEVER = 99;

/** The documents that a query asks for; null where it asks for none in particular. */
export function wordingOf({ units, phrases }: ResolvedPlan, relaxed: boolean): Wording | null {
  const hard = units.filter(({ unit }) => !unit.soft);
  const exact = phrases.map((phrase) => exactExpression(phrase));
  if (hard.length === 0) return exact.length === 0 ? null : { expression: and(exact), parts: null };
  const counted = LOCALES.flatMap((locale) => countedIn(hard, locale, relaxed) ?? []);
  const ways = counted.map((one) =>
    atLeast(
      one.required,
      one.units.map((unit) => or(unit.ways.map(alternativeExpression))),
    ),
  );
  const ids = ways.join('|').match(/\d+/g)?.length ?? 0;
  return {
    expression: and([or(ways), ...exact]),
    parts: ids > ONE_EXPRESSION_MAX ? partsOf(counted, exact) : null,
  };
}

/** A unit that counts, and the ways to meet it in a locale; no unit in particular where any of them is enough. */
interface CountedUnit {
  unit: ResolvedUnit | null;
  ways: ResolvedAlternative[];
}

/** What counts in a locale: units, and how many of them a document has to meet. */
interface Counted {
  locale: Locale;
  units: CountedUnit[];
  required: number;
}

/**
 * The units count that can be expressed in the locale, and the locale takes part where that is at least half of them.
 * Relaxed, all units are one: any of them is enough.
 */
function countedIn(hard: readonly ResolvedUnit[], locale: Locale, relaxed: boolean): Counted | undefined {
  const expressible = hard
    .map((unit) => ({ unit, ways: [...unit.alternatives, ...(relaxed ? unit.pieces : [])] }))
    .map(({ unit, ways }) => ({ unit, ways: ways.filter(({ source }) => source.locale === locale) }))
    .filter(({ ways }) => ways.length > 0);
  if (expressible.length === 0) return undefined;
  if (relaxed) return { locale, units: [{ unit: null, ways: expressible.flatMap(({ ways }) => ways) }], required: 1 };
  if (expressible.length < hard.length / 2) return undefined;
  const units = expressible.slice(0, COUNTED_UNITS_MAX);
  return { locale, units, required: requiredUnits(units.length) };
}

function partsOf(counted: readonly Counted[], exact: Expression[]): WordingParts {
  const required = {
    fr: NEVER,
    ja: NEVER,
    en: NEVER,
    ...Object.fromEntries(counted.map((one) => [one.locale, one.required])),
  };
  const units = [...new Set(counted.flatMap((one) => one.units.flatMap(({ unit }) => unit ?? [])))];
  const numberOf = (unit: ResolvedUnit | null): number => (unit === null ? 0 : units.indexOf(unit));
  const arms = counted.flatMap((one) => one.units.map(({ unit, ways }) => armsOf(numberOf(unit), ways)));
  return { arms: joinArms(arms), units, required, exact };
}

/** All words of a phrase, in any locale. */
export function exactExpression({ alternatives }: ResolvedExact): Expression {
  return or(alternatives.map(alternativeExpression));
}

/** Filters by facet codes, except `without`; null where there are none. */
export function facetExpression(filter: SearchFilter, lookup: Lookup, without?: FacetCode): Expression | null {
  const selected = FACET_CODES.filter((code) => code !== without && (filter[code] ?? []).length > 0);
  if (selected.length === 0) return null;
  return and(
    selected.map((code) =>
      or(
        (filter[code] ?? []).flatMap((value) => lookup.terms.get(termKey(facetTerm(code, value)))?.id.toString() ?? []),
      ),
    ),
  );
}

/** What decides which matches are ranked where too many are: ways by number, and what each number is worth. */
export interface Strength {
  arms: Arms;
  weights: number[];
  /** What meeting the units that are counted anyway is worth, by their numbers in the wording. */
  met: number[];
}

/**
 * What a document has to have to be among those that are ranked, where too many match: each unit at all, unless all
 * matches have it, and then strongly, at both levels. A rare unit is worth more.
 */
export function strengthOf(plan: ResolvedPlan, wording: Wording | null): Strength {
  const counted = wording?.parts?.units ?? [];
  const hard = plan.units.filter(({ unit }) => !unit.soft).length;
  const allRequired = hard === plan.units.length && hard <= 2;
  const met = counted.map(() => 0);
  const weights: number[] = [];
  const arms = plan.units.flatMap((unit) => {
    const scored = [...unit.alternatives, ...unit.pieces].flatMap(({ source, parts }) =>
      parts.flatMap((part) =>
        [...part.scored, ...part.expansions].map(({ id, value }) => ({ id, value: value * source.weight })),
      ),
    );
    if (scored.length === 0) return [];
    const weight = Math.max(...scored.map(({ value }) => value));
    const ids = [...new Set(scored.filter(({ value }) => value >= weight / 4).map(({ id }) => id))];
    const levels = ([1, 2] as const).map((level): Arms => ({
      lists: [{ of: weights.push(weight / 2) - 1, ids: ids.map((id) => strongTerm(id, level)) }],
      queries: [],
    }));
    if (allRequired) return levels;
    const number = counted.indexOf(unit);
    if (number < 0) return [...levels, armsOf(weights.push(weight) - 1, unit.alternatives)];
    met[number] = weight;
    return levels;
  });
  return { arms: joinArms(arms), weights, met: allRequired ? [] : met };
}
