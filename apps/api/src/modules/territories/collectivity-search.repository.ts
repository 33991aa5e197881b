import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import { distinctWords, foldName, foldQuery, isLatin, meaningfulWords } from './name-folding.js';
import { allowedErrors, errorsToBeginning, swaps } from './typing-errors.js';

export interface CollectivityQuery {
  query?: string | null;
  country?: string | null;
  tier?: string | null;
  withCasesOnly?: boolean;
  offset: number;
  limit: number;
}

/** Ids of a page in the order of the search, and the exact number of all that match. */
export interface FoundCollectivities {
  ids: number[];
  total: number;
}

/** What was found by name: each collectivity with how well it matches, the higher the better. */
interface Named {
  /** A subquery that gives (id, quality); its parameters are $1 and $2. */
  sql: string;
  values: [unknown, unknown];
}

/** A folded text and all that begins with it are one range of the index, whose order is that of bytes. */
const BEGINS = `t.text >= typed.text AND t.text < typed.text || chr(1114109)`;

/** So many names are looked at to mend an error: the nearest by whole name, and by any part of it. */
const NEAREST = 60;

/** Keeps those that own or take part in a published case study, where only they are wanted. */
const published = ({ withCasesOnly }: CollectivityQuery) =>
  withCasesOnly ? 'AND c.id IN (SELECT unnest(p.participant_ids) FROM published_case_study p)' : '';

/** Finds collectivities by name in any script, by reading, by romaji and by code. */
@Injectable()
export class CollectivitySearchRepository {
  constructor(private readonly database: Database) {}

  /**
   * The whole name first, then names that begin so, then those of which a later word does; the larger
   * place first among equals. Where nothing begins so: all words in any order, then typing errors.
   */
  async search(request: CollectivityQuery): Promise<FoundCollectivities> {
    const forms = foldQuery(request.query ?? '');
    if (forms.length === 0) return this.browse(request);
    for (const named of [this.beginning(forms), this.allWords(forms)]) {
      const found = named && (await this.page(named.sql, named.values, request));
      if (found && found.total > 0) return found;
    }
    const mended = await this.mended(foldName(request.query ?? ''));
    return mended ? this.page(mended.sql, mended.values, request) : { ids: [], total: 0 };
  }

  /** The largest places first; unknown populations last. */
  private async browse(request: CollectivityQuery): Promise<FoundCollectivities> {
    const { country, tier, offset, limit } = request;
    const from = `FROM collectivity c WHERE ($1::text IS NULL OR c.country = $1) AND ($2::text IS NULL OR c.tier = $2) ${published(request)}`;
    const [row] = await this.database.query<FoundCollectivities>(
      `SELECT (SELECT count(*)::integer ${from}) AS total,
              ARRAY(SELECT c.id ${from} ORDER BY c.population DESC NULLS LAST, c.id OFFSET $3 LIMIT $4) AS ids`,
      [country ?? null, tier ?? null, offset, limit],
    );
    return row ?? { ids: [], total: 0 };
  }

  private beginning(forms: readonly string[]): Named {
    return {
      sql: `SELECT t.collectivity_id AS id,
                   max(CASE WHEN NOT t.whole THEN 1 WHEN t.text = ANY($1) THEN 3 ELSE 2 END) AS quality
              FROM unnest($1::text[]) AS typed (text) JOIN collectivity_search_term t ON ${BEGINS}
             WHERE $2::text IS NULL GROUP BY t.collectivity_id`,
      values: [forms, null],
    };
  }

  /** Métropole Dijon, Fontaine 38: each word begins some name, or the code. */
  private allWords(forms: readonly string[]): Named | null {
    // A word typed again and again is asked for once: each would read all the names that begin with it.
    const words = distinctWords(meaningfulWords(forms[0] ?? ''));
    if (words.length < 2) return null;
    return {
      sql: `SELECT t.collectivity_id AS id, 1 AS quality
              FROM unnest($1::text[]) AS typed (text) JOIN collectivity_search_term t ON ${BEGINS}
             GROUP BY t.collectivity_id HAVING count(DISTINCT typed.text) = $2`,
      values: [words, words.length],
    };
  }

  /** Latin names a typing error or two away. Trigrams find what could be meant; the count of errors decides. */
  private async mended(typed: string): Promise<Named | null> {
    const allowed = allowedErrors(typed);
    if (allowed === 0 || !isLatin(typed)) return null;
    const candidates = await this.database.query<{ id: number; text: string; whole: boolean }>(
      `(SELECT collectivity_id AS id, text, whole FROM collectivity_search_term
         WHERE text % $1 ORDER BY similarity(text, $1) DESC LIMIT ${NEAREST})
       UNION (SELECT collectivity_id, text, whole FROM collectivity_search_term
         WHERE $1 <% text ORDER BY word_similarity($1, text) DESC LIMIT ${NEAREST})
       UNION (SELECT near.* FROM unnest($2::text[]) AS typed (text) CROSS JOIN LATERAL (
         SELECT t.collectivity_id, t.text, t.whole FROM collectivity_search_term t
         WHERE ${BEGINS} ORDER BY t.text LIMIT ${NEAREST}) near)`,
      // Trigrams are a set, made anew for each name that is compared: said once, a word gives the same ones sooner.
      [distinctWords(typed.split(' ')).join(' '), swaps(typed)],
    );
    const best = new Map<number, number>();
    for (const { id, text, whole } of candidates) {
      // Each letter that a name is too short by is an error.
      if (typed.length - text.length > allowed) continue;
      const errors = errorsToBeginning(typed, text);
      // Fewer errors first, then names that begin so before those of which a later word does.
      const quality = -2 * errors - (whole ? 0 : 1);
      if (errors <= allowed) best.set(id, Math.max(quality, best.get(id) ?? quality));
    }
    if (best.size === 0) return null;
    return {
      sql: 'SELECT * FROM unnest($1::integer[], $2::integer[]) AS mended (id, quality)',
      values: [[...best.keys()], [...best.values()]],
    };
  }

  /** A page of what was found by name, after the filters. Total and page are of the same moment. */
  private async page(
    named: string,
    values: [unknown, unknown],
    request: CollectivityQuery,
  ): Promise<FoundCollectivities> {
    const { country, tier, offset, limit } = request;
    const [row] = await this.database.query<FoundCollectivities>(
      `WITH matching AS (
         SELECT c.id, c.population, n.quality FROM (${named}) n JOIN collectivity c ON c.id = n.id
         WHERE ($3::text IS NULL OR c.country = $3) AND ($4::text IS NULL OR c.tier = $4) ${published(request)})
       SELECT (SELECT count(*)::integer FROM matching) AS total,
              ARRAY(SELECT id FROM matching ORDER BY quality DESC, population DESC NULLS LAST, id OFFSET $5 LIMIT $6) AS ids`,
      [...values, country ?? null, tier ?? null, offset, limit],
    );
    return row ?? { ids: [], total: 0 };
  }
}
