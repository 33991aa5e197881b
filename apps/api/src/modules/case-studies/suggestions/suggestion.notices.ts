import { Injectable } from '@nestjs/common';
import { LANGUAGE_NAMES } from '#shared';
import type { Viewer } from '../../../core/auth/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import { Notifications } from '../../notifications/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { titleOf } from '../workflow/case-study.notices.js';
import type { TranslationSuggestion } from './translation-suggestion.entity.js';

/** Tells the owner of a suggestion, and its suggester what became of it; both in the transaction of the change. */
@Injectable()
export class SuggestionNotices {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly notifications: Notifications,
  ) {}

  async suggested(viewer: Viewer, caseStudy: CaseStudy, { locale }: TranslationSuggestion): Promise<void> {
    await this.notifications.notify({
      userIds: (await this.accounts.userIdsOf(caseStudy.ownerId)).filter((id) => id !== viewer.id),
      kind: 'case.translationSuggested',
      subjectType: 'translation',
      subjectId: `${caseStudy.id}/${locale}`,
      values: { title: titleOf(caseStudy), name: viewer.name, language: LANGUAGE_NAMES[locale] },
    });
  }

  /** @param outcome null: fields are open still, so that there is nothing to tell yet */
  async decided(
    viewer: Viewer,
    caseStudy: CaseStudy,
    { suggestedBy, caseTitle, locale }: TranslationSuggestion,
    outcome: 'taken' | 'declined' | null,
    answer: string | null,
  ): Promise<void> {
    if (outcome === null || suggestedBy === null || suggestedBy === viewer.id) return;
    await this.notifications.notify({
      userIds: [suggestedBy],
      kind: outcome === 'taken' ? 'case.suggestionTaken' : 'case.suggestionDeclined',
      // A list of one's own: the case may be a draft again, which its suggester may not read.
      subjectType: 'translations',
      subjectId: caseStudy.id,
      values: { title: caseTitle, language: LANGUAGE_NAMES[locale], answer: answer ?? '' },
    });
  }
}
