import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { notFound } from '../../../core/errors/index.js';
import type { Page } from '../../../core/graphql/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import type { SaveOutcome, WorkflowOutcome } from '../case-studies.results.js';
import { fieldPath } from '../case-study.difference.js';
import type { CaseStudy } from '../case-study.entity.js';
import { TEXT_NAMES, type TextName } from '../case-study.model.js';
import { CaseStudyRepository, scopeOf } from '../case-study.repository.js';
import { missingFor } from '../workflow/case-study.completeness.js';
import { SuggestionReader } from '../suggestions/suggestion.reader.js';
import { CaseStudyGate } from '../workflow/case-study.gate.js';
import type { Seen } from '../workflow/case-study.moves.service.js';
import { canReadDraft } from '../workflow/case-study.policy.js';
import { factsSideBySide, type SideFactText } from './fact-texts.js';
import { TranslationRepository, type WorkFilter, type WorkLine } from './translation.repository.js';
import { sideBySide, type SideBySide } from './translation.view.js';
import { TranslationWriter } from './translation.writer.js';

/** A line of the list, with its case. */
export interface Work extends WorkLine {
  caseStudy: CaseStudy;
  /** How many translations wait for a decision of the viewer. */
  suggestions: number;
}

/** One language of a case beside its original, with the names of who changed the original. */
export interface DeskSheet extends SideBySide {
  facts: (SideFactText & { suggestedBy: string | null })[];
  caseStudy: CaseStudy;
  reviewedBy: string | null;
}

/** Translating: what wants it, both languages side by side, and saying that a text is right. */
@Injectable()
export class TranslationDesk {
  constructor(
    private readonly caseStudies: CaseStudyRepository,
    private readonly translations: TranslationRepository,
    private readonly accounts: AccountsRepository,
    private readonly gate: CaseStudyGate,
    private readonly writer: TranslationWriter,
    private readonly clock: Clock,
    private readonly suggestions: SuggestionReader,
  ) {}

  /** Of the cases on the viewer's desk: those of their collectivities, and what others have submitted to them. */
  async work(
    viewer: Viewer,
    page: Page,
    filter: Pick<WorkFilter, 'locale' | 'status'>,
  ): Promise<{ items: Work[]; total: number }> {
    const bounds = { offset: page.offset, limit: page.size };
    const { items, total } = await this.translations.work(scopeOf(viewer), { ...filter, ...bounds });
    const rows = await this.caseStudies.byIds([...new Set(items.map(({ id }) => id))]);
    const cases = new Map(rows.map((row) => [row.id, row]));
    const waiting = await this.suggestions.openCounts(viewer, rows);
    return {
      items: items.flatMap((line) => {
        const caseStudy = cases.get(line.id);
        return caseStudy ? [{ ...line, caseStudy, suggestions: waiting.get(`${line.id}:${line.locale}`) ?? 0 }] : [];
      }),
      total,
    };
  }

  /** Field by field, for those who may read the working copy. */
  async sheet(viewer: Viewer, id: string, locale: Locale): Promise<DeskSheet> {
    const caseStudy = await this.caseStudies.find(id);
    if (!caseStudy || !canReadDraft(viewer, caseStudy) || locale === caseStudy.originalLocale) throw notFound();
    const sheet = sideBySide(caseStudy, locale);
    const versions = await this.translations.versions(
      id,
      sheet.fields.flatMap(({ changedVersion }) => changedVersion ?? []),
    );
    const reviewer = sheet.translation?.reviewedBy ?? null;
    const people = [...versions.values()].map(({ changedBy }) => changedBy).concat(reviewer);
    const names = await this.accounts.namesByIds([...new Set(people.filter((person) => person !== null))]);
    const nameOf = (person: string | null): string | null => (person === null ? null : (names.get(person) ?? null));
    const facts = factsSideBySide(caseStudy, locale);
    const taken = [...sheet.fields, ...facts].flatMap(({ suggestion }) => suggestion ?? []);
    const suggesters = await this.suggestions.namesOf([...new Set(taken)]);
    const suggesterOf = (id: string | null): string | null => suggesters.get(id ?? '') ?? null;
    const fields = sheet.fields.map((field) => {
      const change = versions.get(field.changedVersion ?? 0);
      const named = { ...field, suggestedBy: suggesterOf(field.suggestion) };
      return change ? { ...named, changedAt: change.changedAt, changedBy: nameOf(change.changedBy) } : named;
    });
    const named = facts.map((fact) => ({ ...fact, suggestedBy: suggesterOf(fact.suggestion) }));
    return { ...sheet, fields, facts: named, caseStudy, reviewedBy: nameOf(reviewer) };
  }

  /** Says that fields need no change although the original says something else by now. */
  confirm(viewer: Viewer, seen: Seen, locale: Locale, names: readonly string[]): Promise<SaveOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'edit' }, async (current, state): Promise<SaveOutcome> => {
      const text = current.translations.find((one) => one.locale === locale);
      if (!text || locale === current.originalLocale) throw notFound();
      const fields = TEXT_NAMES.filter((name) => names.includes(name));
      if (fields.length < names.length || fields.length === 0)
        return { kind: 'invalid', problems: [{ field: 'fields', code: 'translation.unknownField' }] };
      await this.writer.write(viewer.id, current, state, locale, { texts: {} }, { confirmed: fields });
      return this.gate.saved(viewer, current.id, 'case-study.translation-confirmed', {
        locale,
        fields: fields.map((field: TextName) => fieldPath({ field, locale })),
      });
    });
  }

  /** Says that a text can be published as it stands: somebody has read it beside its original. Or takes that back. */
  setReady(viewer: Viewer, seen: Seen, locale: Locale, ready: boolean): Promise<WorkflowOutcome> {
    return this.gate.pass(viewer, { ...seen, move: 'edit' }, async (current, state): Promise<WorkflowOutcome> => {
      const texts = Object.fromEntries(current.translations.map((one) => [one.locale, one]));
      if (!texts[locale]) throw notFound();
      const missing = missingFor(current, texts, [locale]).filter((one) => one.locale !== null);
      if (ready && missing.length > 0) return { kind: 'incomplete', missing };
      await this.caseStudies.update(current.id, { state, updatedBy: viewer.id });
      const reviewed = ready ? { by: viewer.id, at: this.clock.now() } : null;
      await this.translations.setStatus(current.id, locale, ready ? 'ready' : 'draft', reviewed);
      const action = ready ? 'case-study.translation-ready' : 'case-study.translation-reopened';
      return this.gate.saved(viewer, current.id, action, { locale });
    });
  }
}
