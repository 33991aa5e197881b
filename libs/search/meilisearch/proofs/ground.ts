import type { MultiSearchQueryWithFederation, Settings } from 'meilisearch';
import { randomUUID } from 'node:crypto';
import { Connection, type Found } from '../connection.js';
import { dropIndex, ensureIndex } from '../indexes.js';
import { ANCHOR, type IndexedCase, TEXT_ATTRIBUTES } from '../schema.js';
import { caseIndexSettings } from '../settings.js';
import { putCases } from '../writer.js';

/** The server that proofs are made on, and names that nobody else uses there. */
export interface Ground {
  connection: Connection;
  url: string;
  prefix: string;
}

/** A proof of an assumption: fails where the server behaves otherwise. */
export type Proof = (ground: Ground) => Promise<void>;

/** The settings of the adapter, over a thesaurus of one concept. */
export const SETTINGS: Settings = caseIndexSettings([
  {
    code: 'overtourism',
    broader: [],
    terms: [
      { locale: 'fr', text: 'surtourisme', kind: 'preferred' },
      { locale: 'fr', text: 'tourisme de masse', kind: 'alternative' },
    ],
  },
]);

/** A case with little in it; ids are `a`, `b`, `c`. */
export function sheet(caseId: string, fields: Partial<IndexedCase> = {}): IndexedCase {
  const texts = Object.fromEntries(TEXT_ATTRIBUTES.map((name) => [name, []]));
  const rest = { names: [], concepts: [], anchor: ANCHOR, firstYear: null, lastYear: null, adoptions: 0, _geo: null };
  return { caseId, ...texts, ...rest, measured: 0, confirmedYear: 0, publishedAt: 0, ...fields } as IndexedCase;
}

/** Cases told apart by their French titles. */
export function titled(titles: Record<string, string>): IndexedCase[] {
  return Object.entries(titles).map(([id, title]) => sheet(id, { title_fr: [title] }));
}

/** Does something on a fresh index with these documents, and removes it. */
export async function onIndex(
  { connection, prefix }: Ground,
  documents: readonly IndexedCase[],
  work: (uid: string) => Promise<void>,
): Promise<void> {
  const uid = `${prefix}_${randomUUID()}`;
  try {
    await ensureIndex(connection, uid, SETTINGS);
    await putCases(connection, uid, documents);
    await work(uid);
  } finally {
    await dropIndex(connection, uid);
  }
}

/** A query without its index. */
export type Question = Omit<Partial<MultiSearchQueryWithFederation>, 'indexUid'>;

/** Asks some queries as one federated search, in French texts unless they say otherwise. */
export async function find(
  { connection }: Ground,
  uid: string,
  questions: readonly Question[],
  page: { offset?: number; limit?: number; facets?: string[] } = {},
): Promise<Found> {
  const { offset = 0, limit = 20, facets = [] } = page;
  const found = await connection.search({
    federation: { offset, limit, ...(facets.length === 0 ? {} : { facetsByIndex: { [uid]: facets } }) },
    queries: questions.map((question) => ({
      indexUid: uid,
      matchingStrategy: 'all',
      locales: ['fra', 'jpn'],
      ...question,
    })),
  });
  if (found === null) throw new Error(`no index ${uid}`);
  return found;
}

/** Ids that one query finds, the best first. */
export async function idsOf(ground: Ground, uid: string, question: Question | string): Promise<string[]> {
  const asked = typeof question === 'string' ? { q: question } : question;
  return (await find(ground, uid, [asked])).hits.map(({ caseId }) => caseId);
}
