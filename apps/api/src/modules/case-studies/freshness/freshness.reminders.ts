import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { translator } from '../../../core/i18n/index.js';
import { Jobs } from '../../../core/jobs/index.js';
import { Mails } from '../../../core/mail/index.js';
import { AccountsRepository } from '../../accounts/index.js';
import { Notifications } from '../../notifications/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { CaseStudyRepository } from '../case-study.repository.js';
import { titleOf } from '../workflow/case-study.notices.js';
import { hashOfToken } from './case-freshness.service.js';
import { soonFor } from './freshness.js';
import { type Addressee, type DueCase, FreshnessRepository } from './freshness.repository.js';

/** The task that asks owners whether what is published is still right. */
export const REMIND_TASK = 'case-studies.remind';

const DAY = 86_400_000;
/** A link waits as long as somebody may be on leave. */
const LINK_DAYS = 60;
/** Cases at a time: each in a transaction of its own. */
const BATCH = 200;

/** Asks once for each due date: on the site, and by a mail whose link answers without signing in. */
@Injectable()
export class FreshnessReminders implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly caseStudies: CaseStudyRepository,
    private readonly repository: FreshnessRepository,
    private readonly accounts: AccountsRepository,
    private readonly notifications: Notifications,
    private readonly mails: Mails,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.registerTimed(REMIND_TASK, '20 5 * * *', () => this.remind());
  }

  private async remind(): Promise<void> {
    const now = this.clock.now();
    for (;;) {
      const due = await this.repository.due(soonFor(now), BATCH);
      for (const one of due) await this.database.transaction(() => this.ask(one, now));
      if (due.length < BATCH) break;
    }
    await this.repository.forgetLinks(new Date(now.getTime() - LINK_DAYS * DAY));
  }

  private async ask(due: DueCase, now: Date): Promise<void> {
    if (!(await this.repository.takeReminder(due))) return;
    const caseStudy = await this.caseStudies.find(due.id);
    if (!caseStudy) return;
    const userIds = await this.accounts.userIdsOf(caseStudy.ownerId);
    await this.notifications.notify({
      userIds,
      mailed: true,
      kind: 'case.confirmDue',
      subjectType: 'case-study',
      subjectId: caseStudy.id,
      values: { title: titleOf(caseStudy) },
    });
    const mailed = await this.notifications.mailable(userIds, 'case.confirmDue');
    for (const person of await this.repository.addressees(mailed)) await this.write(person, caseStudy, now);
  }

  private async write({ id, email, name, locale }: Addressee, caseStudy: CaseStudy, now: Date): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(now.getTime() + LINK_DAYS * DAY);
    await this.repository.insertLink(hashOfToken(token), caseStudy.id, id, expiresAt);
    const t = translator(locale);
    const title = titleOf(caseStudy);
    await this.mails.send({
      to: { address: email, name },
      locale,
      subject: t('mail.confirmDue.subject', { title }),
      paragraphs: [t('mail.hello'), t('mail.confirmDue.text', { title }), t('mail.confirmDue.otherwise')],
      // In the fragment: no server, log or Referer header ever sees it, and following the link uses nothing up.
      action: { label: t('mail.confirmDue.action'), url: `/${locale}/still-true#${token}` },
      footnote: t('mail.notification.why'),
    });
  }
}
