import { LOCALES, type Locale } from '#shared';
import type { SearchRequest, SearchSort, SqlClient } from '../port.js';
import { type Arms, armsRows } from './arms.js';
import { strengthOf } from './boolean.js';
import { impactsColumn, readImpacts } from './impacts.js';
import { type Conditions, distance, isUnconditional, matching, metUnits, Statement } from './matching.js';
import type { ResolvedPlan } from './resolve.js';
import { type Impacts, Scorer } from './score.js';
import { localeNumber, localeOf, type Moment, type Slot } from './storage.js';
import { naturalNumbers } from './writer.js';

/** A document that may be shown. */
export interface Candidate {
  doc: number;
  caseNo: number;
  locale: Locale;
  publishedAt: number;
  score: number;
  impacts: () => Impacts;
}

/** What one statement finds out about all matches at once. */
export interface Matches {
  /** The index when the statement ran, which may not be the one that was asked. */
  moment: Moment;
  /** All cases that match, each once; null where nothing was asked for: all that there are. */
  cases: ReadonlySet<number> | null;
  candidates: Candidate[];
}

/** How many documents are ranked by score; beyond them a common word's matches follow, the newest first. */
export const CANDIDATES_MAX = 300;

/** Lists as PostgreSQL writes them, one entry a candidate; impacts as `readImpacts` takes them. */
interface Row {
  active: number;
  generation: number;
  revision: number;
  cases: string | null;
  docs: string | null;
  numbers: string | null;
  locales: string | null;
  dates: string | null;
  impacts: string | null;
}

/** The part of a request that decides which statement runs. */
export interface MatchRequest {
  slot: Slot;
  plan: ResolvedPlan;
  conditions: Conditions;
  request: SearchRequest;
  sort: SearchSort;
}

type Scorers = Record<Locale, Scorer>;

const scorersOf = ({ plan }: MatchRequest): Scorers => ({
  fr: new Scorer(plan, 'fr'),
  ja: new Scorer(plan, 'ja'),
  en: new Scorer(plan, 'en'),
});

/** Counts all matches exactly, and reads the documents that are worth ranking, or the page where another order is given. */
export async function findMatches(client: SqlClient, match: MatchRequest): Promise<Matches> {
  const scorers = scorersOf(match);
  const statement = new Statement(match.slot);
  const whole = match.sort === 'newest' && isUnconditional(match.conditions);
  const candidates = whole
    ? newest(statement, match)
    : match.sort === 'relevance'
      ? byStrength(statement, match)
      : byOrder(statement, match);
  const cases = whole ? 'null' : '(select array_agg(case_no)::text from matched)';
  const text = `with ${candidates} ${listed(statement, scorers, cases)}`;
  return readRow(await client.query<Row>(text, statement.values), scorers, whole);
}

/** The cases that match, under conditions of their own. */
export async function findCases(client: SqlClient, slot: Slot, conditions: Conditions): Promise<ReadonlySet<number>> {
  const statement = new Statement(slot);
  const [row] = await client.query<{ cases: string | null }>(
    `select array_agg(d.case_no)::text as cases from ${matching(statement, conditions)}`,
    statement.values,
  );
  return new Set(naturalNumbers(row?.cases ?? ''));
}

/** One row for all candidates: as many rows as candidates would take longer to send and to read than to find. */
function listed(statement: Statement, scorers: Scorers, cases: string): string {
  return `
    select s.active::int as active, s.generation, s.revision, ${cases} as cases, l.*
    from search_state s cross join (
      select array_agg(c.doc)::text as docs, array_agg(c.case_no)::text as numbers, array_agg(c.locale)::text as locales,
        array_agg(extract(epoch from c.published_at)::int8)::text as dates,
        string_agg(${impactsColumn(statement, scorers)}, ',') as impacts
      from candidates c) l`;
}

const COLUMNS = 'd.doc, d.case_no, d.locale, d.published_at, d.place';

/** Where too many match, those that are strong in the query's terms go first, by the worth of those terms. */
function byStrength(statement: Statement, { plan, conditions }: MatchRequest): string {
  const units = metUnits(statement, conditions.text);
  const { arms, weights, met } = strengthOf(plan, conditions.text);
  const ofMet = units === null || met.length === 0 ? null : worthOfMet(statement, met);
  return `
    ${units === null ? '' : `met as materialized (${units}),`}
    matched as materialized (
      select ${COLUMNS} from ${matching(statement, conditions, units === null ? undefined : 'met')}),
    strong as (
      select s.doc, sum((${statement.use(weights, 'float8[]')})[s.of + 1]) as weight
      from (
        select ${comeTwice(arms) ? 'distinct' : ''} r.of, r.doc from (${armsRows(statement, arms, 'doc')}) r
        where (select count(*) from matched) > ${CANDIDATES_MAX}) s
      group by s.doc),
    candidates as (
      select m.* from matched m left join strong s using (doc) ${ofMet === null ? '' : `left join (${ofMet}) w using (place)`}
      order by coalesce(s.weight, 0) ${ofMet === null ? '' : '+ coalesce(w.weight, 0)'} desc, m.published_at desc, m.doc
      limit ${CANDIDATES_MAX})`;
}

/** What the units that each place meets are worth: worked out once for each combination of them. */
function worthOfMet(statement: Statement, weights: readonly number[]): string {
  return `
    select p.place, k.weight from met p join (
      select c.met, sum(x.weight) as weight
      from (select distinct met from met) c
      join unnest(${statement.use(weights, 'float8[]')}) with ordinality x(weight, number) on c.met & (1 << x.number::int - 1) <> 0
      group by c.met) k using (met)`;
}

/** Whether a document may come more than once for one number. */
function comeTwice({ lists, queries }: Arms): boolean {
  const numbers = [...lists, ...queries].map(({ of }) => of);
  return new Set(numbers).size < numbers.length;
}

/** One document a case, the reader's where it matched, in an order that needs no score. */
function byOrder(statement: Statement, { sort, request, conditions }: MatchRequest): string {
  const reader = statement.use(localeNumber(request.locale), 'int');
  const limit = statement.use(request.size, 'int');
  const offset = statement.use((request.page - 1) * request.size, 'int');
  const sorted =
    sort === 'mostAdopted'
      ? 'd.adoptions::float8'
      : sort === 'nearest' && conditions.near !== undefined
        ? `-${distance(statement, conditions.near)}`
        : '0::float8';
  return `
    matched as materialized (
      select ${COLUMNS}, ${sorted} as sorted from ${matching(statement, conditions)}),
    chosen as (
      select distinct on (case_no) * from matched order by case_no, (locale = ${reader}) desc, locale),
    candidates as (
      select * from chosen order by sorted desc nulls last, published_at desc, case_no desc limit ${limit} offset ${offset})`;
}

/** The newest of all cases, read from the index in their order: the documents of a case are neighbours there. */
function newest(statement: Statement, { request }: MatchRequest): string {
  const reader = statement.use(localeNumber(request.locale), 'int');
  const limit = statement.use(request.size, 'int');
  const offset = statement.use((request.page - 1) * request.size, 'int');
  const documents = statement.use(request.page * request.size * LOCALES.length, 'int');
  return `
    recent as (
      select d.doc, d.case_no, d.locale, d.published_at, d.ctid as place
      from ${statement.documents} d order by d.published_at desc, d.case_no desc limit ${documents}),
    chosen as (
      select distinct on (case_no) * from recent order by case_no, (locale = ${reader}) desc, locale),
    candidates as (
      select * from chosen order by published_at desc, case_no desc limit ${limit} offset ${offset})`;
}

/** Matches beyond the ranked ones, for someone who turns that many pages. */
export async function furtherMatches(
  client: SqlClient,
  match: MatchRequest,
  except: number[],
  skip: number,
  take: number,
): Promise<Candidate[]> {
  const scorers = scorersOf(match);
  const statement = new Statement(match.slot);
  const found = matching(statement, match.conditions);
  const candidates = `
    candidates as (
      select * from (
        select distinct on (d.case_no) ${COLUMNS} from ${found} and d.case_no <> all(${statement.use(except, 'int[]')})
        order by d.case_no, (d.locale = ${statement.use(localeNumber(match.request.locale), 'int')}) desc, d.locale) o
      order by published_at desc, case_no desc limit ${statement.use(take, 'int')} offset ${statement.use(skip, 'int')})`;
  const text = `with ${candidates} ${listed(statement, scorers, 'null')}`;
  return readRow(await client.query<Row>(text, statement.values), scorers, true).candidates;
}

function readRow([row]: readonly Row[], scorers: Scorers, whole: boolean): Matches {
  if (row === undefined) return { moment: { slot: 0, generation: -1, revision: -1 }, cases: new Set(), candidates: [] };
  const { active, generation, revision } = row;
  return {
    moment: { slot: active === 1 ? 1 : 0, generation, revision },
    cases: whole ? null : new Set(naturalNumbers(row.cases ?? '')),
    candidates: readCandidates(row, scorers),
  };
}

function readCandidates({ docs, numbers, locales, dates, impacts }: Row, scorers: Scorers): Candidate[] {
  const [caseNos, languages, times] = [numbers, locales, dates].map((text) => naturalNumbers(text ?? ''));
  const found = (languages ?? []).map(localeOf);
  const values = readImpacts(impacts ?? '', found, scorers);
  let next = 0;
  return naturalNumbers(docs ?? '').map((doc, index) => {
    const locale = found[index] ?? 'fr';
    const [scorer, at, publishedAt] = [scorers[locale], next, times?.[index] ?? 0];
    next += scorer.ids.length;
    return {
      doc,
      caseNo: caseNos?.[index] ?? 0,
      locale,
      publishedAt,
      score: scorer.score(values, at, publishedAt),
      impacts: () => impactsFrom(scorer.ids, values, at),
    };
  });
}

function impactsFrom(ids: readonly number[], values: readonly number[], at: number): Impacts {
  const impacts = new Map<number, number>();
  for (const [index, id] of ids.entries()) {
    const impact = values[at + index] ?? 0;
    if (impact > 0) impacts.set(id, impact);
  }
  return impacts;
}
