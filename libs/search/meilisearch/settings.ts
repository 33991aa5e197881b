import type { Settings, Synonyms } from 'meilisearch';
import { LOCALES, type Locale } from '#shared';
import { fold, foldAccents } from '../analysis/index.js';
import { FACET_CODES, type SearchConcept, TEXT_FIELDS } from '../port.js';
import { TEXT_ATTRIBUTES, textAttribute } from './schema.js';
import { INDEX_STOP_WORDS } from './stop-words.js';

/** ISO 639-3, as Meilisearch calls languages. */
export const LANGUAGE_CODES: Readonly<Record<Locale, string>> = { fr: 'fra', ja: 'jpn', en: 'eng' };

/** Facet values that an answer carries; Meilisearch gives the most frequent ones. */
export const FACET_VALUES_MAX = 100;

/**
 * More than there will ever be cases. Pages are bounded by the port; this bounds totals as well, in some versions (issue
 * 6482 of Meilisearch).
 */
const HITS_MAX = 10_000_000;

/**
 * An order that is asked for comes before relevancy. Among equals go first cases with measured results, then those that
 * their owner confirmed last, then the newer ones.
 */
const RANKING_RULES = [
  ...['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  ...['measured:desc', 'confirmedYear:desc', 'publishedAt:desc'],
] as const;

/** Synonyms of one word; Meilisearch itself reads at most 50. */
const SYNONYMS_MAX = 10;

/**
 * How the index of cases reads its documents and queries.
 * @param concepts the thesaurus: its terms of one word become synonyms of the others
 */
export function caseIndexSettings(concepts: readonly SearchConcept[]): Settings {
  return {
    searchableAttributes: [
      ...LOCALES.map((locale) => textAttribute('title', locale)),
      ...LOCALES.map((locale) => textAttribute('teaser', locale)),
      'names',
      ...LOCALES.map((locale) => textAttribute('summary', locale)),
      ...LOCALES.map((locale) => textAttribute('body', locale)),
      'anchor',
    ],
    filterableAttributes: [
      {
        attributePatterns: [...FACET_CODES, 'concepts'],
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
      {
        attributePatterns: ['firstYear', 'lastYear'],
        features: { facetSearch: false, filter: { equality: false, comparison: true } },
      },
      '_geo',
    ],
    sortableAttributes: ['publishedAt', 'adoptions', '_geo'],
    rankingRules: [...RANKING_RULES],
    localizedAttributes: localizedAttributes(),
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnAttributes: ['anchor'],
    },
    stopWords: [...INDEX_STOP_WORDS],
    synonyms: synonymsOf(concepts),
    faceting: { maxValuesPerFacet: FACET_VALUES_MAX, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: HITS_MAX },
    prefixSearch: 'indexingTime',
    facetSearch: false,
  };
}

/** Settings of the index that keeps what is written during a rebuild: nothing in it is ever searched. */
export const JOURNAL_SETTINGS: Settings = { searchableAttributes: [], filterableAttributes: [], facetSearch: false };

/**
 * Given, never detected: a text in kanji alone looks Chinese. French and English texts have Japanese words in them, so
 * that Japanese is allowed everywhere, and it alone of the two that are written in kanji.
 */
function localizedAttributes(): { attributePatterns: string[]; locales: string[] }[] {
  const rules = LOCALES.map((locale) => ({
    attributePatterns: TEXT_FIELDS.map((field): string => textAttribute(field, locale)),
    locales: languagesOf(locale),
  }));
  return [...rules, { attributePatterns: ['names'], locales: LOCALES.map((locale) => LANGUAGE_CODES[locale]) }];
}

/** The languages that words of a query or of a text in that locale may be in. */
export function languagesOf(locale: Locale): string[] {
  return locale === 'ja' ? [LANGUAGE_CODES.ja, LANGUAGE_CODES.en] : [LANGUAGE_CODES[locale], LANGUAGE_CODES.ja];
}

/**
 * Terms of one word in Latin script, each with the other terms of its concept in the same language. Longer terms are
 * recognised by us, whatever their inflexion; and how Meilisearch cuts Japanese ones in its settings is not documented.
 * A query expands its concepts itself, so that this only adds to the words that are still being typed.
 */
export function synonymsOf(concepts: readonly SearchConcept[]): NonNullable<Synonyms> {
  const synonyms = new Map<string, Set<string>>();
  for (const { terms } of concepts) {
    for (const locale of LOCALES) {
      const ofLocale = terms.filter((term) => term.locale === locale);
      const shown = ofLocale.filter(({ kind }) => kind !== 'hidden').map(({ text }) => comparable(text));
      for (const word of ofLocale.map(({ text }) => comparable(text)).filter(isOneLatinWord)) {
        const others = synonyms.get(word) ?? new Set();
        for (const term of shown) if (term !== word && others.size < SYNONYMS_MAX) others.add(term);
        if (others.size > 0) synonyms.set(word, others);
      }
    }
  }
  return Object.fromEntries([...synonyms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, set]) => [word, [...set]]));
}

function comparable(text: string): string {
  return foldAccents(fold(text)).trim();
}

function isOneLatinWord(text: string): boolean {
  return /^\p{Script=Latin}{3,}$/u.test(text);
}

/** Whether an index has other settings than the wanted ones. Lists without an order compare without one. */
export function differ(current: Settings, wanted: Settings): boolean {
  return (Object.keys(wanted) as (keyof Settings)[]).some((key) => {
    const now = key === 'synonyms' ? current[key] : onlyWanted(current[key], wanted[key]);
    return canonical(wanted[key], ORDERED.has(key)) !== canonical(now, ORDERED.has(key));
  });
}

const ORDERED: ReadonlySet<string> = new Set(['searchableAttributes', 'rankingRules', 'localizedAttributes']);

/** Of a setting with defaults of its own, what is wanted of it. */
function onlyWanted(current: unknown, wanted: unknown): unknown {
  if (!isRecord(current) || !isRecord(wanted)) return current;
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, onlyWanted(current[key], wanted[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as text, in one order of keys and, unless it matters, of items. */
function canonical(value: unknown, ordered: boolean): string {
  if (Array.isArray(value)) {
    const items = value.map((each) => canonical(each, ordered));
    return `[${(ordered ? items : items.sort()).join()}]`;
  }
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).map(([key, each]) => `${key}:${canonical(each, ordered)}`);
  return `{${entries.sort().join()}}`;
}

/** All attributes that a hit is shown from. */
export const SHOWN_ATTRIBUTES: readonly string[] = [
  'caseId',
  'concepts',
  'names',
  ...TEXT_ATTRIBUTES,
  ...LOCALES.map((locale) => `version_${locale}`),
];
