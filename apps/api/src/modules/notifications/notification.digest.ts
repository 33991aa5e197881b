import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { Mails } from '../../core/mail/index.js';
import { digestMail, urgentMail } from './notification.mails.js';
import { NotificationRepository } from './notification.repository.js';
import { MAIL_TASK } from './notifications.service.js';

const MORNING_TASK = 'notifications.morning';
const DAY = 86_400_000;

/** Brings notifications into mails: those that can't wait at once, the others in one mail at the reader's morning. */
@Injectable()
export class NotificationDigest implements OnModuleInit {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly repository: NotificationRepository,
    private readonly mails: Mails,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(MAIL_TASK, ({ id }) => this.database.transaction(() => this.sendUrgent(String(id))));
    // Zones differ by quarters of an hour.
    this.jobs.registerTimed(MORNING_TASK, '*/15 * * * *', () => this.morning());
  }

  /** A mail to everybody whose morning it is. Run again it finds nothing left to tell. */
  private async morning(): Promise<void> {
    const now = this.clock.now();
    for (const { userId, cadence, before } of await this.repository.dueDigests(now)) {
      await this.database.transaction(async () => {
        const reader = await this.repository.reader(userId);
        const rows = await this.repository.takeForMail(userId, cadence, before);
        const mail = reader && digestMail(reader, rows);
        if (mail) await this.mails.send(mail);
      });
    }
    await this.repository.forget(new Date(now.getTime() - this.env.NOTIFICATION_DAYS * DAY));
  }

  private async sendUrgent(id: string): Promise<void> {
    const userId = await this.repository.readerOf(id);
    const reader = userId === undefined ? undefined : await this.repository.reader(userId);
    if (!reader) return;
    for (const row of await this.repository.takeForMail(reader.id, 'immediate', this.clock.now())) {
      const mail = urgentMail(reader, row);
      if (mail) await this.mails.send(mail);
    }
  }
}
