import { LOCALES, type Locale } from '#shared';
import { MATCH_WEIGHT, type QueryPlan, requiredUnits, type Unit } from '../query/index.js';
import {
  type Clause,
  clausesOf,
  exactly,
  isConcept,
  isOpen,
  literalsOf,
  pieceClauses,
  plainText,
  typedTerms,
} from './clauses.js';
import { isDropped } from './stop-words.js';

/** One query of a federated search. A document of any of them matches; its best one ranks it. */
export interface Ask {
  /** Terms in the order that they stand in; all have to be there. */
  terms: string[];
  /** Lists of concepts; a document has to carry one of each. */
  tags: string[][];
  /** The language whose texts are searched; null where only tags are asked for. */
  locale: Locale | null;
  weight: number;
}

/** Meilisearch reads this many terms of a query, a quotation being one, and forgets the rest. */
export const TERMS_MAX = 10;
/** Units that decide together; a longer question is cut down to its most telling ones. */
const DECIDING_UNITS = 4;
/** Ways to put the terms of several concepts together, a language at a time: each is a search of its own. */
const COMBINATIONS_MAX = 16;
/** The least worthy of the single units and pieces are left out beyond this number. */
const ASKS_MAX = 50;
/** A whole query without the words of asking that stand in it is worth a little less than with them. */
const WITHOUT_SOFT = 0.97;

/** What a case of another place is worth where the query names one. */
const ELSEWHERE = 0.5;

/** Which words occur at all, a language at a time: see `lookUp`. */
export interface Known {
  has(unit: Unit, locale: Locale): boolean;
}

/** What a plan asks for. In each language the units count that can be asked for there, as `requiredUnits` says. */
export function strictAsks(plan: QueryPlan, known: Known): Ask[] {
  const hard = plan.units.filter(({ soft }) => !soft);
  if (hard.length === 0) {
    if (quotations(plan).length === 0) return [];
    return finished(
      plan,
      LOCALES.map((locale) => ask([], locale, locale === plan.locale ? 1 : MATCH_WEIGHT.literalElsewhere)),
    );
  }
  const perLocale = LOCALES.flatMap((locale) => localeAsks(hard, locale, plan.locale, known));
  return finished(plan, wishingFor(plan, [...typedAsks(plan), ...perLocale]));
}

/** The same asked once more of the cases of a place that the query names, which then go first; the others stay. */
function wishingFor({ units }: QueryPlan, asks: readonly Ask[]): Ask[] {
  const wished = units.filter(({ place, soft }) => place && soft);
  if (wished.length === 0) return [...asks];
  const tags = wished.map(({ alternatives }) => [
    ...new Set(alternatives.flatMap(({ source, conceptCode }) => (source === 'tag' ? (conceptCode ?? []) : []))),
  ]);
  return asks.flatMap((each) => [
    { ...each, tags: [...each.tags, ...tags] },
    { ...each, weight: each.weight * ELSEWHERE },
  ]);
}

/** Beside all that, each unit and each piece of one for itself; null where that asks for nothing more. */
export function relaxedAsks(plan: QueryPlan, known: Known): Ask[] | null {
  const hard = plan.units.filter(({ soft }) => !soft);
  const singles = LOCALES.flatMap((locale) =>
    hard
      .flatMap((unit) => [
        ...(isExpressible(unit, locale, plan.locale, true, known) ? clausesOf(unit, locale) : []),
        ...pieceClauses(unit, locale, MATCH_WEIGHT.piece),
      ])
      .map((clause) => ask([clause], locale, clause.weight / hard.length)),
  );
  const strict = strictAsks(plan, known);
  const all = finished(plan, [...strict.map(unfinished(plan)), ...wishingFor(plan, singles)]);
  return all.length > strict.length ? all : null;
}

function localeAsks(hard: readonly Unit[], locale: Locale, reader: Locale, known: Known): Ask[] {
  const expressible = hard.filter((unit) => isExpressible(unit, locale, reader, hard.length === 1, known));
  if (expressible.length === 0 || expressible.length < hard.length / 2) return [];
  const deciding = mostTelling(expressible, DECIDING_UNITS);
  const required = requiredUnits(deciding.length);
  const sets = required < deciding.length ? [deciding, ...subsets(deciding, required)] : [deciding];
  const share = Math.floor(COMBINATIONS_MAX / sets.length);
  return sets.flatMap((units) =>
    combinations(
      units.map((unit) => clausesOf(unit, locale)),
      share,
    ).map((clauses) => {
      const mean = clauses.reduce((sum, { weight }) => sum + weight, 0) / clauses.length;
      return ask(clauses, locale, (mean * units.length) / deciding.length);
    }),
  );
}

/** A word that is still being typed may be the beginning of anything in the reader's language. */
function isExpressible(unit: Unit, locale: Locale, reader: Locale, alone: boolean, known: Known): boolean {
  if (isConcept(unit)) return clausesOf(unit, locale).length > 0;
  if (isOpen(unit, locale) && (locale === reader || alone)) return true;
  return known.has(unit, locale);
}

/** Concepts first, then the longer words; in the order of the query. */
export function mostTelling(units: readonly Unit[], count: number): Unit[] {
  if (units.length <= count) return [...units];
  const chosen = new Set([...units].sort((a, b) => tellingness(b) - tellingness(a)).slice(0, count));
  return units.filter((unit) => chosen.has(unit));
}

function tellingness(unit: Unit): number {
  return (isConcept(unit) ? 1000 : 0) + unit.text.length;
}

/** All ways to choose a number of items, in their order. */
export function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

/** The best ways to take one clause of each list. */
function combinations(lists: readonly Clause[][], most: number): Clause[][] {
  const weight = (clauses: readonly Clause[]): number => clauses.reduce((sum, clause) => sum + clause.weight, 0);
  return lists.reduce<Clause[][]>(
    (begun, list) => {
      const longer = begun.flatMap((clauses) => list.map((clause) => [...clauses, clause]));
      return longer.sort((a, b) => weight(b) - weight(a)).slice(0, most);
    },
    [[]],
  );
}

function ask(clauses: readonly Clause[], locale: Locale, weight: number): Ask {
  return {
    terms: clauses.flatMap(({ terms }) => terms),
    tags: clauses.map(({ tags }) => tags).filter((tags) => tags.length > 0),
    locale,
    weight,
  };
}

/** The reader's own words, with typing errors and open at the end: once with the words of asking, once without. */
function typedAsks(plan: QueryPlan): Ask[] {
  const { units, locale } = plan;
  const hard = units.filter(({ soft }) => !soft);
  const of = (chosen: readonly Unit[], weight: number): Ask[] => {
    const typed = chosen.flatMap((unit) =>
      literalsOf(unit, locale)
        .slice(0, 1)
        .map((literal) => ({ unit, ...typedTerms(literal) })),
    );
    const kept = withinTerms(typed, TERMS_MAX - quotations(plan).length);
    const terms = kept.flatMap((each) => each.terms);
    if (terms.length === 0) return [];
    const last = kept.at(-1);
    // A space at its end tells Meilisearch that the last word is complete.
    return [{ terms: last?.open === true ? terms : [...terms, ''], tags: [], locale, weight }];
  };
  return hard.length === units.length ? of(hard, 1) : [...of(units, 1), ...of(hard, WITHOUT_SOFT)];
}

/** Whole units only, the most telling ones that fit, in their order. */
function withinTerms<T extends { unit: Unit; terms: string[] }>(typed: readonly T[], most: number): T[] {
  const kept = new Set<T>();
  let left = most;
  for (const each of [...typed].sort((a, b) => tellingness(b.unit) - tellingness(a.unit))) {
    if (each.terms.length > left) continue;
    left -= each.terms.length;
    kept.add(each);
  }
  return typed.filter((each) => kept.has(each));
}

/** With the quoted phrases, none twice, not too many, and none longer than Meilisearch reads. */
function finished(plan: QueryPlan, asks: readonly Ask[]): Ask[] {
  const quoted = quotations(plan);
  const best = new Map<string, Ask>();
  for (const each of asks) {
    const terms = [...quoted, ...shortened(each.terms, TERMS_MAX - quoted.length)];
    const locale = terms.length === 0 ? null : each.locale;
    const whole = { ...each, terms, locale };
    const key = JSON.stringify([terms, each.tags, locale]);
    if ((best.get(key)?.weight ?? -1) < each.weight) best.set(key, whole);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, ASKS_MAX);
}

/** The longest terms, in their order; an empty one at the end only closes the last word. */
function shortened(terms: readonly string[], most: number): string[] {
  const real = terms.filter((term) => term !== '');
  if (real.length <= most) return [...terms];
  const kept = new Set([...real.keys()].sort((a, b) => (real[b]?.length ?? 0) - (real[a]?.length ?? 0)).slice(0, most));
  const closed = terms.at(-1) === '' || !kept.has(real.length - 1);
  return [...real.filter((_, index) => kept.has(index)), ...(closed ? [''] : [])];
}

/** Phrases are put in front of every ask; this takes them away again. */
function unfinished(plan: QueryPlan): (done: Ask) => Ask {
  return (done) => ({ ...done, terms: done.terms.slice(quotations(plan).length) });
}

/** What is quoted, as it is asked for; not a single word that is grammar in every language (« la » of an English reader). */
function quotations({ phrases }: QueryPlan): string[] {
  return phrases.map(({ text }) => plainText(text)).flatMap((text) => (isDropped(text) ? [] : [exactly(text)]));
}
