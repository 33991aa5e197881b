import { LOCALES, type Locale } from '#shared';
import type { SearchRequest, SearchSort, SqlClient } from '../port.js';
import { strongExpressions } from './boolean.js';
import type { Moment } from './facet-memory.js';
import { type Conditions, distance, impactsColumn, Statement, whereClause } from './matching.js';
import { idsOf, type ResolvedPlan } from './resolve.js';
import type { Impacts } from './score.js';
import { localeNumber, localeOf, type Slot } from './storage.js';
import { numbersOf } from './writer.js';

/** A document that may be shown. */
export interface Candidate {
  doc: number;
  caseNo: number;
  locale: Locale;
  publishedAt: number;
  impacts: Impacts;
}

/** What one statement finds out about all matches at once. */
export interface Matches {
  /** The index when the statement ran, which may not be the one that was asked. */
  moment: Moment;
  /** All cases that match, each once. */
  cases: ReadonlySet<number>;
  candidates: Candidate[];
}

/** How many documents are ranked by score; beyond them a common word's matches follow, the newest first. */
export const CANDIDATES_MAX = 500;

interface Row {
  part: number;
  a: number;
  b: number;
  c: number;
  published: number;
  content: string | null;
}

/** The part of a request that decides which statement runs. */
export interface MatchRequest {
  slot: Slot;
  plan: ResolvedPlan;
  conditions: Conditions;
  request: SearchRequest;
  sort: SearchSort;
}

/** Counts all matches exactly, and reads the documents that are worth ranking, or the page where another order is given. */
export async function findMatches(client: SqlClient, match: MatchRequest): Promise<Matches> {
  const ids = Object.fromEntries(LOCALES.map((locale) => [locale, idsOf(match.plan, locale)])) as Record<
    Locale,
    number[]
  >;
  const statement = new Statement(match.slot);
  const order = match.sort === 'relevance' ? byStrength(statement, match) : byOrder(statement, match);
  const where = whereClause(statement, match.conditions);
  const text = `
    with matched as materialized (
      select d.doc, d.case_no, d.locale, d.published_at, ${order.columns} from ${statement.documents} d where ${where}),
    ${order.text}
    select 0 as part, s.active::int as a, s.generation as b, s.revision as c, 0::float8 as published,
      (select array_agg(case_no)::text from matched) as content
    from search_state s
    union all
    select 1, c.doc, c.case_no, c.locale::int, extract(epoch from c.published_at)::float8, ${impactsColumn(statement, ids)}
    from candidates c`;
  return readRows(await client.query<Row>(text, statement.values), ids);
}

/** The cases that match, under conditions of their own. */
export async function findCases(client: SqlClient, slot: Slot, conditions: Conditions): Promise<ReadonlySet<number>> {
  const statement = new Statement(slot);
  const where = whereClause(statement, conditions);
  const [row] = await client.query<{ cases: string | null }>(
    `select array_agg(d.case_no)::text as cases from ${statement.documents} d where ${where}`,
    statement.values,
  );
  return new Set(numbersOf(row?.cases ?? ''));
}

interface Order {
  columns: string;
  text: string;
}

/** Where too many match, those that are strong in the query's terms go first, by the worth of those terms. */
function byStrength(statement: Statement, { plan }: MatchRequest): Order {
  const strong = strongExpressions(plan);
  const queries = statement.use(
    strong.map(({ query }) => query),
    'text[]',
  );
  const weights = statement.use(
    strong.map(({ weight }) => weight),
    'float8[]',
  );
  return {
    columns: 'null as sorted',
    text: `strong as (
      select s.doc, sum(q.weight) as weight
      from unnest(${queries}, ${weights}) q(query, weight)
      cross join lateral (select v.doc from ${statement.documents} v where v.terms @@ q.query::query_int) s
      where (select count(*) from matched) > ${CANDIDATES_MAX}
      group by s.doc),
    candidates as (
      select m.doc, m.case_no, m.locale, m.published_at from matched m left join strong s using (doc)
      order by s.weight desc nulls last, m.published_at desc, m.doc limit ${CANDIDATES_MAX})`,
  };
}

/** One document a case, the reader's where it matched, in an order that needs no score. */
function byOrder(statement: Statement, { sort, request, conditions }: MatchRequest): Order {
  const reader = statement.use(localeNumber(request.locale), 'int');
  const limit = statement.use(request.size, 'int');
  const offset = statement.use((request.page - 1) * request.size, 'int');
  const sorted =
    sort === 'mostAdopted'
      ? 'd.adoptions::float8'
      : sort === 'nearest' && conditions.near !== undefined
        ? `-${distance(statement, conditions.near)}`
        : '0::float8';
  return {
    columns: `${sorted} as sorted`,
    text: `chosen as (
      select distinct on (case_no) doc, case_no, locale, published_at, sorted from matched
      order by case_no, (locale = ${reader}) desc, locale),
    candidates as (
      select * from chosen order by sorted desc nulls last, published_at desc, case_no desc limit ${limit} offset ${offset})`,
  };
}

/** Matches beyond the ranked ones, for someone who turns that many pages. */
export async function furtherMatches(
  client: SqlClient,
  match: MatchRequest,
  except: number[],
  skip: number,
  take: number,
): Promise<Candidate[]> {
  const statement = new Statement(match.slot);
  const ids = Object.fromEntries(LOCALES.map((locale) => [locale, idsOf(match.plan, locale)])) as Record<
    Locale,
    number[]
  >;
  const where = whereClause(statement, match.conditions);
  const rows = await client.query<Row>(
    `with candidates as (
       select * from (
         select distinct on (d.case_no) d.doc, d.case_no, d.locale, d.published_at from ${statement.documents} d
         where ${where} and d.case_no <> all(${statement.use(except, 'int[]')})
         order by d.case_no, (d.locale = ${statement.use(localeNumber(match.request.locale), 'int')}) desc, d.locale) o
       order by published_at desc, case_no desc limit ${statement.use(take, 'int')} offset ${statement.use(skip, 'int')})
     select 1 as part, c.doc as a, c.case_no as b, c.locale::int as c, extract(epoch from c.published_at)::float8 as published,
       ${impactsColumn(statement, ids)} as content
     from candidates c order by c.published_at desc, c.case_no desc`,
    statement.values,
  );
  return readRows(rows, ids).candidates;
}

function readRows(rows: readonly Row[], ids: Record<Locale, number[]>): Matches {
  const matches: Matches = { moment: { slot: 0, generation: -1, revision: -1 }, cases: new Set(), candidates: [] };
  for (const { part, a, b, c, published, content } of rows) {
    if (part === 0) {
      matches.moment = { slot: a === 1 ? 1 : 0, generation: b, revision: c };
      matches.cases = new Set(numbersOf(content ?? ''));
    } else {
      const locale = localeOf(c);
      const impacts = readImpacts(content ?? '', ids[locale]);
      matches.candidates.push({ doc: a, caseNo: b, locale, publishedAt: published, impacts });
    }
  }
  return matches;
}

/** `{0,612,0}` beside the ids that were asked for. */
function readImpacts(content: string, ids: readonly number[]): Impacts {
  const impacts = new Map<number, number>();
  for (const [index, impact] of numbersOf(content).entries()) {
    const id = ids[index];
    if (id !== undefined && impact > 0) impacts.set(id, impact);
  }
  return impacts;
}
