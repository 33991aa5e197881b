import type { Locale } from '#shared';

/** Facets that a reader can filter by. Values are stable codes, never translated labels. */
export const FACET_CODES = [
  'themes',
  'topics',
  'sdgs',
  'factors',
  'challenges',
  'countries',
  'tiers',
  'collectivities',
  'populationBands',
  'geographies',
  'languages',
  'evidence',
  'support',
  'depth',
] as const;
export type FacetCode = (typeof FACET_CODES)[number];

/** Text fields of a document, the strongest first. */
export const TEXT_FIELDS = ['title', 'teaser', 'summary', 'body'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The texts of a document. */
export type DocumentTexts = Readonly<Record<TextField, string>>;

/** One published translation of one case study. Nothing that is not published ever becomes one. */
export interface SearchDocument {
  caseId: string;
  locale: Locale;
  /** Version of the case that the document was made from; with `hash` it tells whether an index is up to date. */
  version: number;
  hash: string;
  title: string;
  teaser: string;
  summary: string;
  /** All other sections, as plain text. */
  body: string;
  /** Names that should find the case though they stand in no section: owner and partners, in every script. */
  names: string[];
  /** Codes of the thesaurus concepts of its topics and SDGs. */
  concepts: string[];
  /** Every locale's document of a case carries the same facets. */
  facets: Partial<Record<FacetCode, string[]>>;
  /** First and last calendar year; null where unknown or open. */
  startYear: number | null;
  endYear: number | null;
  coordinates: { latitude: number; longitude: number } | null;
  publishedAt: Date;
  /** How many collectivities adopted the practice. */
  adoptions: number;
}

export interface SearchFilter extends Partial<Record<FacetCode, readonly string[]>> {
  /** Cases whose years overlap the range; either end may be open. */
  period?: { from?: number | null; to?: number | null };
  near?: { latitude: number; longitude: number; km: number };
  /** Where `west` is greater than `east`, the box crosses the 180th meridian. */
  box?: { south: number; west: number; north: number; east: number };
}

export type SearchSort = 'relevance' | 'newest' | 'nearest' | 'mostAdopted';

export interface SearchRequest {
  /** What the reader typed; empty browses. At most `QUERY_MAX_LENGTH` characters. */
  query: string;
  /** The reader's locale: given, never detected. */
  locale: Locale;
  filter: SearchFilter;
  /** Defaults to relevance with a query, to newest without. */
  sort?: SearchSort;
  /** The day on which confirmations count as new; without it they don't count. */
  today?: Date;
  /** 1-based page; `page * size` is at most 10,000. */
  page: number;
  size: number;
  /** False leaves the facets out (suggestions, similar cases). Default true. */
  withFacets?: boolean;
}

/** A run of text, marked as matched or not. Never HTML. */
export interface HighlightPart {
  text: string;
  matched: boolean;
}
export interface Highlight {
  field: TextField;
  locale: Locale;
  parts: HighlightPart[];
}

/**
 * Why a case was found: by the typed words, by a concept and the terms that carried it, by what the lexicon gives for words
 * of no concept (translation), or for being of a place. Measured
 * results and a confirmation by its owner raise it a little: told only where they did, without label or terms.
 */
export interface MatchReason {
  kind: 'words' | 'concept' | 'translation' | 'place' | 'measured' | 'confirmed';
  /** Words as typed (words, translation), or the concept's or place's preferred term in the reader's locale. */
  label: string;
  conceptCode: string | null;
  /** Terms found in the document, in its own language; empty where the concept came by a tag. */
  terms: string[];
  /** Locale of the document that matched. */
  locale: Locale;
}

/** Where and why a document matched. */
export interface Explanation {
  highlights: Highlight[];
  reasons: MatchReason[];
}

export interface SearchHit {
  caseId: string;
  /** Relative to the other hits of the same answer only; 0 when browsing. */
  score: number;
  matchedLocale: Locale;
  /**
   * Tells where and why the case matched, from its texts in `matchedLocale` as they are published now: no text ever
   * leaves the index.
   */
  explain: (texts: DocumentTexts) => Explanation;
}

export interface FacetCount {
  code: FacetCode;
  values: { value: string; count: number; selected: boolean }[];
}

/** Something that the query was understood to name. */
export interface RecognisedConcept {
  code: string;
  /** Preferred term in the reader's locale. */
  label: string;
  /** The words of the query that named it. */
  matchedText: string;
  terms: Record<Locale, string[]>;
}

export interface SearchResults {
  hits: SearchHit[];
  /** Exact number of cases that match, not of documents. */
  total: number;
  facets: FacetCount[];
  /** Given where the typed words found nothing and were corrected. */
  correctedQuery: string | null;
  recognised: RecognisedConcept[];
}

export interface SearchSuggestion {
  kind: 'concept' | 'title';
  label: string;
  /** Concept code or case id. */
  target: string;
  locale: Locale;
}

export interface InventoryEntry {
  caseId: string;
  locale: Locale;
  version: number;
  hash: string;
}

/** The search engine as the rest of the program knows it. Two adapters keep it: PostgreSQL and Meilisearch. */
export interface SearchEngine {
  /** Replaces all documents of the cases named by `documents`: a locale left out is removed. */
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  remove(caseIds: readonly string[]): Promise<void>;
  search(request: SearchRequest): Promise<SearchResults>;
  suggest(prefix: string, locale: Locale, first: number): Promise<SearchSuggestion[]>;
  /** Fills a fresh index from the stream, then swaps: readers never see a half-filled one. */
  rebuild(documents: AsyncIterable<SearchDocument>, onProgress?: (done: number) => void): Promise<void>;
  inventory(): AsyncIterable<InventoryEntry>;
}

/** A thesaurus concept as search needs it. */
export interface SearchConcept {
  code: string;
  /** Preferred first, then alternative; hidden terms are recognised but never shown. */
  terms: { locale: Locale; text: string; kind: 'preferred' | 'alternative' | 'hidden' }[];
  broader: string[];
  /** A collectivity rather than a meaning: its names are read as they stand, and it is wished for, not required. */
  place?: boolean;
}

/** The little that the PostgreSQL adapter asks of a connection; `transaction` joins the ambient one where there is one. */
export interface SqlClient {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  transaction<T>(work: (client: SqlClient) => Promise<T>): Promise<T>;
}

export const QUERY_MAX_LENGTH = 1_000;
