import { facetCounts, selectedFacets } from '../facets.js';
import type { FacetCount, SearchRequest, SearchResults, SearchSort, SqlClient } from '../port.js';
import { priorAlternatives, type QueryPlan, understand } from '../query/index.js';
import type { LoadedThesaurus } from '../thesaurus/index.js';
import { exactExpression, facetExpression, wordingOf } from './boolean.js';
import {
  type Candidate,
  findCases,
  findMatches,
  furtherMatches,
  type Matches,
  type MatchRequest,
} from './candidates.js';
import type { AnswerMemory } from './answer-memory.js';
import type { CaseMemory } from './case-memory.js';
import { correctedQuery } from './correct.js';
import { type Lookup, lookUp } from './lookup.js';
import type { Conditions } from './matching.js';
import { hitOf } from './page.js';
import { favourNeighbours } from './proximity.js';
import { type ResolvedPlan, resolvePlan } from './resolve.js';
import { type Moment, readMoment, readState, type Slot } from './storage.js';
import { isSameMoment, type TermMemory } from './term-memory.js';

/** Fewer cases than a page of the portal, and a single unit of the query is enough. */
const ENOUGH = 20;
const WINDOW_MAX = 10_000;

/** What an engine remembers between searches. */
export interface Memory {
  answers: AnswerMemory;
  cases: CaseMemory;
  terms: TermMemory;
  /** The slot that was in use last; every answer says whether it still is. */
  slot: Slot | undefined;
}

/** All that one attempt at a search has at hand. */
interface Session {
  client: SqlClient;
  loaded: LoadedThesaurus;
  memory: Memory;
  request: SearchRequest;
  slot: Slot;
}

interface Understood {
  plan: ResolvedPlan;
  lookup: Lookup;
}

/** That the index moves under a search more often than this is next to impossible; then it answers with what is there. */
const ATTEMPTS = 3;

/**
 * Answers a request, from the start where the index moved between two of its statements: a rebuild has swapped, a case
 * has gone, or remembered words are from before.
 */
export async function searchCases(
  client: SqlClient,
  loaded: LoadedThesaurus,
  memory: Memory,
  wanted: SearchRequest,
): Promise<SearchResults> {
  const request = withinBounds(wanted);
  const { version: thesaurus } = loaded;
  const known = memory.answers.get(request, thesaurus);
  if (known !== undefined && isSameMoment(known.moment, await readMoment(client))) return known.results;
  for (let attempt = 1; ; attempt += 1) {
    const slot = memory.slot ?? (await readState(client)).active;
    const { results, moment, moved, whole } = await attemptSearch({ client, loaded, memory, request, slot });
    memory.slot = moved ? undefined : slot;
    if (moved) memory.terms.forget();
    else if (whole) memory.answers.keep(request, { moment, thesaurus }, results);
    if (!moved || attempt === ATTEMPTS) return results;
  }
}

/** What one attempt found, and whether all of it is `whole`: from one moment of the index. */
interface Attempt {
  results: SearchResults;
  moment: Moment;
  moved: boolean;
  whole: boolean;
}

async function attemptSearch(session: Session): Promise<Attempt> {
  const typed = await understandQuery(session, session.request.query);
  const better = await correctedQuery(session.client, session.slot, typed.plan, typed.lookup, session.loaded.thesaurus);
  const understood = better === null ? typed : await understandQuery(session, better);
  const { results, moment, moved } = await answer(session, understood);
  return {
    results: { ...results, correctedQuery: results.total > 0 ? better : null },
    moment,
    moved,
    whole: [typed, understood].every(({ lookup }) => isSameMoment(lookup.moment, moment)),
  };
}

function withinBounds(request: SearchRequest): SearchRequest {
  const size = Math.min(100, Math.max(1, Math.trunc(request.size) || 1));
  const page = Math.min(Math.floor(WINDOW_MAX / size), Math.max(1, Math.trunc(request.page) || 1));
  return { ...request, size, page };
}

async function understandQuery({ client, loaded, memory, request, slot }: Session, query: string): Promise<Understood> {
  const plan: QueryPlan = {
    ...understand(query, request.locale, loaded.thesaurus, loaded.lexicon),
    priors: priorAlternatives(request.today),
  };
  const lookup = await lookUp(client, slot, plan, request.filter, memory.terms);
  return { plan: resolvePlan(plan, lookup), lookup };
}

async function answer(session: Session, { plan, lookup }: Understood): Promise<Omit<Attempt, 'whole'>> {
  const { client, loaded, memory, request, slot } = session;
  const conditions = conditionsOf(plan, lookup, request);
  let match: MatchRequest = { slot, plan, conditions, request, sort: sortOf(request, conditions) };
  let matches = await findMatches(client, match);
  const relaxed = wordingOf(plan, true);
  if ((matches.cases?.size ?? ENOUGH) < ENOUGH && relaxed?.expression !== conditions.text?.expression) {
    match = { ...match, conditions: { ...conditions, text: relaxed } };
    matches = await findMatches(client, match);
  }
  const total = matches.cases?.size ?? (await memory.cases.all(client, matches.moment)).total;
  const scored = await pageOf(client, match, matches, total);
  const ids = await memory.cases.caseIds(
    client,
    matches.moment,
    scored.map(({ caseNo }) => caseNo),
  );
  const label = (code: string): string => loaded.thesaurus.label(code, request.locale);
  const hits = scored.flatMap((candidate, place) => {
    const id = ids[place];
    return id === undefined ? [] : [hitOf(plan, id, candidate, label)];
  });
  const facets = request.withFacets === false ? [] : await countFacets(session, match, matches, lookup);
  return {
    results: { hits, total, facets, correctedQuery: null, recognised: plan.plan.recognised },
    moment: matches.moment,
    moved: matches.moment.slot !== slot || isOutOfDate(lookup, matches.moment) || hits.length < scored.length,
  };
}

/** Terms that were read just now may be a change behind, those from memory not: there may be words that it doesn't know. */
function isOutOfDate({ remembered, moment }: Lookup, now: Moment): boolean {
  return remembered && !isSameMoment(moment, now);
}

function conditionsOf(plan: ResolvedPlan, lookup: Lookup, { filter }: SearchRequest): Conditions {
  return {
    text: wordingOf(plan, false),
    facets: facetExpression(filter, lookup),
    phrases: plan.phrases.flatMap(({ phrase }) => phrase ?? []),
    excluded: plan.exclusions
      .filter(({ alternatives }) => alternatives.length > 0)
      .map((exclusion) => ({ query: exactExpression(exclusion), phrase: exclusion.phrase })),
    period: filter.period,
    near: filter.near,
    box: filter.box,
  };
}

/** Relevance means nothing without words, nor nearness without a place. */
function sortOf({ sort }: SearchRequest, { text, near }: Conditions): SearchSort {
  const wanted = sort ?? (text === null ? 'newest' : 'relevance');
  if (wanted === 'relevance' && text === null) return 'newest';
  return wanted === 'nearest' && near === undefined ? 'newest' : wanted;
}

async function pageOf(
  client: SqlClient,
  match: MatchRequest,
  { candidates }: Matches,
  total: number,
): Promise<Candidate[]> {
  const { plan, sort, request } = match;
  if (sort !== 'relevance') return candidates;
  const ranked = await favourNeighbours(client, match.slot, plan, bestOfEachCase(candidates));
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
  return [...page, ...further];
}

/** Best first; equals by date and number, so that pages never overlap. */
export function bestOfEachCase(scored: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>();
  const sorted = [...scored].sort((a, b) => b.score - a.score || b.publishedAt - a.publishedAt || b.doc - a.doc);
  for (const candidate of sorted) if (!best.has(candidate.caseNo)) best.set(candidate.caseNo, candidate);
  return [...best.values()];
}

/** A facet with a selection is counted as if it had none, so that its other values stay open. */
async function countFacets(
  { client, memory, request }: Session,
  { slot, conditions }: MatchRequest,
  { moment, cases }: Matches,
  lookup: Lookup,
): Promise<FacetCount[]> {
  const selected = selectedFacets(request.filter);
  const counts = cases
    ? await memory.cases.count(client, moment, cases)
    : (await memory.cases.all(client, moment)).counts;
  const wanted = counts.filter(({ code }) => !selected.some((each) => each === code));
  for (const code of selected) {
    const open = await findCases(client, slot, {
      ...conditions,
      facets: facetExpression(request.filter, lookup, code),
    });
    const ofCode = (await memory.cases.count(client, moment, open)).filter((each) => each.code === code);
    wanted.push(...ofCode);
  }
  return facetCounts(wanted, request.filter);
}
