import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { AuditAction, Locale } from '#shared';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import type { Viewer } from '../../../core/auth/index.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { notFound, type Problem } from '../../../core/errors/index.js';
import { RateLimits } from '../../../core/limits/index.js';
import { Audit } from '../../audit/index.js';
import type { Invalid, SaveOutcome, Stale } from '../case-studies.results.js';
import { fieldPath } from '../case-study.difference.js';
import type { CaseStudy } from '../case-study.entity.js';
import type { CaseStudyState } from '../case-study.model.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { sentenceOf } from '../case-study.rules.js';
import { factTexts, groupsOf } from '../translations/fact-texts.js';
import { factsWith } from '../translations/machine-facts.js';
import { TranslationWriter } from '../translations/translation.writer.js';
import { CaseStudyGate } from '../workflow/case-study.gate.js';
import type { Seen } from '../workflow/case-study.moves.service.js';
import { titleOf } from '../workflow/case-study.notices.js';
import { canSuggestTranslation, mayMove } from '../workflow/case-study.policy.js';
import { SuggestionNotices } from './suggestion.notices.js';
import { SuggestionRepository } from './suggestion.repository.js';
import { isFactPath, openFields, readSuggestion, type SuggestionInput, wordsOf } from './suggestion.rules.js';
import type { TranslationSuggestion } from './translation-suggestion.entity.js';

/** What came of suggesting, or of deciding without taking anything over. */
export type SuggestionOutcome = { kind: 'suggestion'; suggestion: TranslationSuggestion; caseStudy: CaseStudy };
/** As many as one may suggest within a day: how many that are, and when one may again. */
export type TooMany = { kind: 'tooMany'; limit: number; hours: number };
export type SuggestOutcome = SuggestionOutcome | Invalid | Stale | TooMany;

const DAY_SECONDS = 86_400;

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
    private readonly rates: RateLimits,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Puts words beside a case; what the same person suggests already, and nobody has decided on, gives way to them. */
  async suggest(viewer: Viewer, seen: Seen, locale: Locale, input: SuggestionInput): Promise<SuggestOutcome> {
    const rule = { name: 'suggestions', limit: this.env.SUGGESTIONS_PER_DAY, windowSeconds: DAY_SECONDS };
    const { allowed, retryAfterSeconds } = await this.rates.hit(rule, viewer.id);
    const tooMany: TooMany | null = allowed
      ? null
      : { kind: 'tooMany', limit: rule.limit, hours: Math.ceil(retryAfterSeconds / 3_600) };
    let counts = false;
    try {
      const outcome = await this.putBeside(viewer, seen, locale, input, tooMany);
      counts = outcome.kind === 'suggestion';
      return outcome;
    } finally {
      if (!counts) await this.rates.takeBack(rule, viewer.id);
    }
  }

  private putBeside(viewer: Viewer, seen: Seen, locale: Locale, input: SuggestionInput, tooMany: TooMany | null) {
    return this.gate.beside(viewer, seen, canSuggestTranslation, async (caseStudy): Promise<SuggestOutcome> => {
      if (locale === caseStudy.originalLocale) throw notFound();
      const { texts, note, problems } = readSuggestion(input, caseStudy);
      if (problems.length > 0) return invalid(...problems);
      if (tooMany) return tooMany;
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
      // A fact that is gone takes nothing any more.
      const known = new Set(factTexts(current).map(({ path }) => path));
      const possible = open.filter((name) => !isFactPath(name) || known.has(name));
      const fields = possible.filter((name) => names === null || names.includes(name));
      if (fields.length === 0 || (names !== null && fields.length < names.length))
        return invalid({ field: 'fields', code: 'translation.unknownField' });
      const hasTitle = current.translations.some((one) => one.locale === suggestion.locale);
      if (!hasTitle && !fields.every(isFactPath) && !fields.includes('title'))
        return invalid({ field: 'title', code: 'input.required' });
      const rest = possible.length - fields.length;
      await this.bring(viewer, current, state, suggestion, fields, rest === 0);
      await this.notices.decided(viewer, current, suggestion, rest === 0 ? 'taken' : null, null);
      const { locale } = suggestion;
      return this.gate.saved(viewer, current.id, 'case-study.suggestion-taken', {
        locale,
        suggestion: id,
        fields: [
          ...fields.filter((field) => !isFactPath(field)).map((field) => fieldPath({ field, locale })),
          ...groupsOf(fields.filter(isFactPath).map((path) => ({ path }))),
        ],
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
    fields: string[],
    closed: boolean,
  ): Promise<void> {
    const { locale } = suggestion;
    const { texts, documents, sources, ...inFacts } = wordsOf(suggestion, fields);
    const { factTexts: words, factSources } = inFacts;
    const facts = words.length > 0 ? { facts: factsWith(current, locale, words, factSources) } : {};
    await this.writer.write(viewer.id, current, state, locale, { texts, documents, ...facts }, { sources });
    const takenFields = [...suggestion.takenFields, ...fields];
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
