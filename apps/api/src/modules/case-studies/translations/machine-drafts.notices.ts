import { Injectable } from '@nestjs/common';
import { LANGUAGE_NAMES, type Locale } from '#shared';
import { Database } from '../../../core/database/index.js';
import { Notifications } from '../../notifications/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { titleOf } from '../workflow/case-study.notices.js';

/** Tells whoever asked a machine for a draft that none comes. */
@Injectable()
export class MachineDraftNotices {
  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
  ) {}

  failed(userId: string, caseStudy: CaseStudy, locale: Locale): Promise<void> {
    return this.database.transaction(() =>
      this.notifications.notify({
        userIds: [userId],
        kind: 'case.machineDraftFailed',
        subjectType: 'translation',
        subjectId: `${caseStudy.id}/${locale}`,
        values: { title: titleOf(caseStudy), language: LANGUAGE_NAMES[locale] },
      }),
    );
  }
}
