import type { ValueCount } from '../facets.js';
import type { SqlClient } from '../port.js';
import { CaseTable } from './case-table.js';
import type { Moment } from './storage.js';
import { naturalNumbers, numbersOf } from './writer.js';

/** How many cases there are, and how many of them have each facet value. */
export interface AllCases {
  total: number;
  counts: readonly ValueCount[];
}

interface Kept extends Moment {
  table: CaseTable;
}

/**
 * Ids and facets of all cases, in memory: about 200 bytes a case. Counting them there takes a millisecond for 20,000 cases;
 * in SQL, one row for each case and value, it would take longer than all the rest of a search. The index says in every
 * answer which revision it has, and what is newer than the one kept is read before counting. Cases that are gone stay
 * until the next rebuild and do no harm, since only matched cases are counted and named.
 */
export class CaseMemory {
  private kept: Kept | undefined;
  private whole: (Moment & { all: Promise<AllCases> }) | undefined;
  private loading: Promise<unknown> = Promise.resolve();

  /** What there is where nothing is asked for, counted once for each moment of the index. */
  all(client: SqlClient, moment: Moment): Promise<AllCases> {
    const { whole } = this;
    if (whole !== undefined && isSameIndex(whole, moment) && whole.revision === moment.revision) return whole.all;
    const all = this.countAll(client, moment);
    this.whole = { ...moment, all };
    all.catch(() => (this.whole = undefined));
    return all;
  }

  private async countAll(client: SqlClient, moment: Moment): Promise<AllCases> {
    const [row] = await client.query<{ cases: string | null }>(
      `select array_agg(case_no)::text as cases from search_facet_${moment.slot}`,
    );
    const cases = naturalNumbers(row?.cases ?? '');
    return { total: cases.length, counts: await this.count(client, moment, cases) };
  }

  /** How many of the cases have each facet value. */
  async count(client: SqlClient, moment: Moment, caseNumbers: Iterable<number>): Promise<ValueCount[]> {
    const { table } = await this.upTo(client, moment);
    return table.count(caseNumbers);
  }

  /** Ids of cases that matched at a moment; undefined where one has gone since. */
  async caseIds(
    client: SqlClient,
    moment: Moment,
    caseNumbers: readonly number[],
  ): Promise<readonly (string | undefined)[]> {
    if (caseNumbers.length === 0) return [];
    const { table } = await this.upTo(client, moment);
    return caseNumbers.map((caseNo) => table.caseId(caseNo));
  }

  /** Requests that come at the same time load one after the other, so that mostly only the first has to. */
  private async upTo(client: SqlClient, moment: Moment): Promise<Kept> {
    if (isFresh(this.kept, moment)) return this.kept;
    const before = this.loading;
    const next = before.then(async () => {
      const kept = isFresh(this.kept, moment) ? this.kept : await load(client, this.kept, moment);
      this.kept = kept;
      return kept;
    });
    this.loading = next.catch(() => undefined);
    return next;
  }
}

function isFresh(kept: Kept | undefined, moment: Moment): kept is Kept {
  return kept !== undefined && isSameIndex(kept, moment) && kept.revision >= moment.revision;
}

function isSameIndex(kept: Moment, { slot, generation }: Moment): boolean {
  return kept.slot === slot && kept.generation === generation;
}

async function load(client: SqlClient, before: Kept | undefined, moment: Moment): Promise<Kept> {
  const same = before !== undefined && isSameIndex(before, moment);
  const table = same ? before.table : new CaseTable();
  const rows = await client.query<{ case_no: number; case_id: string; revision: number; facets: string }>(
    `select f.case_no, c.case_id, f.revision, f.facets::text
     from search_facet_${moment.slot} f join search_case c using (case_no) where f.revision > $1`,
    [same ? before.revision : -1],
  );
  const lists = rows.map(({ facets }) => numbersOf(facets));
  await nameTerms(client, table, lists);
  let revision = moment.revision;
  for (const [index, row] of rows.entries()) {
    table.set(row.case_no, row.case_id, lists[index] ?? []);
    revision = Math.max(revision, row.revision);
  }
  return { ...moment, revision, table };
}

async function nameTerms(client: SqlClient, table: CaseTable, lists: readonly number[][]): Promise<void> {
  const unknown = new Set<number>();
  for (const list of lists) for (const id of list) if (!table.knows(id)) unknown.add(id);
  if (unknown.size === 0) return;
  const rows = await client.query<{ id: number; term: string }>(
    'select id, term from search_term where id = any($1::int[])',
    [[...unknown]],
  );
  for (const { id, term } of rows) table.name(id, term);
}
