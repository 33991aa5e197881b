import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import { FileStore, Slots, UploadRefusal } from '../../core/files/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { AccountsRepository } from '../accounts/index.js';
import { CaseOriginsRepository, KnownCodesReader } from '../case-studies/index.js';
import { TaxonomyService } from '../taxonomy/index.js';
import { CollectivitiesService } from '../territories/index.js';
import { type CaseFileRead, readCaseFile } from './files/case-file.js';
import { IMPORT_CHECK_TASK } from './import.tasks.js';
import type { ImportRun } from './imports.entities.js';
import { ImportsRepository } from './imports.repository.js';
import type { ReadRow } from './record/read-row.js';
import { RowChecker } from './row.checker.js';
import { vocabulariesOf } from './vocabularies.js';

/** Rows that are in memory at once. */
const BATCH = 200;

/**
 * The dry run: reads a file row by row and writes down what each would become and what is wrong with it. No case is
 * touched. A check that is cut off begins anew. The file goes as soon as it has been read.
 */
@Injectable()
export class ImportChecker implements OnModuleInit {
  /** One file in memory at a time. */
  private readonly slots = new Slots(1, 1_000);

  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly store: FileStore,
    private readonly accounts: AccountsRepository,
    private readonly taxonomy: TaxonomyService,
    private readonly knownCodes: KnownCodesReader,
    private readonly collectivities: CollectivitiesService,
    private readonly cases: CaseOriginsRepository,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(IMPORT_CHECK_TASK, ({ id }) => this.slots.run(() => this.check(String(id))));
  }

  async check(id: string): Promise<void> {
    const run = await this.imports.find(id);
    if (run?.state !== 'checking' || run.storedFile === null) return;
    const folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-import-'));
    try {
      const place = path.join(folder, 'file');
      const content = await this.store.read(run.storedFile);
      if (!content) throw new UploadRefusal('import.fileGone');
      await pipeline(content, createWriteStream(place));
      await this.read(run, place);
    } catch (error) {
      if (!(error instanceof UploadRefusal)) throw error;
      await this.refuse(run, error);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async read(run: ImportRun, place: string): Promise<void> {
    const viewer = await this.accounts.viewer(run.createdBy);
    if (!viewer) throw new UploadRefusal('import.rights');
    const file = await readCaseFile(place, vocabulariesOf(await this.taxonomy.vocabulary()));
    const checker = new RowChecker(viewer, await this.knownCodes.read([]), this.collectivities, this.cases);
    await this.imports.clearRows(run.id);
    await this.imports.update(run.id, descriptionOf(file));
    let read = 0;
    for await (const batch of batches(file.rows)) {
      const rows = await checker.check(batch);
      read += rows.length;
      const rowsRead = read;
      await this.database.transaction(async () => {
        await this.imports.insertRows(run.id, rows);
        await this.imports.update(run.id, { rowsRead });
      });
    }
    if (read === 0) throw new UploadRefusal('import.empty');
    await this.removeFile(run);
    await this.imports.update(run.id, { state: 'checked', storedFile: null });
  }

  private async refuse(run: ImportRun, { code, values }: UploadRefusal): Promise<void> {
    await this.removeFile(run);
    await this.database.transaction(async () => {
      await this.imports.clearRows(run.id);
      await this.imports.update(run.id, { state: 'refused', refusal: { code, values }, rowsRead: 0, storedFile: null });
    });
  }

  /** Before the note that it has been read: a check that is cut off in between tells that the file is gone. */
  private async removeFile({ storedFile }: ImportRun): Promise<void> {
    if (storedFile) await this.store.remove(storedFile);
  }
}

const descriptionOf = ({ format, encoding, columns, ignored }: CaseFileRead): Partial<ImportRun> => ({
  format,
  encoding,
  columns,
  ignored,
});

async function* batches(rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow[]> {
  let batch: ReadRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
