import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../core/auth/index.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { DomainError, notFound } from '../../core/errors/index.js';
import { type Arrived, FileStore, objectName, randomFileId, UploadRefusal } from '../../core/files/index.js';
import type { Page } from '../../core/graphql/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { Audit } from '../audit/index.js';
import { IMPORT_CHECK_TASK, IMPORT_RUN_TASK, importKey } from './import.tasks.js';
import type { ImportRun } from './imports.entities.js';
import { type Choices, ImportsRepository, type RowChoice } from './imports.repository.js';

/** Imports of one person that may be open at once: being read or running. */
const OPEN_MAX = 5;
/** Milliseconds to store a file, once it is here. */
const TIME = 60_000;

/** What people see a file called: no folders, no control characters, not without end. */
const shownName = (given: string): string => {
  const base = path.posix.basename(given.replaceAll('\\', '/')).replace(/[\u0000-\u001f\u007f]/g, '');
  return [...base.toWellFormed()].slice(0, 200).join('') || 'file';
};

/** Takes files of cases in, shows what they would do, and does it when told to. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly store: FileStore,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /** Keeps a file and has it checked. Nothing is imported by it. */
  async receive(viewer: Viewer, file: Arrived): Promise<ImportRun> {
    this.database.renewTime(TIME);
    if (!viewer.administrator && viewer.memberships.length === 0) throw notFound();
    if (file.size === 0) throw new UploadRefusal('upload.empty');
    await this.demandRoom(viewer.id);
    const storedFile = objectName(randomFileId(), 'bin');
    const run = {
      id: uuid(),
      fileName: shownName(file.filename),
      format: null,
      storedFile,
      size: file.size,
      encoding: null,
      columns: [],
      ignored: [],
      state: 'checking',
      refusal: null,
      rowsRead: 0,
      createdBy: viewer.id,
      createdAt: this.clock.now(),
      startedAt: null,
      endedAt: null,
    } satisfies ImportRun;
    await this.store.write(storedFile, { path: file.path, size: file.size }, 'application/octet-stream');
    try {
      await this.open(run);
    } catch (error) {
      await this.store.remove(storedFile);
      throw error;
    }
    return run;
  }

  private open(run: ImportRun & { createdBy: string }): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.lock(`imports of ${run.createdBy}`);
      await this.demandRoom(run.createdBy);
      await this.imports.insert(run);
      await this.jobs.enqueue(IMPORT_CHECK_TASK, { id: run.id }, { key: importKey(IMPORT_CHECK_TASK, run.id) });
    });
  }

  private async demandRoom(createdBy: string): Promise<void> {
    if ((await this.imports.countOpen(createdBy)) >= OPEN_MAX)
      throw new UploadRefusal('import.tooManyOpen', { max: OPEN_MAX }, 429);
  }

  /** For who brought it and for administrators; absent and forbidden answer alike. */
  async find(viewer: Viewer, id: string): Promise<ImportRun> {
    const run = await this.imports.find(id);
    if (!run || (run.createdBy !== viewer.id && !viewer.administrator)) throw notFound();
    return run;
  }

  /** Those that the viewer brought, the newest first; an administrator sees all. */
  list(viewer: Viewer, page: Page): Promise<{ items: ImportRun[]; total: number }> {
    return this.imports.list(viewer.administrator ? null : viewer.id, page.offset, page.size);
  }

  /** Lets the rows come in, as drafts: each as was chosen for it, else as for all like it. A second call changes nothing. */
  async start(viewer: Viewer, id: string, choices: Choices, given: readonly RowChoice[] = []): Promise<ImportRun> {
    await this.find(viewer, id);
    // The last word on a row counts.
    const rows = [...new Map(given.map((row) => [row.number, row])).values()];
    await this.database.transaction(async () => {
      if ((await this.imports.lock(id)) !== 'checked') return;
      const unfit = rows.length === 0 ? null : await this.imports.unfit(id, choices, rows);
      if (unfit !== null) throw new DomainError('IMPORT_CHOICE', { number: unfit });
      await this.imports.queue(id, choices, rows, this.clock.now());
      await this.jobs.enqueue(IMPORT_RUN_TASK, { id }, { key: importKey(IMPORT_RUN_TASK, id) });
      const subject = { subjectType: 'import', subjectId: id };
      await this.audit.record({
        actorId: viewer.id,
        action: 'import.started',
        ...subject,
        details: { ...choices, rows: rows.length },
      });
    });
    return this.find(viewer, id);
  }

  /** Takes an import away that isn't running; its cases stay. */
  async discard(viewer: Viewer, id: string): Promise<boolean> {
    const run = await this.find(viewer, id);
    return this.database.transaction(async () => {
      const state = await this.imports.lock(id);
      if (state === undefined || state === 'running') return false;
      await this.imports.remove(id);
      if (run.storedFile) await this.store.remove(run.storedFile);
      return true;
    });
  }
}
