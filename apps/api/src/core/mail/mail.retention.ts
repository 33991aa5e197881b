import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Retention } from '../retention/index.js';
import { OutgoingMailRepository } from './outgoing-mail.repository.js';

/** What is left of mails, that they were sent and when, goes after a while. */
@Injectable()
export class MailRetention implements OnModuleInit {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly retention: Retention,
    private readonly mails: OutgoingMailRepository,
  ) {}

  onModuleInit(): void {
    this.retention.register('mails', this.env.KEEP_MAILS_DAYS, (before) => this.mails.forgetDone(before));
  }
}
