import { LOCALES, type Locale } from '#shared';
import type { Statement } from './matching.js';
import { localeNumber } from './storage.js';
import { naturalNumbers } from './writer.js';

/** The ids whose impacts are wanted, by the locale of the document. */
export type WantedIds = Readonly<Record<Locale, { readonly ids: readonly number[] }>>;

/**
 * Up to so many ids each is looked for in a document. Of the terms of a concept most are in no document: beyond it, those
 * that are there are found first, in one pass over the document (100 ids: a quarter of the time; 300: an eighth).
 */
const LOOKED_FOR_MAX = 8;

const isSparse = (wanted: WantedIds): boolean => LOCALES.some((locale) => wanted[locale].ids.length > LOOKED_FOR_MAX);

/**
 * For each document of `c` the impacts of the ids asked for in its locale, as one text: in their order, or by id where
 * they are many. Its row is found by its place in the table, which no index has to be asked for.
 */
export function impactsColumn(statement: Statement, wanted: WantedIds): string {
  const cases = LOCALES.map(
    (locale) => `when ${localeNumber(locale)} then ${statement.use(wanted[locale].ids, 'int[]')}`,
  );
  const ids = `case c.locale ${cases.join(' ')} end`;
  // The additions of nothing bring both arrays into memory once; each index would fetch them again.
  const row = (more: string): string => `
    from (select v.terms + '{}'::int[] as terms, v.impacts || '{}'::smallint[] as impacts${more}
      from ${statement.documents} v where v.ctid = c.place offset 0) x`;
  if (isSparse(wanted)) {
    return `coalesce((select string_agg(q.id || ' ' || x.impacts[idx(x.terms, q.id)], ' ')
      ${row(`, v.terms & ${ids} as found`)}, unnest(x.found) q(id)), '')`;
  }
  return `(select array(select coalesce(x.impacts[nullif(idx(x.terms, q.id), 0)], 0)
      from unnest(${ids}) with ordinality q(id, place) order by q.place) ${row('')})::text`;
}

/** Rows of impacts end to end, one a document, each as long as there are ids in its locale: 0 for what isn't there. Pure. */
export function readImpacts(text: string, locales: readonly Locale[], wanted: WantedIds): number[] {
  if (!isSparse(wanted)) return naturalNumbers(text);
  const placesOf = (locale: Locale): Map<number, number> => new Map(wanted[locale].ids.map((id, place) => [id, place]));
  const places = { fr: placesOf('fr'), ja: placesOf('ja'), en: placesOf('en') };
  const length = locales.reduce((sum, locale) => sum + wanted[locale].ids.length, 0);
  const impacts = new Array<number>(length).fill(0);
  let from = 0;
  for (const [index, row] of text.split(',').entries()) {
    const locale = locales[index];
    if (locale === undefined) break;
    const pairs = naturalNumbers(row);
    for (let at = 0; at < pairs.length; at += 2) {
      const place = places[locale].get(pairs[at] ?? 0);
      if (place !== undefined) impacts[from + place] = pairs[at + 1] ?? 0;
    }
    from += wanted[locale].ids.length;
  }
  return impacts;
}
