import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { Jobs } from '../../core/jobs/index.js';
import type { Introduction } from './introduction.entity.js';
import { dueOf } from './introduction.dates.js';
import { IntroductionGate } from './introduction.gate.js';
import { IntroductionRepository } from './introduction.repository.js';
import { stateAfter } from './introduction.state.js';
import { reminderMail } from './mails/introduction.mails.js';
import { IntroductionTeller } from './mails/introduction.teller.js';

export const TEND_TASK = 'introductions.tend';

/** What time does to proposals: one reminder, then the end. Each in a transaction of its own; run again it does nothing. */
@Injectable()
export class IntroductionTasks implements OnModuleInit {
  private readonly logger = new Logger('Introductions');

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly introductions: IntroductionRepository,
    private readonly gate: IntroductionGate,
    private readonly teller: IntroductionTeller,
  ) {}

  onModuleInit(): void {
    this.jobs.registerTimed(TEND_TASK, '7 * * * *', () => this.tend());
  }

  /** A proposal that can't be tended is told and doesn't keep the others. */
  private async tend(): Promise<void> {
    for (const id of await this.introductions.dueIds(this.clock.now())) {
      try {
        await this.database.transaction(() => this.tendOne(id));
      } catch (error) {
        this.logger.error(`Introduction ${id} could not be tended: ${String(error)}`);
      }
    }
  }

  private async tendOne(id: string): Promise<void> {
    const current = await this.introductions.findForUpdate(id);
    if (current?.state !== 'proposed' || !current.answerBy || !current.remindAt) return;
    const { answerBy, remindAt, remindedAt } = current;
    const due = dueOf({ answerBy, remindAt, remindedAt }, this.clock.now());
    if (due.kind === 'remind') await this.remind(current, due.answerBy);
    if (due.kind === 'expire') await this.expire(current);
  }

  private async remind({ id }: Introduction, answerBy: Date): Promise<void> {
    const now = this.clock.now();
    await this.introductions.update(id, { remindedAt: now, answerBy, updatedAt: now, updatedBy: null });
    const { introduction } = await this.gate.saved(null, id, 'reminded', 'proposed');
    await this.teller.tell(introduction, {
      kind: 'introduction.reminder',
      to: 'recipient',
      mail: (names, locale) => reminderMail(introduction, names, locale),
    });
  }

  private async expire({ id }: Introduction): Promise<void> {
    const now = this.clock.now();
    const state = stateAfter('proposed', 'expire') ?? 'expired';
    await this.introductions.update(id, { state, endedAt: now, updatedAt: now, updatedBy: null });
    const { introduction } = await this.gate.saved(null, id, 'expired', 'proposed');
    for (const to of ['proposer', 'recipient'] as const)
      await this.teller.tell(introduction, { kind: 'introduction.expired', to });
  }
}
