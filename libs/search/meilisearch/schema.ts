import { LOCALES, type Locale } from '#shared';
import { analyse } from '../analysis/index.js';
import { lastConfirmedYear, MEASURED_TAG } from '../query/index.js';
import {
  FACET_CODES,
  type FacetCode,
  type InventoryEntry,
  type SearchDocument,
  TEXT_FIELDS,
  type TextField,
} from '../port.js';

/** What the texts of a locale are called in the index: `title_fr`. */
export type TextAttribute = `${TextField}_${Locale}`;
type VersionAttribute = `version_${Locale}`;
type HashAttribute = `hash_${Locale}`;

/** A text as written, and its stems where the language has any. Empty where the case has no such translation. */
export type StoredText = string[];

type StoredTexts = Record<TextAttribute, StoredText>;
type StoredVersions = Partial<Record<VersionAttribute, number> & Record<HashAttribute, string>>;
type StoredFacets = Partial<Record<FacetCode, string[]>>;

/**
 * A case as the index keeps it: one document for all its translations. Meilisearch counts documents, so that this way
 * totals and facets are exact numbers of cases, an excluded word takes the whole case with it, and a case is replaced
 * or removed at once. With an index a language all three would have to be put together here: a federated search adds
 * up the totals of its indexes, and `distinct` corrects that only for the hits that it reads.
 */
export interface IndexedCase extends StoredTexts, StoredVersions, StoredFacets {
  caseId: string;
  names: string[];
  concepts: string[];
  /** The same word in every document: what a query by concept alone asks for, see `ANCHOR`. */
  anchor: string;
  /** Null where no year is known; an open end lasts. */
  firstYear: number | null;
  lastYear: number | null;
  /** 1 where results were measured. */
  measured: number;
  /** The last year in which its owner confirmed it; 0 where never. */
  confirmedYear: number;
  publishedAt: number;
  adoptions: number;
  _geo: { lat: number; lng: number } | null;
}

/**
 * A query without words has no relevancy to be compared with that of others in a federated search, so that documents
 * carrying a concept are asked for by a word that all of them have. No reader types it.
 */
export const ANCHOR = 'zqkakehashicasezq';

/** Year that an open end is taken for. */
export const OPEN_END = 32_767;

/** Name of the attribute of a text. */
export function textAttribute(field: TextField, locale: Locale): TextAttribute {
  return `${field}_${locale}`;
}

/** All attributes of text, by field and then by language. */
export const TEXT_ATTRIBUTES: readonly TextAttribute[] = TEXT_FIELDS.flatMap((field) =>
  LOCALES.map((locale) => textAttribute(field, locale)),
);

/** What is searched for a language: its texts, and the names that belong to no language. */
export function searchedAttributes(locale: Locale): string[] {
  return [
    textAttribute('title', locale),
    textAttribute('teaser', locale),
    'names',
    textAttribute('summary', locale),
    textAttribute('body', locale),
  ];
}

/** Codes come from elsewhere; nothing in them may upset a filter or JSON. The same for documents and filters. */
export function storableCode(code: string): string {
  return code.toWellFormed().replace(/\p{Cc}/gu, ' ');
}

/** Ids are compared as written, so they are written in one way. */
export function storableId(caseId: string): string {
  return caseId.toLowerCase();
}

/** The documents of several cases as the index keeps them. A document given twice counts as the later one. */
export function toIndexedCases(documents: readonly SearchDocument[]): IndexedCase[] {
  return [...Map.groupBy(documents, ({ caseId }) => storableId(caseId)).values()].map((ofCase) => {
    const empty = Object.fromEntries(TEXT_ATTRIBUTES.map((name) => [name, []])) as unknown as StoredTexts;
    return Object.assign({}, empty, ...ofCase.map(toPartialCase)) as IndexedCase;
  });
}

/** One translation of a case, to be laid over what the index has of the others. */
export function toPartialCase(document: SearchDocument): Partial<IndexedCase> & { caseId: string } {
  const { locale, startYear, endYear, coordinates, publishedAt } = document;
  const known = startYear !== null || endYear !== null;
  return {
    caseId: storableId(document.caseId),
    ...Object.fromEntries(
      TEXT_FIELDS.map((field) => [textAttribute(field, locale), storedText(document[field], locale)]),
    ),
    [`version_${locale}`]: document.version,
    [`hash_${locale}`]: document.hash,
    names: storedNames(document.names),
    concepts: document.concepts.map(storableCode),
    ...Object.fromEntries(FACET_CODES.map((code) => [code, (document.facets[code] ?? []).map(storableCode)])),
    anchor: ANCHOR,
    firstYear: startYear ?? endYear,
    lastYear: known ? (endYear ?? OPEN_END) : null,
    measured: document.concepts.includes(MEASURED_TAG) ? 1 : 0,
    confirmedYear: lastConfirmedYear(document.concepts),
    publishedAt: Math.floor(publishedAt.getTime() / 1000),
    adoptions: document.adoptions,
    _geo: coordinates === null ? null : { lat: coordinates.latitude, lng: coordinates.longitude },
  };
}

/**
 * Meilisearch has no stemmer: short words would not be found in the plural, nor long ones far from what was typed. So
 * the stems stand beside the text, in the same attribute, where they rank like the words that they come from.
 */
function storedText(text: string, locale: Locale): StoredText {
  const clean = text.toWellFormed().replaceAll('\0', ' ');
  const stems = stemsOf(clean, locale);
  return stems === '' ? [clean] : [clean, stems];
}

function storedNames(names: readonly string[]): string[] {
  const clean = names.map((name) => name.toWellFormed().replaceAll('\0', ' '));
  const stems = LOCALES.map((locale) => stemsOf(clean.join('\n'), locale)).filter((each) => each !== '');
  return [...clean, ...new Set(stems)];
}

function stemsOf(text: string, locale: Locale): string {
  if (locale === 'ja') return '';
  return analyse(text, locale)
    .words.filter(({ script, stop }) => script === 'latin' && !stop)
    .map(({ stem }) => stem)
    .join(' ');
}

/** The text as its author wrote it; null where the case has no such translation. */
export function writtenText(stored: Partial<IndexedCase>, field: TextField, locale: Locale): string | null {
  return stored[textAttribute(field, locale)]?.[0] ?? null;
}

/** The languages that a case has. */
export function localesOf(stored: Partial<IndexedCase>): Locale[] {
  return LOCALES.filter((locale) => stored[`version_${locale}`] !== undefined);
}

/** What a document is made from, a language at a time. */
export function inventoryOf(stored: Partial<IndexedCase> & { caseId: string }): InventoryEntry[] {
  return localesOf(stored).map((locale) => ({
    caseId: stored.caseId,
    locale,
    version: stored[`version_${locale}`] ?? 0,
    hash: stored[`hash_${locale}`] ?? '',
  }));
}

/** Attributes that `inventoryOf` reads. */
export const INVENTORY_ATTRIBUTES = [
  'caseId',
  ...LOCALES.flatMap((locale) => [`version_${locale}`, `hash_${locale}`]),
] as const;
