import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Locale } from '#shared';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import type { Viewer } from '../../../core/auth/index.js';
import { notFound } from '../../../core/errors/index.js';
import { Jobs, type JobPayload } from '../../../core/jobs/index.js';
import { RateLimits } from '../../../core/limits/index.js';
import { MachineTranslation, TranslationFailure } from '../../../core/machine-translation/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import type { Stale, WrongMove } from '../case-studies.results.js';
import { fieldPath } from '../case-study.difference.js';
import type { CaseStudy } from '../case-study.entity.js';
import type { CaseStudyTranslation } from '../case-study-translation.entity.js';
import type { CaseStudyState } from '../case-study.model.js';
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
import { factOriginalsFor, factsWith, machineFacts, type OriginalFact } from './machine-facts.js';
import { groupsOf } from './fact-texts.js';
import { MachineDraftNotices } from './machine-drafts.notices.js';
import { TranslationWriter } from './translation.writer.js';

/** The task that has a language of a case written by a machine. */
export const TRANSLATE_TASK = 'case-studies.translate';

/** What came of asking: the fields that a machine was asked for, or why it was not. */
export type AskOutcome =
  | { kind: 'asked'; fields: string[] }
  | { kind: 'notOffered' }
  | { kind: 'tooMany'; limit: number; hours: number }
  | Stale
  | WrongMove;

/** The same before it is said how long to wait. */
type Requested = { kind: 'asked'; fields: string[] } | { kind: 'notOffered' } | { kind: 'tooMany' };

/** Tries of a machine that is away or too slow: about half an hour, after which nobody waits any more. */
const ATTEMPTS = 8;
const DAY_SECONDS = 86_400;

/** What was read before the machine was asked, and what it made of it. */
interface Made {
  seen: CaseStudy;
  originals: Original[];
  to: Locale;
  words: MachineTexts;
  facts: { originals: OriginalFact[]; answers: string[] };
}

const inLocale = ({ translations }: CaseStudy, locale: Locale): CaseStudyTranslation | undefined =>
  translations.find((one) => one.locale === locale);

function wantedOf(caseStudy: CaseStudy, to: Locale): Original[] {
  const source = inLocale(caseStudy, caseStudy.originalLocale);
  return source ? originalsFor(source, inLocale(caseStudy, to)) : [];
}

/** Reasons of which nobody has to be told. */
const NOT_ANY_MORE = 'whoever asked may not translate it any more';
const WRITTEN_MEANWHILE = 'somebody has written all of it meanwhile';

const unstorable = ({ problems }: MachineTexts): string =>
  `the machine’s text can’t be stored: ${problems.map(({ field, code }) => `${field} (${code})`).join(', ')}`;

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
    private readonly rates: RateLimits,
    private readonly notices: MachineDraftNotices,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.jobs.register(TRANSLATE_TASK, (payload, attempt) => this.make(payload, attempt?.isLast ?? false));
  }

  /** Which machine can be asked; null: none. */
  get engine(): string | null {
    return this.machine.engine;
  }

  /** Asks for the fields that are missing or outdated; the draft comes later. */
  async ask(viewer: Viewer, seen: Seen, to: Locale): Promise<AskOutcome> {
    const rule = { name: 'machine-drafts', limit: this.env.MT_PER_DAY, windowSeconds: DAY_SECONDS };
    const { allowed, retryAfterSeconds } = await this.rates.hit(rule, viewer.id);
    let counts = false;
    try {
      const outcome = await this.request(viewer, seen, to, allowed);
      counts = outcome.kind === 'asked' && outcome.fields.length > 0;
      return outcome.kind === 'tooMany'
        ? { kind: 'tooMany', limit: rule.limit, hours: Math.ceil(retryAfterSeconds / 3_600) }
        : outcome;
    } finally {
      if (!counts) await this.rates.takeBack(rule, viewer.id);
    }
  }

  private request(viewer: Viewer, seen: Seen, to: Locale, allowed: boolean) {
    return this.gate.pass(viewer, { ...seen, move: 'edit' }, async (current): Promise<Requested> => {
      if (to === current.originalLocale) throw notFound();
      if (this.engine === null) return { kind: 'notOffered' };
      const facts = factOriginalsFor(current, to).map(({ path }) => path);
      const fields = [...wantedOf(current, to).map(({ name }) => name), ...facts];
      if (fields.length > 0) {
        if (!allowed) return { kind: 'tooMany' };
        const payload = { caseStudyId: current.id, locale: to, actorId: viewer.id };
        const key = `${TRANSLATE_TASK}:${current.id}:${to}`;
        await this.jobs.enqueue(TRANSLATE_TASK, payload, { key, attempts: ATTEMPTS });
      }
      return { kind: 'asked', fields };
    });
  }

  /** The job: no transaction is open while the machine works. What may go better later fails, and is tried again. */
  private async make(payload: JobPayload, isLast: boolean): Promise<void> {
    const to = payload['locale'] as Locale;
    const seen = await this.caseStudies.find(String(payload['caseStudyId']));
    const originals = seen ? wantedOf(seen, to) : [];
    const facts = seen ? factOriginalsFor(seen, to) : [];
    if (!seen || originals.length + facts.length === 0) return;
    const actorId = String(payload['actorId']);
    try {
      const pieces = originals.flatMap(piecesOf);
      const sent = [...pieces, ...facts.map(({ text }) => text)];
      const answers = await this.machine.translate(sent, seen.originalLocale, to);
      const words = machineTexts(originals, answers, [seen.originalLocale, to]);
      const made = { seen, originals, to, words, facts: { originals: facts, answers: answers.slice(pieces.length) } };
      const why = words.problems.length > 0 ? unstorable(words) : await this.save(actorId, made);
      if (why !== 'saved') await this.drop(actorId, seen, to, why);
    } catch (error) {
      const final = error instanceof TranslationFailure && error.final;
      if (final || isLast) await this.drop(actorId, seen, to, error instanceof Error ? error.message : String(error));
      if (!final) throw error;
    }
  }

  /** Nothing comes of it: the log says why, and whoever asked is told that they wait in vain. */
  private async drop(actorId: string, seen: CaseStudy, to: Locale, why: string): Promise<void> {
    this.logger.warn(`Case ${seen.id} gets no draft in ${to}: ${why}`);
    if (why !== NOT_ANY_MORE && why !== WRITTEN_MEANWHILE) await this.notices.failed(actorId, seen, to);
  }

  /** @returns `saved`, or why not */
  private async save(actorId: string, made: Made): Promise<string> {
    const now = await this.caseStudies.find(made.seen.id);
    const viewer = await this.accounts.viewer(actorId);
    if (!now || !viewer || !mayMove(viewer, now, 'edit')) return NOT_ANY_MORE;
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
    const facts =
      now || names.includes('title') ? machineFacts(made.facts.originals, made.facts.answers, [seen, current], to) : [];
    if (names.length + facts.length === 0) return WRITTEN_MEANWHILE;
    const only = <Value>(values: Partial<Record<string, Value>>) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => names.some((one) => one === name)));
    const engine = this.engine ?? '';
    await this.writer.write(
      viewer.id,
      current,
      state,
      to,
      {
        ...{ texts: only(words.texts), documents: only(words.documents), provenance: 'machine', engine },
        ...(facts.length > 0 ? { facts: factsWith(current, to, facts) } : {}),
      },
      { confirmed: names },
    );
    await this.gate.saved(viewer, current.id, 'case-study.translation-by-machine', {
      locale: to,
      engine,
      fields: [...names.map((field) => fieldPath({ field, locale: to })), ...groupsOf(facts)],
    });
    return 'saved';
  }
}
