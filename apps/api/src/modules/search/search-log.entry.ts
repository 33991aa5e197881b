import { createHash, randomBytes } from 'node:crypto';
import type { Locale } from '#shared';

/** How much a search found: the exact number would tell queries apart that should be one. */
export type ResultClass = 'none' | 'few' | 'many';

/** What the log keeps of a search. */
export interface LogEntry {
  locale: Locale;
  query: string;
  results: ResultClass;
  filtered: boolean;
}

/** Longer ones are texts rather than questions, and may tell of their author. */
const QUERY_MAX = 100;

/** Addresses, telephone and other numbers of people: whoever types one isn't looking for a subject. */
const PERSONAL = /@|(?:\d[\s.\-–()]*){7,}/u;

const MANY_FROM = 10;

/** The query as the log counts it: one spelling for what is one question; null where it must not be kept. Pure. */
export function normalisedQuery(query: string): string | null {
  const text = query
    .normalize('NFKC')
    .toLowerCase()
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return text === '' || [...text].length > QUERY_MAX || PERSONAL.test(text) ? null : text;
}

export const resultClass = (total: number): ResultClass => (total === 0 ? 'none' : total < MANY_FROM ? 'few' : 'many');

/**
 * Counts a visitor once a day for a query, and can't say who it was: a hash of their address with a salt that lives in
 * this process's memory and is thrown away at midnight (UTC) with all hashes. Behind one address (a town hall, a proxy
 * that TRUST_PROXY doesn't name) everybody is one visitor. Where the set is full, visitors go
 * uncounted, so that a query rather stays hidden. Each process counts for itself: behind several, a visitor may count
 * once in each.
 */
export class DailyVisitors {
  private day = '';
  private salt = randomBytes(16);
  private readonly seen = new Set<string>();

  constructor(private readonly capacity = 50_000) {}

  /** Whether this is the visitor's first time today with this query. */
  isNew(day: string, visitor: string, { locale, query }: Pick<LogEntry, 'locale' | 'query'>): boolean {
    if (day !== this.day) {
      this.day = day;
      this.salt = randomBytes(16);
      this.seen.clear();
    }
    const hash = createHash('sha256').update(this.salt).update(`${visitor}\n${locale}\n${query}`).digest('base64');
    if (this.seen.has(hash) || this.seen.size >= this.capacity) return false;
    this.seen.add(hash);
    return true;
  }
}
