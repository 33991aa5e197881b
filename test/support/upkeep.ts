import type { SearchDocument, SearchEngine } from '#search';
import { Database } from '../../apps/api/src/core/database/index.js';
import { Jobs, Worker } from '../../apps/api/src/core/jobs/index.js';
import {
  PublishedRepository,
  SEARCH_SYNC_TASK,
  searchDocuments,
  searchSyncKey,
} from '../../apps/api/src/modules/case-studies/index.js';
import { SearchIndex } from '../../apps/api/src/modules/search/index.js';
import { ProjectionContextReader } from '../../apps/api/src/modules/search/projection-context.js';
import { SEARCH_ENGINE } from '../../apps/api/src/modules/search/search.engine.js';
import { eventually } from './app.js';
import { TestDesk, JA_TEXTS, TRANSLATE } from './desk.js';
import { pause, startAgain } from './patience.js';
import { Readers } from './upkeep-readers.js';

export const LOCALES = ['JA', 'FR'] as const;
type Wanted = (typeof LOCALES)[number];

const FR_TEXTS = { teaser: 'Un canal.', summary: 'Résumé.', context: 'C', actions: 'A', results: 'R' };
/** A word that no other text has, to know a text by. */
function* tokens(): Generator<string> {
  for (let number = 0; ; number += 1) {
    const letters = [...number.toString().padStart(4, '0')].map((digit) => 'bdfgklmnpr'[Number(digit)]);
    yield `zq${letters.join('')}`;
  }
}

interface Watched {
  id: string;
  /** Ends when the last change of this case has ended: two changes of one case would only refuse each other. */
  turn: Promise<unknown>;
  /** Words of its drafts, and of what is published now. */
  drafts: Map<Wanted, string>;
  published: Set<string>;
}

/** A desk with cases whose every text can be told, the faults that may befall the upkeep, and a reader who never stops. */
export class Upkeep {
  readonly readers: Readers;
  private readonly cases: Watched[] = [];
  private readonly words = tokens();
  private failing = 0;
  private restart = Promise.resolve();
  private away = Promise.resolve();

  private constructor(readonly desk: TestDesk) {
    this.readers = new Readers(
      () => desk.server.visitor('en'),
      () => this.cases.flatMap(({ published }) => [...published]),
    );
    // Faults are what this is about: the log would be full of them.
    desk.server.app.useLogger(false);
  }

  static async open(count: number): Promise<Upkeep> {
    const upkeep = new Upkeep(await TestDesk.open());
    for (let index = 0; index < count; index += 1) await upkeep.addCase();
    upkeep.breakable();
    upkeep.readers.start();
    return upkeep;
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.desk.server.app.get(token as never);
  }

  async close(): Promise<void> {
    await this.readers.stop();
    await this.desk.server.close();
  }

  /** Writes a text anew; readers must not see it yet. */
  edit(index: number, locale: Wanted): Promise<void> {
    return this.change(index, (watched) => this.write(watched, locale));
  }

  publish(index: number, locales: readonly Wanted[]): Promise<void> {
    return this.change(index, async (watched) => {
      const [words, before] = [locales.map((locale) => watched.drafts.get(locale) ?? ''), [...watched.published]];
      for (const word of words) this.readers.expect(word);
      await this.desk.publish(await this.working(watched.id), [...locales]).catch(forgive);
      const shown = await this.shown(watched.id);
      watched.published = new Set([...words, ...before].filter((word) => shown.includes(word)));
      for (const word of words) this.readers.settle(word);
    });
  }

  /** Takes a case from the readers, as a withdrawal does: what they see, and the job, in one transaction. */
  withdraw(index: number): Promise<void> {
    return this.change(index, async (watched) => {
      const database = this.get(Database);
      const work = async (): Promise<void> => {
        await database.query('select from case_study where id = $1 for update', [watched.id]);
        await database.query('delete from published_case_study where case_study_id = $1', [watched.id]);
        await database.query(`update content_version set version = version + 1`);
        await this.enqueue(watched.id, searchSyncKey(watched.id), undefined);
      };
      await database.transaction(work).catch(forgive);
      const shown = await this.shown(watched.id);
      watched.published = new Set([...watched.published].filter((word) => shown.includes(word)));
    });
  }

  /** The same job again and again, some out of the queue's order. */
  async repeat(index: number): Promise<void> {
    const { id } = this.caseAt(index);
    for (const [key, queue] of [
      [`again:${id}`, undefined],
      [`again:${id}:2`, 'another queue'],
      [searchSyncKey(id), 'search-index'],
    ] as const)
      await this.enqueue(id, key, queue).catch(forgive);
  }

  async byHand(indexes: readonly number[]): Promise<void> {
    const task = this.get(Jobs).registered().get(SEARCH_SYNC_TASK);
    if (task) await Promise.all(indexes.map((index) => task({ id: this.caseAt(index).id }).catch(forgive)));
  }

  /** The next `calls` writes of the engine fail, every other one after it had been done. */
  engineFails(calls: number): void {
    this.failing += calls;
  }

  /** All connections end, as when the database restarts. */
  async cutConnections(): Promise<void> {
    await this.sql(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    ).catch(forgive);
  }

  /** The database goes down with all connections, refuses new ones for a while, and comes back: a restart. */
  restartDatabase(milliseconds: number): Promise<void> {
    this.away = this.away.then(() => this.desk.server.databaseAway(milliseconds));
    return this.away;
  }

  /** What a worker leaves that was killed in the middle of a job. */
  async leaveDeadLocks(): Promise<void> {
    for (const table of ['_private_jobs', '_private_job_queues'])
      await this.sql(
        `update graphile_worker.${table} set locked_by = 'pool-dead', locked_at = now() where locked_by is null`,
      ).catch(forgive);
  }

  restartWorker(): Promise<void> {
    const worker = this.get(Worker);
    this.restart = this.restart.then(() => worker.stop()).then(() => startAgain(worker));
    return this.restart;
  }

  /** Faults are over, and time flies until no job waits. */
  async untilQuiet(): Promise<void> {
    this.failing = 0;
    await Promise.all(this.cases.map(({ turn }) => turn));
    const worker = this.get(Worker);
    const waiting =
      'select task_identifier, key, queue_name, attempts, last_error, run_at, locked_at, locked_by from graphile_worker.jobs where attempts < max_attempts';
    let left: unknown[] = [];
    const isDone = async (): Promise<boolean> => {
      await worker.tend();
      await this.sql('update graphile_worker._private_jobs set run_at = now() where run_at > now()');
      await this.sql(`select pg_notify('jobs:insert', '{"count": 8}')`);
      left = await this.sql(waiting);
      return left.length === 0;
    };
    await eventually(() => isDone().catch(() => false), 20).catch(() => {
      throw new Error(`Jobs still wait: ${JSON.stringify(left)}`);
    });
  }

  /** What the index should hold and what it holds, as sorted lines. */
  async inventories(): Promise<{ expected: string[]; held: string[] }> {
    const line = ({ caseId, locale, version, hash }: Pick<SearchDocument, 'caseId' | 'locale' | 'version' | 'hash'>) =>
      `${caseId} ${locale} ${version} ${hash}`;
    const rows = await this.get(PublishedRepository).rowsAfter(null, 1_000);
    const context = await this.get(ProjectionContextReader).read(rows);
    const held: string[] = [];
    for await (const entry of this.engine().inventory()) held.push(line(entry));
    return { expected: rows.flatMap((row) => searchDocuments(row, context).map(line)).sort(), held: held.sort() };
  }

  /** Terms whose counted frequency is not how many documents have them. */
  async wrongFrequencies(): Promise<unknown[]> {
    const [state] = await this.sql<{ active: number }>('select active from search_state');
    const slot = state?.active ?? 0;
    return this.sql(
      `select coalesce(f.term, c.term) as term, f.frequency, c.count from (select * from search_frequency_${slot} where frequency <> 0) f
       full join (select term, count(*) from search_document_${slot}, unnest(terms) term where term > 0 group by term) c using (term)
       where f.frequency is distinct from c.count`,
    );
  }

  verify(): ReturnType<SearchIndex['verify']> {
    return this.get(SearchIndex).verify();
  }

  rebuild(): Promise<unknown> {
    return this.get(SearchIndex).rebuild().catch(forgive);
  }

  private sql<Row>(text: string): Promise<Row[]> {
    return this.get(Database).query<Row>(text);
  }

  private engine(): SearchEngine {
    return this.desk.server.app.get(SEARCH_ENGINE);
  }

  private breakable(): void {
    const engine = this.engine();
    for (const name of ['upsert', 'remove'] as const) {
      const work = engine[name].bind(engine) as (given: readonly unknown[]) => Promise<void>;
      engine[name] = async (given: readonly unknown[]) => {
        const fails = this.failing > 0;
        if (fails) this.failing -= 1;
        if (fails && this.failing % 2 === 0) throw new Error('the engine is away');
        await work(given);
        if (fails) throw new Error('the engine went away');
      };
    }
  }

  private async addCase(): Promise<void> {
    const draft = await this.desk.written('運河の再生');
    const watched: Watched = { id: draft.id, turn: Promise.resolve(), drafts: new Map(), published: new Set() };
    this.cases.push(watched);
    await this.write(watched, 'JA');
    await this.write(watched, 'FR');
  }

  private async write(watched: Watched, locale: Wanted): Promise<void> {
    const word = this.words.next().value as string;
    const title = locale === 'JA' ? `運河の再生 ${word}` : `Le canal ${word}`;
    const texts = locale === 'JA' ? JA_TEXTS : { ...FR_TEXTS, transferability: 'T' };
    const input = { ...texts, title, teaser: `${texts.teaser} ${word}` };
    const { id, version } = await this.working(watched.id);
    await this.desk.run(this.desk.admin, TRANSLATE, { id, version, locale, input }).catch(forgive);
    const { translations } = await this.working(watched.id);
    if (translations.some((each) => each.title === title)) watched.drafts.set(locale, word);
  }

  private async working(id: string): Promise<Parameters<TestDesk['publish']>[0]> {
    const document =
      'query ($id: ID!) { editorCaseStudy(id: $id) { id version state missing(locale: EN) { field locale message } translations { locale title status outdated reviewed } } }';
    for (let attempt = 0; ; attempt += 1) {
      try {
        type Answer = { editorCaseStudy: Parameters<TestDesk['publish']>[0] };
        return (await this.desk.admin.ask<Answer>(document, { id })).editorCaseStudy;
      } catch (error) {
        if (attempt === 40) throw error;
        await pause();
      }
    }
  }

  /** The published texts of a case as the database has them. */
  private async shown(id: string): Promise<string> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const sql = 'select snapshot::text from published_case_study where case_study_id = $1';
        const rows = await this.get(Database).query<{ snapshot: string }>(sql, [id]);
        return rows[0]?.snapshot ?? '';
      } catch (error) {
        if (attempt === 40) throw error;
        await pause();
      }
    }
  }

  private enqueue(id: string, key: string, queue: string | undefined): Promise<void> {
    return this.get(Jobs).enqueue(SEARCH_SYNC_TASK, { id }, queue === undefined ? { key } : { key, queue });
  }

  private caseAt(index: number): Watched {
    const watched = this.cases[index % this.cases.length];
    if (watched === undefined) throw new Error('no case');
    return watched;
  }

  private change(index: number, work: (watched: Watched) => Promise<void>): Promise<void> {
    const watched = this.caseAt(index);
    const turn = watched.turn.then(() => work(watched));
    watched.turn = turn.catch(() => undefined);
    return turn;
  }
}

/** What fails because of a fault of the test is the story, not its failure. */
const forgive = (): void => undefined;
