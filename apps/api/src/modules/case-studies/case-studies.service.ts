import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { isLocale, type Locale } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { notFound, type Problem } from '../../core/errors/index.js';
import type { Page } from '../../core/graphql/index.js';
import { AccountsRepository } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import type { CaseStudy } from './case-study.entity.js';
import { missingFor } from './case-study.completeness.js';
import type { CaseStudyDepth, CaseStudyState, Provenance, TextName, Texts } from './case-study.model.js';
import { canCreate, canEdit, canPublish, canReadDraft } from './case-study.policy.js';
import { CaseStudyPublisher } from './case-study.publisher.js';
import { CaseStudyRepository } from './case-study.repository.js';
import { cleanLinks, cleanTexts, factsProblems, textProblems, type FactsInput } from './case-study.rules.js';
import { stateAfter } from './case-study.state.js';
import type { Invalid, SaveOutcome, Stale, WorkflowOutcome } from './case-studies.results.js';
import { KnownCodesReader } from './known-codes.js';

export interface CreateInput extends FactsInput {
  ownerId: number;
  originalLocale: Locale;
  title: string;
}

export type TextsInput = Partial<Record<TextName, string | null>> & { provenance?: Provenance | null };

const invalid = (...problems: Problem[]): Invalid => ({ kind: 'invalid', problems });

/** What the editors of case studies can do: load, policy, state, refuse or save, enqueue. */
@Injectable()
export class CaseStudiesService {
  constructor(
    private readonly database: Database,
    private readonly caseStudies: CaseStudyRepository,
    private readonly publisher: CaseStudyPublisher,
    private readonly knownCodes: KnownCodesReader,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
  ) {}

  /** The working copy, for those who may read it; absent and forbidden answer alike. */
  async read(viewer: Viewer, id: string): Promise<CaseStudy> {
    const caseStudy = await this.caseStudies.find(id);
    if (!caseStudy || !canReadDraft(viewer, caseStudy)) throw notFound();
    return caseStudy;
  }

  list(viewer: Viewer, page: Page, filter: { state?: CaseStudyState | null; query?: string | null }) {
    const ownerIds = viewer.administrator ? null : viewer.memberships.map(({ collectivityId }) => collectivityId);
    return this.caseStudies.list(
      { ownerIds, submitted: viewer.reviewer },
      { ...filter, offset: page.offset, limit: page.size },
    );
  }

  async create(viewer: Viewer, input: CreateInput): Promise<SaveOutcome> {
    const known = await this.knownCodes.read([...(input.partnerIds ?? []), input.ownerId]);
    const texts = cleanTexts({ title: input.title });
    const problems = [...factsProblems(input, known), ...textProblems(texts)];
    if (!known.collectivities.has(input.ownerId))
      problems.push({ field: 'ownerId', code: 'input.unknownCollectivity' });
    else if (!canCreate(viewer, input.ownerId)) problems.push({ field: 'ownerId', code: 'input.notYours' });
    if (!texts.title) problems.push({ field: 'title', code: 'input.required' });
    if (problems.length > 0) return invalid(...problems);
    return this.database.transaction(async () => {
      const id = uuid();
      const { ownerId, originalLocale } = input;
      await this.caseStudies.insert({
        ...this.facts(input, known.themesOfTopics),
        id,
        ownerId,
        originalLocale,
        state: 'draft',
        version: 1,
        sourceVersion: 1,
        sourceNote: null,
        importOrigin: null,
        createdBy: viewer.id,
        updatedBy: viewer.id,
      });
      await this.caseStudies.saveTranslation({
        ...(Object.fromEntries(Object.entries(texts)) as unknown as Texts),
        caseStudyId: id,
        locale: originalLocale,
        status: 'draft',
        provenance: 'author',
        sourceVersion: 1,
        reviewedBy: null,
        reviewedAt: null,
      });
      return this.saved(viewer, id, 'case-study.created');
    });
  }

  async update(viewer: Viewer, id: string, version: number, input: FactsInput): Promise<SaveOutcome> {
    const known = await this.knownCodes.read(input.partnerIds ?? []);
    return this.edit(viewer, id, version, async (current) => {
      const years = {
        startYear: input.startYear === undefined ? current.startYear : input.startYear,
        endYear: input.endYear === undefined ? current.endYear : input.endYear,
      };
      const problems = factsProblems({ ...input, ...years }, known);
      if (problems.length > 0) return invalid(...problems);
      await this.caseStudies.update(id, {
        ...this.changes(input, known.themesOfTopics, current),
        updatedBy: viewer.id,
      });
      return this.saved(viewer, id, 'case-study.updated', { fields: Object.keys(input) });
    });
  }

  async saveTranslation(
    viewer: Viewer,
    id: string,
    version: number,
    locale: Locale,
    input: TextsInput,
  ): Promise<SaveOutcome> {
    const texts = cleanTexts(input);
    return this.edit(viewer, id, version, async (current) => {
      const before = current.translations.find((translation) => translation.locale === locale);
      const problems = textProblems(texts);
      if (!(texts.title === undefined ? before?.title : texts.title))
        problems.push({ field: 'title', code: 'input.required' });
      if (problems.length > 0) return invalid(...problems);
      const isOriginal = locale === current.originalLocale;
      const sourceVersion = isOriginal ? current.version + 1 : current.sourceVersion;
      await this.caseStudies.update(id, { updatedBy: viewer.id, ...(isOriginal ? { sourceVersion } : {}) });
      await this.caseStudies.saveTranslation({
        ...(before ?? {}),
        ...(texts as Texts),
        caseStudyId: id,
        locale,
        status: 'draft',
        provenance: isOriginal ? 'author' : (input.provenance ?? 'human'),
        sourceVersion,
        reviewedBy: null,
        reviewedAt: null,
      });
      return this.saved(viewer, id, 'case-study.translation-saved', { locale });
    });
  }

  /** Shows `locales` of the working copy to readers. Other languages stay as they were published. */
  publish(viewer: Viewer, id: string, version: number, locales: readonly Locale[]): Promise<WorkflowOutcome> {
    return this.database.transaction(async (): Promise<WorkflowOutcome> => {
      const current = await this.caseStudies.findForUpdate(id);
      if (!current || !canReadDraft(viewer, current) || !canPublish(viewer, current)) throw notFound();
      if (current.version !== version) return this.stale(current);
      if (stateAfter(current.state, 'publish') === null) return { kind: 'wrongState', state: current.state };
      const texts = Object.fromEntries(current.translations.map((translation) => [translation.locale, translation]));
      const missing = missingFor(current, texts, locales.filter(isLocale));
      if (missing.length > 0) return { kind: 'incomplete', missing };
      const number = await this.publisher.publish(current, locales, viewer.id);
      return this.saved(viewer, id, 'case-study.published', { locales, revision: number, from: current.state });
    });
  }

  private edit(
    viewer: Viewer,
    id: string,
    version: number,
    change: (current: CaseStudy) => Promise<SaveOutcome>,
  ): Promise<SaveOutcome> {
    return this.database.transaction(async () => {
      const current = await this.caseStudies.findForUpdate(id);
      if (!current || !canReadDraft(viewer, current) || !canEdit(viewer, current)) throw notFound();
      return current.version === version ? change(current) : this.stale(current);
    });
  }

  private async saved(
    viewer: Viewer,
    id: string,
    action: string,
    details?: Record<string, unknown>,
  ): Promise<{ kind: 'saved'; caseStudy: CaseStudy }> {
    await this.audit.record({ actorId: viewer.id, action, subjectType: 'case-study', subjectId: id, details });
    const caseStudy = await this.caseStudies.find(id);
    if (!caseStudy) throw new Error(`Case study ${id} vanished in its own transaction`);
    return { kind: 'saved', caseStudy };
  }

  private async stale(current: CaseStudy): Promise<Stale> {
    const names = await this.accounts.namesByIds(current.updatedBy ? [current.updatedBy] : []);
    return { kind: 'stale', current, changedBy: (current.updatedBy && names.get(current.updatedBy)) ?? null };
  }

  private changes(input: FactsInput, themesOf: ThemesOf, current: Pick<CaseStudy, 'topics' | 'themes'>) {
    const { partnerIds, topics, themes, sdgs, factors, challenges, links, depth, ongoing } = input;
    const lists = { partnerIds, topics, sdgs, factors, challenges, depth, ongoing };
    const given = Object.entries(lists).filter(([, value]) => value !== undefined && value !== null);
    return {
      ...(Object.fromEntries(given) as Partial<CaseStudy>),
      ...(topics || themes ? { themes: themesAfter({ topics, themes }, themesOf, current) } : {}),
      ...(links ? { links: cleanLinks(links) } : {}),
      ...(input.startYear === undefined ? {} : { startYear: input.startYear }),
      ...(input.endYear === undefined ? {} : { endYear: input.endYear }),
    };
  }

  private facts(input: FactsInput, themesOf: ThemesOf) {
    const depth: CaseStudyDepth = input.depth ?? 'full';
    const none = {
      partnerIds: [],
      topics: [],
      themes: [],
      sdgs: [],
      factors: [],
      challenges: [],
      links: [],
      startYear: null,
      endYear: null,
    };
    return { ...none, ongoing: false, ...this.changes(input, themesOf, none), depth };
  }
}

type ThemesOf = (topics: readonly string[]) => string[];

/** A topic brings its theme; themes of other editions stay unless the input names others. */
function themesAfter(
  { topics, themes }: Pick<FactsInput, 'topics' | 'themes'>,
  themesOf: ThemesOf,
  current: Pick<CaseStudy, 'topics' | 'themes'>,
): string[] {
  const brought = themesOf(current.topics);
  const added = themes ?? current.themes.filter((theme) => !brought.includes(theme));
  return [...new Set([...added, ...themesOf(topics ?? current.topics)])];
}
