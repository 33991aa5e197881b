import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Clock } from '../clock/index.js';
import { Jobs } from '../jobs/index.js';
import { type MailMessage, safeMessage } from './mail.message.js';
import { OutgoingMailRepository } from './outgoing-mail.repository.js';

/** The task that sends one mail. */
export const SEND_TASK = 'mail.send';

/**
 * Where features post their mails. A mail is a row and a job of the ambient transaction: what is rolled back is
 * never sent, what is committed is sent as soon as the other server takes it.
 */
@Injectable()
export class Mails {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly clock: Clock,
    private readonly repository: OutgoingMailRepository,
    private readonly jobs: Jobs,
  ) {}

  async send(message: MailMessage): Promise<void> {
    const id = uuid();
    await this.repository.insert(id, safeMessage(message, this.env.PUBLIC_URL), this.clock.now());
    await this.jobs.enqueue(SEND_TASK, { id }, { key: `${SEND_TASK}:${id}` });
  }
}
