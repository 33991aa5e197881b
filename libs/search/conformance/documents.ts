import type { Locale } from '#shared';
import type { DocumentTexts, FacetCode, SearchDocument } from '../port.js';
import { placeCode } from '../thesaurus/index.js';
import { CASES_OF_PLACES } from './concepts.js';
import { FRENCH_CASES } from './french-cases.js';
import { JAPANESE_CASES } from './japanese-cases.js';

/** A text of a case in one locale. */
export interface CaseText {
  title: string;
  teaser: string;
  summary: string;
  body: string;
}

/** A case of the suite, written by hand. */
export interface SuiteCase {
  key: string;
  country: 'FR' | 'JP';
  concepts: string[];
  names: string[];
  years: [number | null, number | null];
  place: [number, number] | null;
  adoptions: number;
  published: string;
  facets: Partial<Record<FacetCode, string[]>>;
  texts: Partial<Record<Locale, CaseText>>;
}

export const CASES: readonly SuiteCase[] = [...FRENCH_CASES, ...JAPANESE_CASES];

/** A stable id for a case of the suite. */
export function caseId(key: string): string {
  const index = CASES.findIndex((each) => each.key === key);
  if (index < 0) throw new Error(`no case ${key} in the suite`);
  return `0190a000-0000-7000-8000-${(index + 1).toString().padStart(12, '0')}`;
}

/** The key of a case by its id, for messages that can be read. */
export function keyOf(id: string): string {
  return CASES.find(({ key }) => caseId(key) === id)?.key ?? id;
}

/** What is published of a case in a locale, as hits are explained from. */
export function textsOf(id: string, locale: Locale): DocumentTexts {
  const texts = CASES.find(({ key }) => caseId(key) === id)?.texts[locale];
  if (texts === undefined) throw new Error(`no text of ${keyOf(id)} in ${locale}`);
  return texts;
}

/** One document for each translation of a case. */
export function documentsOf(suiteCase: SuiteCase): SearchDocument[] {
  const locales = Object.keys(suiteCase.texts) as Locale[];
  return locales.flatMap((locale) => {
    const text = suiteCase.texts[locale];
    return text === undefined ? [] : [documentOf(suiteCase, locale, text, locales)];
  });
}

function documentOf(suiteCase: SuiteCase, locale: Locale, text: CaseText, locales: Locale[]): SearchDocument {
  const { key, country, concepts, names, years, place, adoptions, published, facets } = suiteCase;
  return {
    caseId: caseId(key),
    locale,
    version: 1,
    hash: `hash-of-${key}-${locale}`,
    ...text,
    names,
    concepts: [...concepts, ...placesOf(key)],
    facets: { ...facets, topics: concepts, countries: [country], languages: locales },
    startYear: years[0],
    endYear: years[1],
    coordinates: place === null ? null : { latitude: place[0], longitude: place[1] },
    publishedAt: new Date(published),
    adoptions,
  };
}

const placesOf = (key: string): string[] =>
  Object.keys(CASES_OF_PLACES).flatMap((name) => (CASES_OF_PLACES[name]?.includes(key) ? [placeCode(name)] : []));

export function allDocuments(): SearchDocument[] {
  return CASES.flatMap(documentsOf);
}

/** The documents of one case, changed where a test needs it. */
export function documentsNamed(key: string, changes: Partial<SearchDocument> = {}): SearchDocument[] {
  return CASES.filter((each) => each.key === key)
    .flatMap(documentsOf)
    .map((document) => ({ ...document, ...changes }));
}
