import { FACET_CODES, type Locale } from '#shared';
import { toGraphqlLocale } from '../../app/graphql.js';
import type {
  CaseStudyFilter,
  Country,
  SearchCaseStudiesQuery,
  SearchCaseStudiesQueryVariables,
} from '../../generated/graphql.js';
import type { Centre, Settled } from './around.js';
import { FACETS, PAGE_SIZE, type FacetKey, type SearchState } from './search-state.js';

export type SearchAnswer = SearchCaseStudiesQuery['caseStudies'];
export type Hit = SearchAnswer['items'][number];
export type FacetValue = SearchAnswer['facets'][number]['values'][number];

function some<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length > 0 ? [...values] : undefined;
}

function filterOf({ selected, from, to, km }: SearchState, centre: Centre | undefined): CaseStudyFilter {
  return {
    themes: some(selected.theme),
    topics: some(selected.topic),
    sdgs: some(selected.sdg.map(Number)),
    countries: some(selected.country as readonly Country[]),
    languages: some(selected.language.map((language) => toGraphqlLocale(language as Locale))),
    challenges: some(selected.challenge),
    factors: some(selected.factor),
    period: from || to ? { from, to } : undefined,
    near: centre && { latitude: centre.coordinates.latitude, longitude: centre.coordinates.longitude, km },
  };
}

/** What is asked of the API for a search: the same on the server and in the browser. */
export function variablesOf(
  { state, centre }: Pick<Settled, 'state' | 'centre'>,
  locale: Locale,
): SearchCaseStudiesQueryVariables {
  return {
    query: state.query || undefined,
    filter: filterOf(state, centre),
    sort: state.sort,
    page: { page: state.page, size: PAGE_SIZE },
    locale: toGraphqlLocale(locale),
  };
}

/** A file that all that was found can be taken away as. */
export interface ExportFile {
  format: 'xlsx' | 'csv' | 'json' | 'jsonld';
  /** Language of headings and values. */
  locale: Locale;
}

/** Where such a file is: the same question, filter and order as the page, without its pages. */
export function exportAddress(search: Pick<Settled, 'state' | 'centre'>, { format, locale }: ExportFile): string {
  const { query, filter, sort } = variablesOf(search, locale);
  const asked = JSON.stringify(filter);
  const address = new URLSearchParams({
    locale,
    ...(query ? { query } : {}),
    ...(asked && asked !== '{}' ? { filter: asked } : {}),
    ...(sort ? { sort } : {}),
  });
  return `/exports/case-studies.${format}?${address}`;
}

/** « 11. Villes durables » without its number: goals are shown with their sign. */
function plainLabel(label: string): string {
  return label.replace(/^\d+\.\s*/, '');
}

/** Facets in the order shown: values as addresses write them, those that would find nothing left out unless chosen. */
export function facetsOf(answer: SearchAnswer, state: SearchState): { key: FacetKey; values: FacetValue[] }[] {
  return FACETS.map((key) => {
    const facet = answer.facets.find(({ code }) => code === FACET_CODES[key]);
    const values = (facet?.values ?? []).map((value) => {
      const code = key === 'language' ? value.value.toLowerCase() : value.value;
      return { ...value, value: code, label: plainLabel(value.label), selected: state.selected[key].includes(code) };
    });
    return { key, values: values.filter(({ count, selected }) => count > 0 || selected) };
  }).filter(({ values }) => values.length > 0);
}

/** The label of a choice; its code where the API did not name it. */
export function labelOf(answer: SearchAnswer | undefined, key: FacetKey, value: string): string {
  const values = answer?.facets.find(({ code }) => code === FACET_CODES[key])?.values ?? [];
  return plainLabel(values.find((one) => one.value.toLowerCase() === value.toLowerCase())?.label ?? value);
}

/**
 * The highlight to show as a card's sentence: the first with a match outside of the title, in the
 * language that the reader is shown; a match in another language is told by its reason instead.
 */
export function sentenceOf(hit: Hit): Hit['highlights'][number] | undefined {
  const shown = hit.caseStudy.locale;
  return hit.highlights.find(
    ({ field, locale, parts }) => field !== 'title' && locale === shown && parts.some(({ matched }) => matched),
  );
}

/**
 * Whether nothing in the question could be searched for (« de la », 「のは」, ???): everything comes back then, and no case
 * says why. A question of exclusions alone (-tram) does so as well, and means it.
 */
export function asksNothing({ items }: Pick<SearchAnswer, 'items'>, query: string): boolean {
  const told = items.some(
    ({ reasons, highlights }) =>
      highlights.length > 0 || reasons.some(({ kind }) => kind !== 'MEASURED' && kind !== 'CONFIRMED'),
  );
  return query !== '' && items.length > 0 && !told && !/(^|\s)-\S/.test(query);
}

/** The original title with its matched words, where the match was there. */
export function titleHighlightOf(hit: Hit): Hit['highlights'][number] | undefined {
  return hit.highlights.find(
    ({ field, locale, parts }) =>
      field === 'title' && locale === hit.caseStudy.originalLocale && parts.some(({ matched }) => matched),
  );
}
