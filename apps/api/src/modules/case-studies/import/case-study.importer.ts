import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LOCALES, type Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import type { Problem } from '../../../core/errors/index.js';
import type { Invalid, SaveOutcome } from '../case-studies.results.js';
import type { CaseStudy } from '../case-study.entity.js';
import { fieldPath } from '../case-study.difference.js';
import type { CaseStudyTranslation } from '../case-study-translation.entity.js';
import type { Texts } from '../case-study.model.js';
import { CaseStudyRepository, type SavedTranslation } from '../case-study.repository.js';
import { cleanText } from '../case-study.text.js';
import type { DetailsContext } from '../facts/case-study.details.js';
import { documentsAfter, readDocuments } from '../facts/case-study.documents.js';
import { factChanges, newFacts, NO_FACTS } from '../facts/case-study.facts.js';
import type { KnownCodesNow } from '../known-codes.js';
import { CaseStudyGate } from '../workflow/case-study.gate.js';
import { canCreate } from '../workflow/case-study.policy.js';
import { type CaseDraft, draftProblems, type DraftTexts, plainTexts } from './case-draft.js';

/** A case that a draft became. */
export type Created = { kind: 'created'; id: string };

/** What became of an update: as with every save; `unchanged` where the case says all of it already. */
export type ImportOutcome = SaveOutcome | { kind: 'unchanged'; caseStudy: CaseStudy };

const invalid = (...problems: Problem[]): Invalid => ({ kind: 'invalid', problems });

/** What an update brings: the fields that differ from what stands. */
interface Changes {
  facts: Partial<CaseStudy>;
  texts: Partial<Record<Locale, SavedTranslation>>;
  fields: string[];
}

/**
 * Stores what a file brings, in the caller's transaction: the same rules, policy and trail as for what people type.
 * A new case is a draft of its owner, whatever the file says of its state.
 */
@Injectable()
export class CaseStudyImporter {
  constructor(
    private readonly caseStudies: CaseStudyRepository,
    private readonly gate: CaseStudyGate,
    private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, draft: CaseDraft, known: KnownCodesNow): Promise<Created | Invalid> {
    const problems = draftProblems(draft, known, null);
    if (!canCreate(viewer, draft.ownerId)) problems.push({ field: 'owner', code: 'input.notYours' });
    if (problems.length > 0) return invalid(...problems);
    const id = uuid();
    const { ownerId, originalLocale, origin, facts } = draft;
    await this.caseStudies.insert({
      ...newFacts(facts, known.themesOfTopics, this.context({ ...NO_FACTS, originalLocale })),
      id,
      ownerId,
      originalLocale,
      state: 'draft',
      publishedRevision: null,
      version: 1,
      sourceVersion: 1,
      sourceNote: cleanText(facts.sourceNote),
      importOrigin: origin,
      lastConfirmedAt: null,
      nextDueAt: null,
      createdBy: viewer.id,
      updatedBy: viewer.id,
    });
    const texts = LOCALES.flatMap((locale) => {
      const given = draft.translations[locale];
      return given ? [translationOf({ id, originalLocale }, locale, given, undefined, 1)] : [];
    });
    await this.caseStudies.insertTranslations(originalLocale, texts);
    await this.gate.trail(viewer, { id, version: 1 }, 'case-study.imported', { origin });
    return { kind: 'created', id };
  }

  async update(viewer: Viewer, id: string, draft: CaseDraft, known: KnownCodesNow): Promise<ImportOutcome> {
    const seen = await this.caseStudies.findForUpdate(id);
    if (!seen) return invalid({ field: 'externalId', code: 'NOT_FOUND' });
    const outcome = await this.gate.pass<ImportOutcome>(
      viewer,
      { id, version: seen.version, move: 'edit' },
      async (current, state) => {
        const present = current.translations.map(({ locale }) => locale);
        const { startYear = current.startYear, endYear = current.endYear } = draft.facts;
        const problems = draftProblems({ ...draft, facts: { ...draft.facts, startYear, endYear } }, known, present);
        if (problems.length > 0) return invalid(...problems);
        const { facts, texts, fields } = this.changes(current, draft, known);
        if (fields.length === 0) return { kind: 'unchanged', caseStudy: current };
        const sourceVersion = texts[current.originalLocale] ? current.version + 1 : current.sourceVersion;
        await this.caseStudies.update(id, { ...facts, state, sourceVersion, updatedBy: viewer.id });
        // The original first: the others are compared with it.
        const isOriginal = ({ locale }: SavedTranslation): boolean => locale === current.originalLocale;
        const inOrder = Object.values(texts).sort((a, b) => Number(isOriginal(b)) - Number(isOriginal(a)));
        for (const text of inOrder) await this.caseStudies.saveTranslation({ ...text, sourceVersion });
        return this.gate.saved(viewer, id, 'case-study.import-updated', { origin: draft.origin, fields });
      },
    );
    return outcome;
  }

  private changes(current: CaseStudy, draft: CaseDraft, known: KnownCodesNow): Changes {
    const wanted: Partial<CaseStudy> = {
      ...factChanges(keepingIds(draft.facts, current), known.themesOfTopics, current, this.context(current)),
      ...(draft.facts.sourceNote === undefined ? {} : { sourceNote: cleanText(draft.facts.sourceNote) }),
    };
    const names = (Object.keys(wanted) as (keyof CaseStudy)[]).filter(
      (name) => !isDeepStrictEqual(wanted[name], current[name]),
    );
    const changed = LOCALES.flatMap((locale) => {
      const given = draft.translations[locale];
      const before = current.translations.find((one) => one.locale === locale);
      if (!given) return [];
      const text = translationOf(current, locale, given, before, current.sourceVersion);
      const names = [...Object.keys(plainTexts(given)), 'documents'] as (keyof typeof text)[];
      const fields = names.filter((name) => !isDeepStrictEqual(text[name], before?.[name] ?? null));
      return fields.length > 0 ? [{ locale, text, fields }] : [];
    });
    return {
      facts: Object.fromEntries(names.map((name) => [name, wanted[name]])),
      texts: Object.fromEntries(changed.map(({ locale, text }) => [locale, text])),
      fields: [
        ...names,
        ...changed.flatMap(({ locale, fields }) => fields.map((field) => fieldPath({ field, locale }))),
      ],
    };
  }

  private context(current: DetailsContext['current'] & { originalLocale: Locale }): DetailsContext {
    return { now: this.clock.now(), newId: uuid, originalLocale: current.originalLocale, current };
  }
}

/** Entries of a file have no ids: one that takes the place of another keeps that one's; a named person stays named. */
function keepingIds(facts: CaseDraft['facts'], current: CaseStudy): CaseDraft['facts'] {
  const { indicators, buildingBlocks, contact } = facts;
  const person = current.contact?.person;
  return {
    ...facts,
    ...(indicators
      ? { indicators: indicators.map((one, at) => ({ ...one, id: one.id ?? current.indicators[at]?.id ?? null })) }
      : {}),
    ...(buildingBlocks
      ? {
          buildingBlocks: buildingBlocks.map((one, at) => ({
            ...one,
            id: one.id ?? current.buildingBlocks[at]?.id ?? null,
          })),
        }
      : {}),
    ...(contact !== undefined && person
      ? { contact: { ...contact, person: { name: person.name, consents: true } } }
      : {}),
  };
}

const NO_TEXTS: Omit<Texts, 'title'> = {
  teaser: null,
  summary: null,
  context: null,
  objectives: null,
  actions: null,
  stakeholders: null,
  results: null,
  lessons: null,
  transferability: null,
};

/** The text of a language as it stands after a file; like every text that changed, a draft that nobody has reviewed. */
function translationOf(
  { id, originalLocale }: Pick<CaseStudy, 'id' | 'originalLocale'>,
  locale: Locale,
  given: DraftTexts,
  before: CaseStudyTranslation | undefined,
  sourceVersion: number,
): SavedTranslation {
  const texts = plainTexts(given);
  // What says the same as before keeps its formatting, where the file knows of none.
  const changed = Object.fromEntries(
    Object.entries(texts).filter(([name, text]) => before?.[name as 'title'] !== text),
  );
  return {
    ...NO_TEXTS,
    ...(before ?? {}),
    ...(texts as Texts),
    documents: documentsAfter(before?.documents ?? {}, changed, readDocuments(given.documents ?? {}).documents),
    caseStudyId: id,
    locale,
    status: 'draft',
    provenance: locale === originalLocale ? 'author' : (given.provenance ?? 'human'),
    engine: null,
    sourceVersion,
    reviewedBy: null,
    reviewedAt: null,
  };
}
