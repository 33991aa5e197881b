import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Locale } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { notFound, type Problem } from '../../core/errors/index.js';
import type { Page } from '../../core/graphql/index.js';
import type { CaseStudy } from './case-study.entity.js';
import { comparable } from './case-study.content.js';
import { type CaseContent, fieldPath } from './case-study.difference.js';
import type { DetailsContext } from './facts/case-study.details.js';
import { readDocuments, type DocumentsInput } from './facts/case-study.documents.js';
import { factChanges, newFacts, NO_FACTS } from './facts/case-study.facts.js';
import { CaseStudyGate, type ChangeRequest } from './workflow/case-study.gate.js';
import type { CaseStudyState, Provenance, TextName, Texts } from './case-study.model.js';
import { canCreate, canReadDraft } from './workflow/case-study.policy.js';
import { CaseStudyRepository, scopeOf } from './case-study.repository.js';
import { cleanTexts, factsProblems, textProblems, type FactsInput } from './case-study.rules.js';
import type { Invalid, SaveOutcome } from './case-studies.results.js';
import { CaseMediaService } from './files/case-media.service.js';
import { mediaChanges } from './files/media.rules.js';
import { KnownCodesReader } from './known-codes.js';
import { TranslationWriter } from './translations/translation.writer.js';

export interface CreateInput extends FactsInput {
  ownerId: number;
  originalLocale: Locale;
  title: string;
}

export type TextsInput = Partial<Record<TextName, string | null>> & {
  documents?: DocumentsInput;
  provenance?: Provenance | null;
};

const invalid = (...problems: Problem[]): Invalid => ({ kind: 'invalid', problems });

/** What the editors of case studies can do: load, policy, state, refuse or save, enqueue. */
@Injectable()
export class CaseStudiesService {
  constructor(
    private readonly database: Database,
    private readonly caseStudies: CaseStudyRepository,
    private readonly gate: CaseStudyGate,
    private readonly knownCodes: KnownCodesReader,
    private readonly clock: Clock,
    private readonly media: CaseMediaService,
    private readonly writer: TranslationWriter,
  ) {}

  /** The working copy, for those who may read it; absent and forbidden answer alike. */
  async read(viewer: Viewer, id: string): Promise<CaseStudy> {
    const caseStudy = await this.caseStudies.find(id);
    if (!caseStudy || !canReadDraft(viewer, caseStudy)) throw notFound();
    return caseStudy;
  }

  list(viewer: Viewer, page: Page, filter: { state?: CaseStudyState | null; query?: string | null }) {
    return this.caseStudies.list(scopeOf(viewer), { ...filter, offset: page.offset, limit: page.size });
  }

  /** The ids of all that such a list holds, in its order. */
  listedIds(viewer: Viewer, filter: { state?: CaseStudyState | null; query?: string | null }): Promise<string[]> {
    return this.caseStudies.listedIds(scopeOf(viewer), filter);
  }

  /** Working copies by id, for those who may read them; the others are left out. */
  async readMany(viewer: Viewer, ids: readonly string[]): Promise<CaseStudy[]> {
    return (await this.caseStudies.byIds(ids)).filter((row) => canReadDraft(viewer, row));
  }

  /** What lies with the reviewers, for those who may judge it: never one of their own collectivity's. */
  toReview(viewer: Viewer, page: Page) {
    if (!viewer.administrator && !viewer.reviewer) return { items: [], total: 0 };
    const themes = viewer.administrator ? [] : viewer.reviewerThemes;
    const own = viewer.administrator ? [] : viewer.memberships.map(({ collectivityId }) => collectivityId);
    return this.caseStudies.toReview(themes, own, { offset: page.offset, limit: page.size });
  }

  async create(viewer: Viewer, input: CreateInput): Promise<SaveOutcome> {
    const known = await this.knownCodes.read([...(input.partnerIds ?? []), input.ownerId]);
    const texts = cleanTexts({ title: input.title });
    // A file needs a case to belong to: a new one has none yet.
    const files = mediaChanges(input, new Map(), { ...NO_FACTS, originalLocale: input.originalLocale }).problems;
    const problems = [...factsProblems(input, known), ...textProblems(texts), ...files];
    if (!known.collectivities.has(input.ownerId))
      problems.push({ field: 'ownerId', code: 'input.unknownCollectivity' });
    else if (!canCreate(viewer, input.ownerId)) problems.push({ field: 'ownerId', code: 'input.notYours' });
    if (!texts.title) problems.push({ field: 'title', code: 'input.required' });
    if (problems.length > 0) return invalid(...problems);
    return this.database.transaction(async () => {
      const id = uuid();
      const { ownerId, originalLocale } = input;
      await this.caseStudies.insert({
        ...newFacts(input, known.themesOfTopics, this.context({ ...NO_FACTS, originalLocale: input.originalLocale })),
        id,
        ownerId,
        originalLocale,
        state: 'draft',
        publishedRevision: null,
        version: 1,
        sourceVersion: 1,
        sourceNote: null,
        importOrigin: null,
        lastConfirmedAt: null,
        nextDueAt: null,
        createdBy: viewer.id,
        updatedBy: viewer.id,
      });
      await this.caseStudies.saveTranslation({
        ...(Object.fromEntries(Object.entries(texts)) as unknown as Texts),
        documents: {},
        caseStudyId: id,
        locale: originalLocale,
        status: 'draft',
        provenance: 'author',
        sourceVersion: 1,
        reviewedBy: null,
        reviewedAt: null,
      });
      return this.gate.saved(viewer, id, 'case-study.created');
    });
  }

  async update(viewer: Viewer, id: string, version: number, input: FactsInput): Promise<SaveOutcome> {
    const known = await this.knownCodes.read(input.partnerIds ?? []);
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const yours: CaseContent = { facts: comparable(given), texts: {} };
    return this.edit(viewer, { id, version, yours }, async (current, state) => {
      const years = {
        startYear: input.startYear === undefined ? current.startYear : input.startYear,
        endYear: input.endYear === undefined ? current.endYear : input.endYear,
      };
      const media = await this.media.changesOf(current, input);
      const problems = [...factsProblems({ ...input, ...years }, known), ...media.problems];
      if (problems.length > 0) return invalid(...problems);
      await this.caseStudies.update(id, {
        ...factChanges(input, known.themesOfTopics, current, this.context(current)),
        state,
        ...media.changes,
        updatedBy: viewer.id,
      });
      return this.gate.saved(viewer, id, 'case-study.updated', { fields: Object.keys(given) });
    });
  }

  async saveTranslation(
    viewer: Viewer,
    id: string,
    version: number,
    locale: Locale,
    input: TextsInput,
  ): Promise<SaveOutcome> {
    const rich = readDocuments(input.documents ?? {});
    const texts = { ...cleanTexts(input), ...rich.texts };
    return this.edit(
      viewer,
      { id, version, yours: { facts: {}, texts: { [locale]: texts } } },
      async (current, state) => {
        const before = current.translations.find((translation) => translation.locale === locale);
        const problems = [...rich.problems, ...textProblems(texts)];
        if (!(texts.title === undefined ? before?.title : texts.title))
          problems.push({ field: 'title', code: 'input.required' });
        if (problems.length > 0) return invalid(...problems);
        const { provenance = null } = input;
        await this.writer.write(viewer.id, current, state, locale, { texts, documents: rich.documents, provenance });
        return this.gate.saved(viewer, id, 'case-study.translation-saved', {
          locale,
          fields: Object.keys(texts).map((field) => fieldPath({ field, locale })),
        });
      },
    );
  }

  private edit(
    viewer: Viewer,
    { id, version, yours }: Omit<ChangeRequest, 'move'>,
    change: (current: CaseStudy, state: CaseStudyState) => Promise<SaveOutcome>,
  ): Promise<SaveOutcome> {
    return this.gate.pass(viewer, { id, version, move: 'edit', ...(yours ? { yours } : {}) }, change);
  }

  private context(current: DetailsContext['current'] & { originalLocale: Locale }): DetailsContext {
    return { now: this.clock.now(), newId: uuid, originalLocale: current.originalLocale, current };
  }
}
