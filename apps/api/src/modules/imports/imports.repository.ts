import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import { ImportRow, type ImportRowState, ImportRun, type ImportState } from './imports.entities.js';
import type { CellProblem } from './record/read-row.js';

export type RowCounts = Partial<Record<ImportRowState, number>>;
export type NewRow = Omit<ImportRow, 'runId' | 'caseStudyId'>;

/** What to do with rows whose case is here already, and with those that look like one that is. */
export interface Choices {
  known: 'skip' | 'update';
  alike: 'skip' | 'create' | 'update';
}

/** What to do with one row, whatever is done with those like it. */
export interface RowChoice {
  number: number;
  choice: 'skip' | 'create' | 'update';
}

/**
 * Rows with what was chosen for each (`$2` and `$3` for all, `$4` for some of them), and whether they come in: a case of
 * its own is made of what isn't here already, another is updated where it is known which.
 */
const CHOSEN = `
  select *, (choice = 'create' and state in ('new', 'alike')
             or choice = 'update' and state in ('known', 'alike') and target_id is not null) as comes_in
    from (select r.run_id, r.number, r.state, r.target_id,
                 coalesce(c.choice, case r.state when 'new' then 'create' when 'known' then $2 when 'alike' then $3 else 'skip' end) as choice
            from import_row r left join jsonb_to_recordset($4::jsonb) as c(number integer, choice text) on c.number = r.number
           where r.run_id = $1 and r.state in ('new', 'known', 'alike', 'repeated')) chosen`;

/** Every statement on imports. Times come from the caller's clock. */
@Injectable()
export class ImportsRepository {
  constructor(private readonly database: Database) {}

  async insert(run: ImportRun): Promise<void> {
    await this.database.manager.insert(ImportRun, run);
  }

  async find(id: string): Promise<ImportRun | null> {
    return this.database.manager.findOneBy(ImportRun, { id });
  }

  /** @param createdBy whose imports; null: everybody's */
  async list(createdBy: string | null, offset: number, limit: number): Promise<{ items: ImportRun[]; total: number }> {
    const [items, total] = await this.database.manager.findAndCount(ImportRun, {
      ...(createdBy ? { where: { createdBy } } : {}),
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: offset,
      take: limit,
    });
    return { items, total };
  }

  /** How many imports of a person wait to be read or are running. */
  async countOpen(createdBy: string): Promise<number> {
    const rows = await this.database.query<{ count: number }>(
      `select count(*)::integer as count from import_run where created_by = $1 and state in ('checking', 'running')`,
      [createdBy],
    );
    return rows[0]?.count ?? 0;
  }

  async update(id: string, changes: Partial<ImportRun>): Promise<void> {
    await this.database.manager.update(ImportRun, { id }, changes);
  }

  async remove(id: string): Promise<void> {
    await this.database.manager.delete(ImportRun, { id });
  }

  async clearRows(runId: string): Promise<void> {
    await this.database.manager.delete(ImportRow, { runId });
  }

  async insertRows(runId: string, rows: readonly NewRow[]): Promise<void> {
    await this.database.query(
      `insert into import_row (run_id, number, state, title, draft, problems, target_id)
       select $1, r.number, r.state, r.title, nullif(r.draft, 'null'::jsonb), r.problems, r."targetId"
         from jsonb_to_recordset($2::jsonb)
           as r(number integer, state text, title text, draft jsonb, problems jsonb, "targetId" uuid)`,
      [runId, JSON.stringify(rows)],
    );
  }

  async counts(runIds: readonly string[]): Promise<Map<string, RowCounts>> {
    const rows = await this.database.query<{ id: string; state: ImportRowState; count: number }>(
      `select run_id as id, state, count(*)::integer as count from import_row
        where run_id = any($1::uuid[]) group by run_id, state`,
      [runIds],
    );
    const counts = new Map<string, RowCounts>(runIds.map((id) => [id, {}]));
    for (const { id, state, count } of rows) counts.set(id, { ...counts.get(id), [state]: count });
    return counts;
  }

  /** Rows in some states, in the order of the file. */
  async rows(
    runId: string,
    states: readonly ImportRowState[],
    offset: number,
    limit: number,
  ): Promise<{ items: ImportRow[]; total: number }> {
    const [items, total] = await this.database.manager
      .createQueryBuilder(ImportRow, 'r')
      .where('r.runId = :runId and r.state = any(:states)', { runId, states })
      .orderBy('r.number')
      .offset(offset)
      .limit(limit)
      .getManyAndCount();
    return { items, total };
  }

  /** Rows after a number, in pages: for a report of all of them. */
  async rowsAfter(runId: string, number: number, limit: number): Promise<ImportRow[]> {
    return this.database.manager
      .createQueryBuilder(ImportRow, 'r')
      .where('r.runId = :runId and r.number > :number', { runId, number })
      .orderBy('r.number')
      .limit(limit)
      .getMany();
  }

  /** Locks the run until the transaction ends, and says in which state it is. */
  async lock(id: string): Promise<ImportState | undefined> {
    const rows = await this.database.query<{ state: ImportState }>(
      'select state from import_run where id = $1 for update',
      [id],
    );
    return rows[0]?.state;
  }

  /** The first of the rows that can't be treated as was chosen for it, or that isn't one; null: each can. */
  async unfit(id: string, { known, alike }: Choices, rows: readonly RowChoice[]): Promise<number | null> {
    const found = await this.database.query<{ number: number }>(
      `select c.number from jsonb_to_recordset($4::jsonb) as c(number integer, choice text)
         left join (${CHOSEN}) chosen on chosen.number = c.number
        where chosen.number is null or (chosen.choice <> 'skip' and not chosen.comes_in)
        order by c.number limit 1`,
      [id, known, alike, JSON.stringify(rows)],
    );
    return found[0]?.number ?? null;
  }

  /** Puts the rows that shall come in into the queue; the others are left out. */
  async queue(id: string, { known, alike }: Choices, rows: readonly RowChoice[], now: Date): Promise<void> {
    await this.database.query(
      `update import_row r set state = q.state, draft = case when q.state = 'queued' then r.draft end,
              target_id = case when r.state = 'known' or q.choice = 'update' then r.target_id end
         from (select run_id, number, choice, case when comes_in then 'queued' else 'skipped' end as state from (${CHOSEN}) c) q
        where r.run_id = q.run_id and r.number = q.number`,
      [id, known, alike, JSON.stringify(rows)],
    );
    await this.database.query(`update import_run set state = 'running', started_at = $2 where id = $1`, [id, now]);
  }

  /** Numbers of the rows that wait after one, in order. */
  async waitingAfter(runId: string, number: number, limit: number): Promise<number[]> {
    const rows = await this.database.query<{ number: number }>(
      `select number from import_row where run_id = $1 and state = 'queued' and number > $2 order by number limit $3`,
      [runId, number, limit],
    );
    return rows.map((row) => row.number);
  }

  /**
   * A row that waits, held by this transaction; undefined where another worker has or had it. The transaction ends
   * without waiting for the disk: were the database to lose its last moment, row and case would be lost together, and
   * the row would wait again.
   */
  async take(runId: string, number: number): Promise<Pick<ImportRow, 'draft' | 'targetId'> | undefined> {
    const rows = await this.database.query<Pick<ImportRow, 'draft' | 'targetId'>>(
      `select draft, target_id as "targetId", set_config('synchronous_commit', 'off', true) from import_row
        where run_id = $1 and number = $2 and state = 'queued' for update skip locked`,
      [runId, number],
      'import_row_take',
    );
    return rows[0];
  }

  async settle(
    { runId, number }: Pick<ImportRow, 'runId' | 'number'>,
    state: ImportRowState,
    caseStudyId: string | null,
    problems: readonly CellProblem[],
  ): Promise<void> {
    await this.database.query(
      `update import_row set state = $3, case_study_id = $4, problems = problems || $5::jsonb, draft = null
        where run_id = $1 and number = $2 and state = 'queued'`,
      [runId, number, state, caseStudyId, JSON.stringify(problems)],
      'import_row_settle',
    );
  }

  /** Ends the run where no row waits any more. @returns whether it did */
  async end(id: string, now: Date): Promise<boolean> {
    const rows = await this.database.query(
      `update import_run set state = 'done', ended_at = $2 where id = $1 and state = 'running'
          and not exists (select from import_row where run_id = $1 and state = 'queued') returning id`,
      [id, now],
    );
    return rows.length > 0;
  }

  /** Takes away imports that were brought before a day, with their rows; those that run stay. */
  async forget(before: Date): Promise<number> {
    const rows = await this.database.query(
      `delete from import_run where created_at < $1 and state <> 'running' returning id`,
      [before],
    );
    return rows.length;
  }

  /** Names of files in the store that wait for nothing any more, whose imports are older than a day. */
  async staleFiles(before: Date): Promise<{ id: string; storedFile: string }[]> {
    return this.database.query<{ id: string; storedFile: string }>(
      `select id, stored_file as "storedFile" from import_run where stored_file is not null and created_at < $1`,
      [before],
    );
  }

  async ofPerson(userId: string): Promise<Pick<ImportRun, 'fileName' | 'state' | 'createdAt'>[]> {
    return this.database.query(
      `select file_name as "fileName", state, created_at as "createdAt" from import_run
        where created_by = $1 order by created_at`,
      [userId],
    );
  }

  async removeOfPerson(userId: string): Promise<void> {
    await this.database.query('delete from import_run where created_by = $1', [userId]);
  }
}
