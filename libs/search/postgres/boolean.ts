import { LOCALES, type Locale } from '#shared';
import { FACET_CODES, type FacetCode, type SearchFilter } from '../port.js';
import { requiredUnits } from '../query/index.js';
import { facetTerm, type Lookup } from './lookup.js';
import type { ResolvedAlternative, ResolvedExact, ResolvedPlan, ResolvedUnit } from './resolve.js';
import { strongTerm, termKey } from './storage.js';

/**
 * Boolean expressions over term numbers, written as intarray's query_int. Ids belong to one locale each, so that one
 * expression asks the three indexes at once.
 */
export type Expression = string;

/** No term has this number: matches nothing. */
const NOTHING: Expression = '0';
/** Units beyond this number only count for the score: the expression grows with the combinations. */
const COUNTED_UNITS_MAX = 8;

function or(expressions: readonly Expression[]): Expression {
  const distinct = [...new Set(expressions)];
  return distinct.length === 0 ? NOTHING : distinct.length === 1 ? (distinct[0] ?? NOTHING) : `(${distinct.join('|')})`;
}

function and(expressions: readonly Expression[]): Expression {
  const distinct = [...new Set(expressions)];
  return distinct.length === 1 ? (distinct[0] ?? NOTHING) : `(${distinct.join('&')})`;
}

function alternativeExpression({ parts }: ResolvedAlternative): Expression {
  return and(parts.map(({ conjunctions }) => or(conjunctions.map((ids) => and(ids.map(String))))));
}

function inLocale(alternatives: readonly ResolvedAlternative[], locale: Locale): Expression | undefined {
  const expressions = alternatives.filter(({ source }) => source.locale === locale).map(alternativeExpression);
  return expressions.length === 0 ? undefined : or(expressions);
}

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

/**
 * The documents that a query asks for; null where it asks for none in particular. In each locale the units count that
 * can be expressed there, and a locale takes part where that is at least half of them.
 */
export function textExpression({ units, phrases }: ResolvedPlan, relaxed: boolean): Expression | null {
  const hard = units.filter(({ unit }) => !unit.soft);
  const ways: Expression[] = [];
  if (hard.length > 0) for (const locale of LOCALES) ways.push(...localeExpressions(hard, locale, relaxed));
  const exact = phrases.map((phrase) => exactExpression(phrase));
  if (hard.length === 0 && exact.length === 0) return null;
  if (hard.length === 0) return and(exact);
  return and([or(ways), ...exact]);
}

function localeExpressions(hard: readonly ResolvedUnit[], locale: Locale, relaxed: boolean): Expression[] {
  if (relaxed) return hard.flatMap(({ alternatives, pieces }) => inLocale([...alternatives, ...pieces], locale) ?? []);
  const expressible = hard.flatMap(({ alternatives }) => inLocale(alternatives, locale) ?? []);
  if (expressible.length === 0 || expressible.length < hard.length / 2) return [];
  const counted = expressible.slice(0, COUNTED_UNITS_MAX);
  return [atLeast(requiredUnits(counted.length), counted)];
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

/**
 * What a document has to have to be among those that are ranked, where too many match: each unit at all, unless all
 * matches have it, and then strongly, at both levels. A rare unit is worth more.
 */
export function strongExpressions(plan: ResolvedPlan): { query: Expression; weight: number }[] {
  const hard = plan.units.filter(({ unit }) => !unit.soft).length;
  const allRequired = hard === plan.units.length && hard <= 2;
  return plan.units.flatMap(({ alternatives, pieces }) => {
    const scored = [...alternatives, ...pieces].flatMap(({ source, parts }) =>
      parts.flatMap((part) =>
        [...part.scored, ...part.expansions].map(({ id, value }) => ({ id, value: value * source.weight })),
      ),
    );
    if (scored.length === 0) return [];
    const weight = Math.max(...scored.map(({ value }) => value));
    const ids = [...new Set(scored.filter(({ value }) => value >= weight / 4).map(({ id }) => id))];
    const levels = ([1, 2] as const).map((level) => or(ids.map((id) => strongTerm(id, level).toString())));
    const whole = allRequired ? [] : [{ query: or(alternatives.map(alternativeExpression)), weight }];
    return [...whole, ...levels.map((query) => ({ query, weight: weight / 2 }))];
  });
}
