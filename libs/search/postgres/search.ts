import type { SearchHit, SearchRequest, SearchResults, SearchSort, SqlClient } from '../port.js';
import { type QueryPlan, understand } from '../query/index.js';
import type { LoadedThesaurus } from '../thesaurus/index.js';
import { exactExpression, facetExpression, textExpression } from './boolean.js';
import {
  type Candidate,
  countFacet,
  findMatches,
  furtherMatches,
  type Matches,
  type MatchRequest,
} from './candidates.js';
import { correctedQuery } from './correct.js';
import { facetCounts, selectedFacets, type TermCount } from './facets.js';
import { type Lookup, lookUp } from './lookup.js';
import type { Conditions } from './matching.js';
import { showHits } from './page.js';
import { type ResolvedPlan, resolvePlan } from './resolve.js';
import { scoreDocument } from './score.js';
import { readState, type Slot } from './storage.js';

/** Fewer cases than this, and a single unit of the query is enough. */
const ENOUGH = 10;
const WINDOW_MAX = 10_000;

interface Understood {
  plan: ResolvedPlan;
  lookup: Lookup;
}

/** Documents went away between two statements of a search: another version of a case, or a rebuilt index. */
class IndexMovedError extends Error {
  override name = 'IndexMovedError';
}

/** That this happens more often to one search is next to impossible; then it answers with what is there. */
const ATTEMPTS = 3;

/** Answers a request on the slot that is in use, from the start where the index moved under it. */
export async function searchCases(
  client: SqlClient,
  loaded: LoadedThesaurus,
  wanted: SearchRequest,
): Promise<SearchResults> {
  const request = withinBounds(wanted);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await searchOnce(client, loaded, request, attempt === ATTEMPTS);
    } catch (error) {
      if (!(error instanceof IndexMovedError)) throw error;
    }
  }
}

async function searchOnce(
  client: SqlClient,
  loaded: LoadedThesaurus,
  request: SearchRequest,
  last: boolean,
): Promise<SearchResults> {
  const { active } = await readState(client);
  const typed = await understandQuery(client, active, loaded, request, request.query);
  const better = await correctedQuery(client, active, typed.plan, typed.lookup);
  const corrected = better === null ? null : await understandQuery(client, active, loaded, request, better);
  const { results, moved } = await answer(client, active, loaded, request, corrected ?? typed);
  if (moved && !last) throw new IndexMovedError();
  return { ...results, correctedQuery: results.total > 0 ? better : null };
}

function withinBounds(request: SearchRequest): SearchRequest {
  const size = Math.min(100, Math.max(1, Math.trunc(request.size) || 1));
  const page = Math.min(Math.floor(WINDOW_MAX / size), Math.max(1, Math.trunc(request.page) || 1));
  return { ...request, size, page };
}

async function understandQuery(
  client: SqlClient,
  slot: Slot,
  { thesaurus }: LoadedThesaurus,
  request: SearchRequest,
  query: string,
): Promise<Understood> {
  const plan: QueryPlan = understand(query, request.locale, thesaurus);
  const lookup = await lookUp(client, slot, plan, request.filter);
  return { plan: resolvePlan(plan, lookup), lookup };
}

async function answer(
  client: SqlClient,
  slot: Slot,
  loaded: LoadedThesaurus,
  request: SearchRequest,
  { plan, lookup }: Understood,
): Promise<{ results: SearchResults; moved: boolean }> {
  const conditions = conditionsOf(plan, lookup, request);
  const sort = sortOf(request, conditions);
  let match: MatchRequest = { slot, plan, conditions, request, sort, withFacets: request.withFacets !== false };
  let matches = await findMatches(client, match);
  const relaxed = textExpression(plan, true);
  if (matches.total < ENOUGH && relaxed !== conditions.text) {
    match = { ...match, conditions: { ...conditions, text: relaxed } };
    matches = await findMatches(client, match);
  }
  const scored = await pageOf(client, match, matches);
  const hits: SearchHit[] = await showHits(client, match, loaded, scored);
  const counts = match.withFacets ? await allCounts(client, match, lookup, matches.facets) : [];
  const facets = match.withFacets ? facetCounts(counts, request.filter) : [];
  const { recognised } = plan.plan;
  return {
    results: { hits, total: matches.total, facets, correctedQuery: null, recognised },
    moved: matches.active !== slot || hits.length < scored.length,
  };
}

function conditionsOf(plan: ResolvedPlan, lookup: Lookup, { filter }: SearchRequest): Conditions {
  return {
    text: textExpression(plan, false),
    facets: facetExpression(filter, lookup),
    phrases: plan.phrases.flatMap(({ phrase }) => phrase ?? []),
    excluded: plan.exclusions
      .filter(({ alternatives }) => alternatives.length > 0)
      .map((exclusion) => ({ query: exactExpression(exclusion), phrase: exclusion.phrase })),
    period: filter.period,
    near: filter.near,
  };
}

/** Relevance means nothing without words, nor nearness without a place. */
function sortOf({ sort }: SearchRequest, { text, near }: Conditions): SearchSort {
  const wanted = sort ?? (text === null ? 'newest' : 'relevance');
  if (wanted === 'relevance' && text === null) return 'newest';
  return wanted === 'nearest' && near === undefined ? 'newest' : wanted;
}

/** A document with its score, to be shown. */
export interface Scored extends Candidate {
  score: number;
}

async function pageOf(client: SqlClient, match: MatchRequest, { candidates, total }: Matches): Promise<Scored[]> {
  const { plan, sort, request } = match;
  const scored = candidates.map((candidate) => ({
    ...candidate,
    score: scoreDocument(plan, candidate.impacts, candidate),
  }));
  if (sort !== 'relevance') return scored;
  const ranked = bestOfEachCase(scored);
  const [from, to] = [(request.page - 1) * request.size, request.page * request.size];
  const page = ranked.slice(from, to);
  const missing = Math.min(to, total) - Math.max(from, ranked.length);
  if (missing <= 0) return page;
  const further = await furtherMatches(
    client,
    match,
    ranked.map(({ caseNo }) => caseNo),
    Math.max(0, from - ranked.length),
    missing,
  );
  return [
    ...page,
    ...further.map((candidate) => ({ ...candidate, score: scoreDocument(plan, candidate.impacts, candidate) })),
  ];
}

/** Best first; equals by date and number, so that pages never overlap. */
export function bestOfEachCase(scored: readonly Scored[]): Scored[] {
  const best = new Map<number, Scored>();
  const sorted = [...scored].sort((a, b) => b.score - a.score || b.publishedAt - a.publishedAt || b.doc - a.doc);
  for (const candidate of sorted) if (!best.has(candidate.caseNo)) best.set(candidate.caseNo, candidate);
  return [...best.values()];
}

/** A facet with a selection is counted as if it had none, so that its other values stay open. */
async function allCounts(
  client: SqlClient,
  { slot, conditions, request }: MatchRequest,
  lookup: Lookup,
  counts: TermCount[],
): Promise<TermCount[]> {
  const selected = selectedFacets(request.filter);
  const others = counts.filter(({ term }) => !selected.some((code) => term.startsWith(`${code}=`)));
  for (const code of selected) {
    const open = { ...conditions, facets: facetExpression(request.filter, lookup, code) };
    others.push(...(await countFacet(client, slot, open, code)));
  }
  return others;
}
