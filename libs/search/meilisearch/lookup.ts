import type { MultiSearchQuery } from 'meilisearch';
import { LOCALES, type Locale } from '#shared';
import { allowedErrors } from '../postgres/correct.js';
import type { QueryPlan, TypedWord, Unit } from '../query/index.js';
import type { Known } from './asks.js';
import { exactly, exactTerms, isConcept, literalsOf, translationsOf } from './clauses.js';
import type { Connection } from './connection.js';
import { searchedAttributes } from './schema.js';
import { languagesOf } from './settings.js';

/** What the index knows of the words of a query. */
export interface LookedUp extends Known {
  /** Typed words that occur nowhere and are long enough to have a typing error in them. */
  unknown: TypedWord[];
}

/** Units and words beyond these are taken for known: they ask for nothing more and are not corrected. */
const UNITS_MAX = 8;
const WORDS_MAX = 8;

const NOTHING: LookedUp = { has: () => false, unknown: [] };

interface Question {
  query: MultiSearchQuery;
  /** The unit asked about in that language, or the word. */
  about: { unit: Unit; locale: Locale } | { word: TypedWord };
}

/**
 * Asks whether each word of a query occurs, in every language: words that don't must not count among those that a
 * document has to have. One request, whose searches give back numbers and no documents.
 */
export async function lookUp(connection: Connection, index: string, plan: QueryPlan): Promise<LookedUp> {
  const words = plan.units.filter((unit) => !isConcept(unit)).slice(0, UNITS_MAX);
  const questions = [...words.flatMap((unit) => unitQuestions(index, unit)), ...wordQuestions(index, plan)];
  if (questions.length === 0) return NOTHING;
  const answers = await connection.searchEach({ queries: questions.map(({ query }) => query) });
  if (answers === null) return NOTHING;
  const found = questions.filter((_, place) => (answers[place]?.estimatedTotalHits ?? 0) > 0);
  const units = new Set(found.flatMap(({ about }) => ('unit' in about ? [keyOf(plan, about.unit, about.locale)] : [])));
  const typed = new Set(found.flatMap(({ about }) => ('word' in about ? [about.word] : [])));
  const has = (unit: Unit, locale: Locale): boolean => units.has(keyOf(plan, unit, locale));
  return { has, unknown: suspects(plan).filter((word) => !typed.has(word) && !isMet(plan, word, has)) };
}

function keyOf({ units }: QueryPlan, unit: Unit, locale: Locale): string {
  return `${units.indexOf(unit)}/${locale}`;
}

function unitQuestions(index: string, unit: Unit): Question[] {
  return LOCALES.flatMap((locale) =>
    [...literalsOf(unit, locale), ...translationsOf(unit, locale)].flatMap((each): Question[] => {
      const terms = exactTerms(each);
      if (terms === null) return [];
      const attributesToSearchOn = searchedAttributes(locale);
      return [{ query: { ...counting(index, terms, locale), attributesToSearchOn }, about: { unit, locale } }];
    }),
  );
}

function wordQuestions(index: string, plan: QueryPlan): Question[] {
  return suspects(plan).map((word) => ({
    query: counting(index, [exactly(word.surface)], plan.locale),
    about: { word },
  }));
}

function counting(index: string, terms: readonly string[], locale: Locale): MultiSearchQuery {
  return {
    indexUid: index,
    q: terms.join(' '),
    matchingStrategy: 'all',
    limit: 0,
    locales: languagesOf(locale),
  };
}

/** Words that may have a typing error, unless they occur. What thesaurus or lexicon knows is spelt well enough. */
function suspects({ words, units }: QueryPlan): TypedWord[] {
  return words
    .filter(({ surface, unit }) => {
      const known = units[unit]?.alternatives.some(({ source }) => source !== 'words') ?? true;
      return allowedErrors(surface.length) > 0 && /^[a-z]+$/.test(surface) && !known;
    })
    .slice(0, WORDS_MAX);
}

function isMet({ units }: QueryPlan, { unit }: TypedWord, has: Known['has']): boolean {
  const whole = units[unit];
  return whole !== undefined && LOCALES.some((locale) => has(whole, locale));
}
