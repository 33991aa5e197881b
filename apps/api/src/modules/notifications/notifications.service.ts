import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Locale, MessageValues } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import type { Page } from '../../core/graphql/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { PersonalData } from '../accounts/index.js';
import { NOTIFICATION_KINDS, type NotificationKind, type Preference, usual } from './notification.kinds.js';
import { NotificationRepository } from './notification.repository.js';
import { viewOf } from './notification.view.js';

/** The task that mails one notification at once. */
export const MAIL_TASK = 'notifications.mail';

/** Something that happened, and who shall hear of it. */
export interface Notice {
  userIds: readonly string[];
  kind: NotificationKind;
  /** `case-study`, `collectivity`, `search`, ...: says where the reader goes on. */
  subjectType: string;
  subjectId: string;
  /** What the sentence of the kind asks for: title, name, collectivity, query, count. */
  values: MessageValues;
  /** A mail of its own tells it too: on the site only then. */
  mailed?: boolean;
}

/** Tells people what happened, on the site and by mail, as each of them wants it. */
@Injectable()
export class Notifications implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly repository: NotificationRepository,
    private readonly jobs: Jobs,
    private readonly personal: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personal.register('notifications', {
      collect: (userId) => this.repository.allOf(userId),
      erase: (userId) => this.repository.eraseAllOf(userId),
    });
    this.personal.register('notificationPreferences', { collect: (userId) => this.repository.preferences(userId) });
  }

  /** In the ambient transaction: what is rolled back is not told. */
  async notify(notice: Notice): Promise<void> {
    if (notice.userIds.length === 0) return;
    const urgent = await this.repository.insert({ mailed: false, ...notice, now: this.clock.now() });
    for (const id of urgent) await this.jobs.enqueue(MAIL_TASK, { id }, { key: `${MAIL_TASK}:${id}` });
  }

  /** Those of `userIds` who want mails about a kind: for features that write their own. */
  mailable(userIds: readonly string[], kind: NotificationKind): Promise<string[]> {
    return this.repository.mailable(userIds, kind);
  }

  async list(viewer: Viewer, unreadOnly: boolean, page: Page, locale: Locale) {
    const { items, total } = await this.repository.page(viewer.id, unreadOnly, page);
    const unread = await this.repository.unread(viewer.id);
    return { items: items.flatMap((row) => viewOf(row, locale) ?? []), total, unread };
  }

  unread(viewer: Viewer): Promise<number> {
    return this.repository.unread(viewer.id);
  }

  markRead(viewer: Viewer, ids: readonly string[] | null): Promise<number> {
    return this.repository.markRead(viewer.id, ids, this.clock.now());
  }

  /** Every kind, as the viewer wants to hear of it. */
  async preferences(viewer: Viewer): Promise<Preference[]> {
    const chosen = await this.repository.preferences(viewer.id);
    return NOTIFICATION_KINDS.map((kind) => chosen.find((one) => one.kind === kind) ?? usual(kind));
  }

  async savePreferences(viewer: Viewer, preferences: readonly Preference[]): Promise<Preference[]> {
    await this.database.transaction(async () => {
      for (const preference of preferences) await this.repository.savePreference(viewer.id, preference);
    });
    return this.preferences(viewer);
  }
}
