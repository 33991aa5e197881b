import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { AuditAction, Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound, type Problem } from '../../../core/errors/index.js';
import { Audit } from '../../audit/index.js';
import type { Invalid, SaveOutcome, Stale } from '../case-studies.results.js';
import { fieldPath } from '../case-study.difference.js';
import type { CaseStudy } from '../case-study.entity.js';
import type { CaseStudyState, TextName } from '../case-study.model.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { sentenceOf } from '../case-study.rules.js';
import { TranslationWriter } from '../translations/translation.writer.js';
import { CaseStudyGate } from '../workflow/case-study.gate.js';
import type { Seen } from '../workflow/case-study.moves.service.js';
import { titleOf } from '../workflow/case-study.notices.js';
import { canSuggestTranslation, mayMove } from '../workflow/case-study.policy.js';
import { SuggestionNotices } from './suggestion.notices.js';
import { SuggestionRepository } from './suggestion.repository.js';
import { openFields, readSuggestion, type SuggestionInput, wordsOf } from './suggestion.rules.js';
import type { TranslationSuggestion } from './translation-suggestion.entity.js';

/** What came of suggesting, or of deciding without taking anything over. */
export type SuggestionOutcome = { kind: 'suggestion'; suggestion: TranslationSuggestion; caseStudy: CaseStudy };
export type SuggestOutcome = SuggestionOutcome | Invalid | Stale;

const invalid = (...problems: Problem[]): Invalid => ({ kind: 'invalid', problems });
const CLOSED: Problem = { field: 'id', code: 'suggestion.closed' };

/** Suggesting a translation, and what its owner does with it. Nothing of it is part of the case before. */
@Injectable()
export class TranslationSuggestions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly caseStudies: CaseStudyRepository,
    private readonly suggestions: SuggestionRepository,
    private readonly gate: CaseStudyGate,
    private readonly writer: TranslationWriter,
    private readonly notices: SuggestionNotices,
    private readonly audit: Audit,
  ) {}

  /** Puts words beside a case; what the same person suggests already, and nobody has decided on, gives way to them. */
  suggest(viewer: Viewer, seen: Seen, locale: Locale, input: SuggestionInput): Promise<SuggestOutcome> {
    return this.gate.beside(viewer, seen, canSuggestTranslation, async (caseStudy): Promise<SuggestOutcome> => {
      if (locale === caseStudy.originalLocale) throw notFound();
      const { texts, note, problems } = readSuggestion(input, caseStudy);
      if (problems.length > 0) return invalid(...problems);
      const earlier = await this.suggestions.openBy(caseStudy.id, locale, viewer.id);
      if (earlier) await this.retire(earlier);
      const suggestion: TranslationSuggestion = {
        ...{ id: uuid(), caseStudyId: caseStudy.id, locale, caseTitle: titleOf(caseStudy), texts, note },
        ...{ suggestedBy: viewer.id, createdAt: this.clock.now() },
        ...{ takenFields: [], closedAt: null, closedBy: null, answer: null },
      };
      await this.suggestions.insert(suggestion);
      await this.record(viewer, suggestion, 'case-study.translation-suggested');
      if (!earlier) await this.notices.suggested(viewer, caseStudy, suggestion);
      return { kind: 'suggestion', suggestion, caseStudy };
    });
  }

  /** Takes one's own back, as far as nothing of it was taken over. */
  async withdraw(viewer: Viewer, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const suggestion = await this.suggestions.findForUpdate(id);
      if (suggestion?.suggestedBy !== viewer.id || suggestion.closedAt !== null) throw notFound();
      await this.retire(suggestion);
      await this.record(viewer, suggestion, 'case-study.suggestion-withdrawn');
    });
  }

  /** Brings fields into the working copy, as its owner's own from then on. @param names null: all that are open */
  async take(viewer: Viewer, id: string, version: number, names: readonly string[] | null): Promise<SaveOutcome> {
    const found = await this.suggestions.find(id);
    if (!found) throw notFound();
    const request = { id: found.caseStudyId, version, move: 'edit' } as const;
    return this.gate.pass(viewer, request, async (current, state): Promise<SaveOutcome> => {
      const suggestion = await this.suggestions.findForUpdate(id);
      if (!suggestion || suggestion.closedAt !== null) return invalid(CLOSED);
      const open = openFields(suggestion);
      const fields = open.filter((name) => names === null || names.includes(name));
      if (fields.length === 0 || (names !== null && fields.length < names.length))
        return invalid({ field: 'fields', code: 'translation.unknownField' });
      const hasTitle = current.translations.some((one) => one.locale === suggestion.locale);
      if (!hasTitle && !fields.includes('title')) return invalid({ field: 'title', code: 'input.required' });
      await this.bring(viewer, current, state, suggestion, fields);
      const rest = open.length - fields.length;
      await this.notices.decided(viewer, current, suggestion, rest === 0 ? 'taken' : null, null);
      const { locale } = suggestion;
      return this.gate.saved(viewer, current.id, 'case-study.suggestion-taken', {
        locale,
        suggestion: id,
        fields: fields.map((field) => fieldPath({ field, locale })),
      });
    });
  }

  /** Declines what is open of it, with a word to its suggester. */
  decline(viewer: Viewer, id: string, words: string): Promise<SuggestionOutcome | Invalid> {
    return this.database.transaction(async () => {
      const found = await this.suggestions.find(id);
      const caseStudy = found && (await this.caseStudies.findForUpdate(found.caseStudyId));
      const suggestion = caseStudy && (await this.suggestions.findForUpdate(id));
      if (!suggestion || !mayMove(viewer, caseStudy, 'edit')) throw notFound();
      if (suggestion.closedAt !== null) return invalid(CLOSED);
      const { text: answer, problems } = sentenceOf('answer', words);
      if (answer === null) return invalid(...problems);
      const closing = { answer, closedAt: this.clock.now(), closedBy: viewer.id };
      await this.suggestions.update(id, closing);
      await this.record(viewer, suggestion, 'case-study.suggestion-declined');
      await this.notices.decided(viewer, caseStudy, suggestion, 'declined', answer);
      return { kind: 'suggestion', suggestion: { ...suggestion, ...closing }, caseStudy };
    });
  }

  private async bring(
    viewer: Viewer,
    current: CaseStudy,
    state: CaseStudyState,
    suggestion: TranslationSuggestion,
    fields: TextName[],
  ): Promise<void> {
    const { texts, documents, sources } = wordsOf(suggestion, fields);
    await this.writer.write(viewer.id, current, state, suggestion.locale, { texts, documents }, { sources });
    const takenFields = [...suggestion.takenFields, ...fields];
    const closed = openFields({ ...suggestion, takenFields }).length === 0;
    await this.suggestions.update(suggestion.id, {
      takenFields,
      ...(closed ? { closedAt: this.clock.now(), closedBy: viewer.id } : {}),
    });
  }

  /** Nothing is left of what nobody took over; what was, stays to be looked up. */
  private async retire({ id, takenFields }: TranslationSuggestion): Promise<void> {
    if (takenFields.length === 0) await this.suggestions.remove(id);
    else await this.suggestions.update(id, { closedAt: this.clock.now() });
  }

  private async record(viewer: Viewer, { id, caseStudyId, locale }: TranslationSuggestion, action: AuditAction) {
    const subject = { subjectType: 'case-study', subjectId: caseStudyId };
    await this.audit.record({ actorId: viewer.id, action, ...subject, details: { suggestion: id, locale } });
  }
}
