import { LANGUAGE_TAGS, type Locale } from '#shared';
import { isJapanese, type Named } from '../parts/names.js';

/** A column by which the register can be put in order. */
export const SORTS = ['year', 'left', 'right'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address of the register says. */
export interface RegisterState {
  readonly query: string;
  /** The country whose side is read first, and of which every tie must have one end; null for all. */
  readonly country: 'FR' | 'JP' | null;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly page: number;
}

/** Rows on a page of the register. */
export const ROWS = 20;

/** Reads the address; whatever it does not know falls back to the first page, oldest tie first. */
export function parseRegister(search: URLSearchParams): RegisterState {
  const country = search.get('country');
  const sort = SORTS.find((value) => value === search.get('sort')) ?? 'year';
  return {
    query: search.get('q')?.trim() ?? '',
    country: country === 'FR' || country === 'JP' ? country : null,
    sort,
    descending: search.get('dir') === 'desc',
    page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
  };
}

/** The address of a state: only what differs from the first view is written. */
export function registerSearch({ query, country, sort, descending, page }: RegisterState): URLSearchParams {
  const search = new URLSearchParams();
  if (query) search.set('q', query);
  if (country) search.set('country', country);
  if (sort !== 'year') search.set('sort', sort);
  if (descending) search.set('dir', 'desc');
  if (page > 1) search.set('page', String(page));
  return search;
}

/** The state after a column's heading is pressed: its order, or its order reversed; the first page again. */
export function sortedBy(state: RegisterState, sort: Sort): RegisterState {
  return { ...state, sort, descending: state.sort === sort && !state.descending, page: 1 };
}

/** A tie as the register needs it, already turned so that `left` is the country that is read first. */
export interface RegisterRow {
  readonly left: Named;
  readonly right: Named;
  readonly since?: number | null;
}

/** Letters without case, accents, macrons, hyphens or spaces, so that "saint malo" finds Saint-Malo and "kofu" Kōfu; hiragana for katakana. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s'’.‐-]/g, '')
    .normalize('NFC')
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .toLowerCase();
}

function answers(place: Named, needle: string): boolean {
  const { local, fr, ja, en, kana, romaji } = place.names;
  return [place.name, local, fr, ja, en, kana, romaji].some((name) => name && foldName(name).includes(needle));
}

/** The name by which a place is put in order: its reading where the reader sees kanji. */
function sortName({ name, names }: Named): string {
  return isJapanese(name) ? (names.kana ?? name) : name;
}

/** The rows that answer the query, in order; a tie whose year is unknown always stands at the end. */
export function arrange<Row extends RegisterRow>(rows: readonly Row[], state: RegisterState, locale: Locale): Row[] {
  const needle = foldName(state.query);
  const collator = new Intl.Collator(LANGUAGE_TAGS[locale]);
  const turn = state.descending ? -1 : 1;
  const byName = (side: 'left' | 'right') => (a: Row, b: Row) => collator.compare(sortName(a[side]), sortName(b[side]));
  const byYear = (a: Row, b: Row): number => {
    if (a.since && b.since) return turn * (a.since - b.since);
    return Number(!a.since) - Number(!b.since);
  };
  const order =
    state.sort === 'year' ? byYear : (a: Row, b: Row) => turn * byName(state.sort as 'left' | 'right')(a, b);
  return rows
    .filter(({ left, right }) => !needle || answers(left, needle) || answers(right, needle))
    .sort((a, b) => order(a, b) || byName('left')(a, b) || byName('right')(a, b));
}

/** One page of a list, its number brought into what there is. */
export function pageOf<Item>(
  items: readonly Item[],
  page: number,
  size: number,
): { items: Item[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const current = Math.min(Math.max(1, page), pages);
  return { items: items.slice((current - 1) * size, current * size), page: current, pages };
}
