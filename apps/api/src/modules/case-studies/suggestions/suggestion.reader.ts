import { Injectable } from '@nestjs/common';
import type { Locale } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { canReadDraft, mayMove } from '../workflow/case-study.policy.js';
import { SuggestionRepository } from './suggestion.repository.js';
import type { TranslationSuggestion } from './translation-suggestion.entity.js';

/** A suggestion with what its reader may know besides. */
export interface ShownSuggestion {
  suggestion: TranslationSuggestion;
  /** null where the person was erased. */
  suggestedBy: string | null;
  mine: boolean;
  /** The case as it stands, for those who may read it; null for the others. */
  caseStudy: CaseStudy | null;
}

/** Who sees which suggestions: whoever writes the case all that are open, everybody their own. */
@Injectable()
export class SuggestionReader {
  constructor(
    private readonly suggestions: SuggestionRepository,
    private readonly caseStudies: CaseStudyRepository,
    private readonly accounts: AccountsRepository,
  ) {}

  /** What is open for one language of a case. */
  async of(viewer: Viewer, caseStudy: CaseStudy, locale: Locale): Promise<ShownSuggestion[]> {
    const writes = mayMove(viewer, caseStudy, 'edit');
    const rows = await this.suggestions.open(caseStudy.id, locale, writes ? null : viewer.id);
    const ids = rows.flatMap(({ suggestedBy }) => suggestedBy ?? []);
    const names = await this.accounts.namesByIds([...new Set(ids)]);
    return rows.map((suggestion) => ({
      suggestion,
      suggestedBy: names.get(suggestion.suggestedBy ?? '') ?? null,
      mine: suggestion.suggestedBy === viewer.id,
      caseStudy,
    }));
  }

  /** The viewer's own, with what became of them; the latest first. */
  async mine(viewer: Viewer): Promise<ShownSuggestion[]> {
    const rows = await this.suggestions.latestOf(viewer.id);
    const cases = await this.caseStudies.byIds([...new Set(rows.map(({ caseStudyId }) => caseStudyId))]);
    const readable = new Map(cases.filter((one) => canReadDraft(viewer, one)).map((one) => [one.id, one]));
    return rows.map((suggestion) => ({
      suggestion,
      suggestedBy: viewer.name,
      mine: true,
      caseStudy: readable.get(suggestion.caseStudyId) ?? null,
    }));
  }

  /** How many are open for each language (`id:locale`) of cases that the viewer writes. */
  openCounts(viewer: Viewer, cases: readonly CaseStudy[]): Promise<Map<string, number>> {
    const own = cases.filter((one) => mayMove(viewer, one, 'edit')).map(({ id }) => id);
    return this.suggestions.openCounts(own);
  }

  /** Names of those whose suggestions were taken over, by the id of the suggestion. */
  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const people = await this.suggestions.suggesters(ids);
    const names = await this.accounts.namesByIds([...new Set(people.values())]);
    return new Map([...people].flatMap(([id, person]) => (names.has(person) ? [[id, names.get(person) ?? '']] : [])));
  }
}
