import type { SearchRequest, SearchResults, SearchSort } from '../port.js';
import { correctedJapanese, type QueryPlan, type Unit, understand } from '../query/index.js';
import type { LoadedThesaurus } from '../thesaurus/index.js';
import { LOCALES } from '#shared';
import { type Ask, relaxedAsks, strictAsks } from './asks.js';
import { isConcept } from './clauses.js';
import type { Connection, Found } from './connection.js';
import { correctedQuery } from './correct.js';
import { exclusionsOf } from './exclusions.js';
import { countFacets, openFacets } from './facets.js';
import { federatedSearch, type Frame } from './federation.js';
import { type LookedUp, lookUp } from './lookup.js';
import { showHits } from './page.js';

/** Fewer cases than a page of the portal, and a single unit of the query is enough. */
const ENOUGH = 20;
const WINDOW_MAX = 10_000;
const SIZE_MAX = 100;

/** All that a search has at hand. */
interface Session {
  connection: Connection;
  index: string;
  loaded: LoadedThesaurus;
  request: SearchRequest;
}

interface Understood {
  plan: QueryPlan;
  known: LookedUp;
}

/** Answers a request. Without an index there is nothing to find. */
export async function searchCases(
  connection: Connection,
  index: string,
  loaded: LoadedThesaurus,
  wanted: SearchRequest,
): Promise<SearchResults> {
  const session = { connection, index, loaded, request: withinBounds(wanted) };
  const typed = await understandQuery(session, session.request.query);
  const isUnknown = (unit: Unit): boolean =>
    !isConcept(unit) && LOCALES.every((locale) => !typed.known.has(unit, locale));
  const better =
    correctedJapanese(typed.plan, isUnknown, loaded.thesaurus) ??
    (await correctedQuery(connection, index, typed.plan, typed.known.unknown, loaded.thesaurus));
  const results = await answer(session, better === null ? typed : await understandQuery(session, better));
  return { ...results, correctedQuery: results.total > 0 ? better : null };
}

function withinBounds(request: SearchRequest): SearchRequest {
  const size = Math.min(SIZE_MAX, Math.max(1, Math.trunc(request.size) || 1));
  const page = Math.min(Math.floor(WINDOW_MAX / size), Math.max(1, Math.trunc(request.page) || 1));
  return { ...request, size, page };
}

async function understandQuery({ connection, index, loaded, request }: Session, query: string): Promise<Understood> {
  const plan = understand(query, request.locale, loaded.thesaurus, loaded.lexicon);
  return { plan, known: await lookUp(connection, index, plan) };
}

async function answer(session: Session, { plan, known }: Understood): Promise<SearchResults> {
  const { connection, loaded, request } = session;
  const strict = strictAsks(plan, known);
  let frame = frameOf(session, plan, strict);
  let found = await findPage(connection, frame);
  const relaxed = totalOf(found) < ENOUGH ? relaxedAsks(plan, known) : null;
  if (relaxed !== null) {
    frame = { ...frame, asks: relaxed };
    found = await findPage(connection, frame);
  }
  const hits = showHits(found?.hits ?? [], {
    plan,
    asks: frame.asks,
    sort: frame.sort,
    label: (code) => loaded.thesaurus.label(code, request.locale),
  });
  const facets = request.withFacets === false || found === null ? [] : await countFacets(connection, frame, found);
  return { hits, total: totalOf(found), facets, correctedQuery: null, recognised: plan.recognised };
}

function frameOf({ index, request }: Session, plan: QueryPlan, asks: readonly Ask[]): Frame {
  return { index, asks, exclusions: exclusionsOf(plan), request, sort: sortOf(request, asks.length > 0) };
}

/** Relevance means nothing without words, nor nearness without a place. */
function sortOf({ sort, filter }: SearchRequest, hasWords: boolean): SearchSort {
  const wanted = sort ?? (hasWords ? 'relevance' : 'newest');
  if (wanted === 'relevance' && !hasWords) return 'newest';
  return wanted === 'nearest' && filter.near === undefined ? 'newest' : wanted;
}

async function findPage(connection: Connection, frame: Frame): Promise<Found | null> {
  const { page, size, filter, withFacets } = frame.request;
  const facets = withFacets === false ? [] : openFacets(filter);
  return connection.search(federatedSearch(frame, { offset: (page - 1) * size, limit: size, facets }));
}

function totalOf(found: Found | null): number {
  return found?.estimatedTotalHits ?? 0;
}
