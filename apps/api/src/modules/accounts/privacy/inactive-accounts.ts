import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENV } from '../../../config/env.module.js';
import type { Env } from '../../../config/env.js';
import { Clock } from '../../../core/clock/index.js';
import { Database } from '../../../core/database/index.js';
import { translator } from '../../../core/i18n/index.js';
import { Mails } from '../../../core/mail/index.js';
import { Retention } from '../../../core/retention/index.js';
import { ErasureService } from './erasure.service.js';
import { type InactivePerson, InactiveAccountsRepository } from './inactive-accounts.repository.js';

const DAY = 86_400_000;
/** How long before its end somebody is told that their account goes. */
const NOTICE_DAYS = 30;
/** People looked at in one statement. */
const AT_ONCE = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Accounts that nobody uses any more: a mail a month before, then erased as if by their owner. The last
 * administrator and the last manager of a collectivity stay.
 */
@Injectable()
export class InactiveAccounts implements OnModuleInit {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly retention: Retention,
    private readonly accounts: InactiveAccountsRepository,
    private readonly mails: Mails,
    private readonly erasure: ErasureService,
  ) {}

  onModuleInit(): void {
    this.retention.register('inactiveAccounts', this.env.KEEP_ACCOUNTS_DAYS, (before) => this.sweep(before));
  }

  private async sweep(before: Date): Promise<number> {
    await this.warn(new Date(before.getTime() + NOTICE_DAYS * DAY));
    return this.erase(before);
  }

  private async warn(before: Date): Promise<void> {
    for (;;) {
      const people = await this.accounts.unwarned(before, AT_ONCE);
      for (const person of people)
        await this.database.transaction(async () => {
          await this.accounts.markWarned(person.id, this.clock.now());
          if (!person.suspended) await this.tell(person);
        });
      if (people.length < AT_ONCE) return;
    }
  }

  private async erase(before: Date): Promise<number> {
    const warnedBefore = new Date(this.clock.now().getTime() - NOTICE_DAYS * DAY);
    let erased = 0;
    for (let after = FIRST; ;) {
      const ids = await this.accounts.due(before, warnedBefore, after, AT_ONCE);
      for (const id of ids)
        erased += await this.database.transaction(async () => {
          if (!(await this.accounts.lockDue(id, before, warnedBefore))) return 0;
          return (await this.erasure.eraseUnused(id)) ? 1 : 0;
        });
      const last = ids.at(-1);
      if (!last || ids.length < AT_ONCE) return erased;
      after = last;
    }
  }

  private async tell({ email, name, locale }: InactivePerson): Promise<void> {
    const t = translator(locale);
    await this.mails.send({
      to: { address: email, name },
      locale,
      subject: t('mail.inactive.subject'),
      paragraphs: [t('mail.hello'), t('mail.inactive.why', { days: NOTICE_DAYS }), t('mail.inactive.what')],
      action: { label: t('mail.inactive.action'), url: `/${locale}/sign-in` },
    });
  }
}
