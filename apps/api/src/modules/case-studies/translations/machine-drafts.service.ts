import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { notFound } from '../../../core/errors/index.js';
import { Jobs, type JobPayload } from '../../../core/jobs/index.js';
import { MachineTranslation, TranslationFailure } from '../../../core/machine-translation/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import type { Stale, WrongMove } from '../case-studies.results.js';
import { fieldPath } from '../case-study.difference.js';
import type { CaseStudy } from '../case-study.entity.js';
import type { CaseStudyTranslation } from '../case-study-translation.entity.js';
import type { CaseStudyState, TextName } from '../case-study.model.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { CaseStudyGate } from '../workflow/case-study.gate.js';
import type { Seen } from '../workflow/case-study.moves.service.js';
import { mayMove } from '../workflow/case-study.policy.js';
import {
  isUnchanged,
  type MachineTexts,
  machineTexts,
  type Original,
  originalsFor,
  piecesOf,
} from './machine-texts.js';
import { TranslationWriter } from './translation.writer.js';

/** The task that has a language of a case written by a machine. */
export const TRANSLATE_TASK = 'case-studies.translate';

/** What came of asking: the fields that a machine was asked for, or that this installation offers none. */
export type AskOutcome = { kind: 'asked'; fields: TextName[] } | { kind: 'notOffered' } | Stale | WrongMove;

/** What was read before the machine was asked, and what it made of it. */
interface Made {
  seen: CaseStudy;
  originals: Original[];
  to: Locale;
  words: MachineTexts;
}

const inLocale = ({ translations }: CaseStudy, locale: Locale): CaseStudyTranslation | undefined =>
  translations.find((one) => one.locale === locale);

function wantedOf(caseStudy: CaseStudy, to: Locale): Original[] {
  const source = inLocale(caseStudy, caseStudy.originalLocale);
  return source ? originalsFor(source, inLocale(caseStudy, to)) : [];
}

/** Drafts by a machine: asked for by whoever may translate, made by a job, marked until a person says they are right. */
@Injectable()
export class MachineDrafts implements OnModuleInit {
  private readonly logger = new Logger('MachineDrafts');

  constructor(
    private readonly machine: MachineTranslation,
    private readonly caseStudies: CaseStudyRepository,
    private readonly gate: CaseStudyGate,
    private readonly writer: TranslationWriter,
    private readonly accounts: AccountsRepository,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(TRANSLATE_TASK, (payload) => this.make(payload));
  }

  /** Which machine can be asked; null: none. */
  get engine(): string | null {
    return this.machine.engine;
  }

  /** Asks for the fields that are missing or outdated; the draft comes later. */
  ask(viewer: Viewer, seen: Seen, to: Locale): Promise<AskOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'edit' }, async (current): Promise<AskOutcome> => {
      if (to === current.originalLocale) throw notFound();
      if (this.engine === null) return { kind: 'notOffered' };
      const fields = wantedOf(current, to).map(({ name }) => name);
      if (fields.length > 0) {
        const payload = { caseStudyId: current.id, locale: to, actorId: viewer.id };
        await this.jobs.enqueue(TRANSLATE_TASK, payload, { key: `${TRANSLATE_TASK}:${current.id}:${to}` });
      }
      return { kind: 'asked', fields };
    });
  }

  /** The job: no transaction is open while the machine works. What may go better later fails, and is tried again. */
  private async make(payload: JobPayload): Promise<void> {
    const to = payload['locale'] as Locale;
    const seen = await this.caseStudies.find(String(payload['caseStudyId']));
    const originals = seen ? wantedOf(seen, to) : [];
    if (!seen || originals.length === 0) return;
    const drop = (why: string): void => this.logger.warn(`Case ${seen.id} gets no draft in ${to}: ${why}`);
    try {
      const answers = await this.machine.translate(originals.flatMap(piecesOf), seen.originalLocale, to);
      const words = machineTexts(originals, answers, [seen.originalLocale, to]);
      if (words.problems.length > 0) {
        const fields = words.problems.map(({ field, code }) => `${field} (${code})`);
        return drop(`the machine’s text can’t be stored: ${fields.join(', ')}`);
      }
      const outcome = await this.save(String(payload['actorId']), { seen, originals, to, words });
      if (outcome !== 'saved') drop(outcome);
    } catch (error) {
      if (!(error instanceof TranslationFailure) || !error.final) throw error;
      drop(error.message);
    }
  }

  /** @returns `saved`, or why not */
  private async save(actorId: string, made: Made): Promise<string> {
    const now = await this.caseStudies.find(made.seen.id);
    const viewer = await this.accounts.viewer(actorId);
    if (!now || !viewer || !mayMove(viewer, now, 'edit')) return 'whoever asked may not translate it any more';
    const outcome = await this.gate.pass(
      viewer,
      { id: now.id, version: now.version, move: 'edit' },
      async (current, state) => ({ kind: await this.write(viewer, current, state, made) }),
    );
    return outcome.kind;
  }

  private async write(viewer: Viewer, current: CaseStudy, state: CaseStudyState, made: Made): Promise<string> {
    const { seen, originals, to, words } = made;
    const source = inLocale(current, current.originalLocale);
    if (!source || current.originalLocale !== seen.originalLocale || !isUnchanged(originals, source))
      return 'its original has changed meanwhile';
    // What somebody has written meanwhile stays.
    const [then, now] = [inLocale(seen, to), inLocale(current, to)];
    const names = originals.map(({ name }) => name).filter((name) => (then?.[name] ?? null) === (now?.[name] ?? null));
    if (names.length === 0) return 'somebody has written all of it meanwhile';
    const only = <Value>(values: Partial<Record<string, Value>>) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => names.some((one) => one === name)));
    const engine = this.engine ?? '';
    await this.writer.write(
      viewer.id,
      current,
      state,
      to,
      { texts: only(words.texts), documents: only(words.documents), provenance: 'machine', engine },
      { confirmed: names },
    );
    await this.gate.saved(viewer, current.id, 'case-study.translation-by-machine', {
      locale: to,
      engine,
      fields: names.map((field) => fieldPath({ field, locale: to })),
    });
    return 'saved';
  }
}
