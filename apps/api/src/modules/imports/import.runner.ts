import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../core/auth/index.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { DomainError } from '../../core/errors/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { AccountsRepository } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import { CaseStudyImporter, KnownCodesReader, type KnownCodesNow } from '../case-studies/index.js';
import { IMPORT_RUN_TASK } from './import.tasks.js';
import type { ImportRow, ImportRowState } from './imports.entities.js';
import { ImportsRepository } from './imports.repository.js';
import type { CellProblem } from './record/read-row.js';
import { pathOfProblem } from './record/draft.js';

/** Rows after which the rights of the person who imports, and the vocabularies, are looked at anew. */
const BATCH = 200;

interface Settled {
  state: ImportRowState;
  caseStudyId?: string | null;
  problems?: CellProblem[];
}

/** PostgreSQL's code where another row has the value already. */
const UNIQUE_VIOLATION = '23505';

/**
 * Imports the rows that wait, one transaction each: a row's case and the note that it is there are written together
 * or not at all. So a run that is cut off goes on where it stopped, two at once share the rows, no row comes in
 * twice, and one that fails doesn't hold up the others.
 */
@Injectable()
export class ImportRunner implements OnModuleInit {
  private readonly logger = new Logger('Imports');

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly accounts: AccountsRepository,
    private readonly importer: CaseStudyImporter,
    private readonly knownCodes: KnownCodesReader,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(IMPORT_RUN_TASK, ({ id }) => this.run(String(id)));
  }

  async run(id: string): Promise<void> {
    const run = await this.imports.find(id);
    if (run?.state !== 'running') return;
    for (let last = 0; ;) {
      const numbers = await this.imports.waitingAfter(id, last, BATCH);
      if (numbers.length === 0) break;
      const viewer = await this.accounts.viewer(run.createdBy);
      const known = await this.knownCodes.read([]);
      for (const number of numbers) await this.row(viewer, { runId: id, number }, known);
      last = numbers.at(-1) ?? last;
    }
    await this.end(id, run.createdBy);
  }

  private async end(id: string, actorId: string): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.imports.end(id, this.clock.now()))) return;
      const details = (await this.imports.counts([id])).get(id) ?? {};
      await this.audit.record({ actorId, action: 'import.ended', subjectType: 'import', subjectId: id, details });
    });
  }

  private async row(
    viewer: Viewer | null,
    key: Pick<ImportRow, 'runId' | 'number'>,
    known: KnownCodesNow,
  ): Promise<void> {
    try {
      await this.database.transaction(async () => {
        const row = await this.imports.take(key.runId, key.number);
        if (!row?.draft) return;
        const settled = viewer
          ? await this.store(viewer, row.draft, row.targetId, known)
          : { state: 'failed' as const, problems: [said('import.rights')] };
        await this.imports.settle(
          key,
          settled.state,
          settled.caseStudyId ?? null,
          (settled.problems ?? []).map(at(key)),
        );
      });
    } catch (error) {
      const { state, problems } = this.failure(error, key);
      await this.imports.settle(key, state, null, problems.map(at(key)));
    }
  }

  private async store(
    viewer: Viewer,
    draft: NonNullable<ImportRow['draft']>,
    targetId: string | null,
    now: KnownCodesNow,
  ): Promise<Settled> {
    const known = { ...now, collectivities: new Set([draft.ownerId, ...(draft.facts.partnerIds ?? [])]) };
    const outcome = targetId
      ? await this.importer.update(viewer, targetId, draft, known)
      : await this.importer.create(viewer, draft, known);
    switch (outcome.kind) {
      case 'created':
        return { state: 'created', caseStudyId: outcome.id };
      case 'saved':
        return { state: 'updated', caseStudyId: outcome.caseStudy.id };
      case 'unchanged':
        return { state: 'unchanged', caseStudyId: outcome.caseStudy.id };
      case 'invalid':
        return {
          state: 'failed',
          problems: outcome.problems.map(({ field, ...problem }) => ({
            ...said(problem.code),
            ...problem,
            column: pathOfProblem({ field }),
          })),
        };
      case 'wrongState':
        return { state: 'failed', problems: [said('import.closed')] };
      case 'stale':
        return { state: 'failed', problems: [said('stale.message')] };
    }
  }

  /** What a row that could not be stored is told; its own transaction has been taken back. */
  private failure(error: unknown, key: Pick<ImportRow, 'runId' | 'number'>): Required<Omit<Settled, 'caseStudyId'>> {
    if ((error as { code?: unknown }).code === UNIQUE_VIOLATION)
      return { state: 'skipped', problems: [{ ...said('import.knownByNow'), warning: true }] };
    if (error instanceof DomainError && error.code === 'NOT_FOUND')
      return { state: 'failed', problems: [said('input.notYours')] };
    this.logger.warn(`Row ${key.number} of import ${key.runId} failed: ${String(error)}`);
    return { state: 'failed', problems: [said('import.failed')] };
  }
}

type Said = Omit<CellProblem, 'cell'>;
const said = (code: CellProblem['code']): Said & { cell: string } => ({ cell: '', column: '', code });
const at =
  ({ number }: Pick<ImportRow, 'number'>) =>
  (problem: CellProblem): CellProblem => ({ ...problem, cell: problem.cell || String(number) });
