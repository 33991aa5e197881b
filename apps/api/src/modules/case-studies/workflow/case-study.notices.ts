import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../core/auth/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import { type NotificationKind, Notifications } from '../../notifications/index.js';
import type { CaseStudy } from '../case-study.entity.js';

/** What people hear of, by what the trail calls it. */
const KINDS: Readonly<Record<string, NotificationKind>> = {
  'case-study.submitted': 'case.submitted',
  'case-study.changes-requested': 'case.changesRequested',
  'case-study.approved': 'case.approved',
  'case-study.published': 'case.published',
  'case-study.withdrawn': 'case.withdrawn',
  'case-study.archived': 'case.archived',
};

/** The title in the language that a case was written in. */
export const titleOf = ({ originalLocale, translations }: CaseStudy): string =>
  (translations.find(({ locale }) => locale === originalLocale) ?? translations[0])?.title ?? '';

/** Tells of a case's moves: a submission to the reviewers who may judge it, all else to those of its owner. */
@Injectable()
export class CaseStudyNotices {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly notifications: Notifications,
  ) {}

  /** In the transaction of the move; the one who made it knows already. */
  async tell(viewer: Viewer, caseStudy: CaseStudy, action: string): Promise<void> {
    const kind = KINDS[action];
    if (!kind) return;
    const own = await this.accounts.userIdsOf(caseStudy.ownerId);
    const reviewers = kind === 'case.submitted' ? await this.accounts.reviewersOf(caseStudy.themes) : null;
    const told = reviewers ? reviewers.filter((id) => !own.includes(id)) : own;
    await this.notifications.notify({
      userIds: told.filter((id) => id !== viewer.id),
      kind,
      subjectType: 'case-study',
      subjectId: caseStudy.id,
      values: { title: titleOf(caseStudy), name: viewer.name },
    });
  }
}
