import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { Clock } from '../clock/index.js';
import { HealthChecks } from '../health/index.js';
import { Jobs } from '../jobs/index.js';
import { mailFailure } from './mail.failure.js';
import { layOut } from './mail.layout.js';
import { SEND_TASK } from './mails.service.js';
import { type OutgoingMail, OutgoingMailRepository } from './outgoing-mail.repository.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A mail that could not be sent for so long has lost its use: its link has expired. */
const GIVE_UP_AFTER = 3 * DAY;
const REMEMBERED = 30 * DAY;
/** Later than this a waiting mail is worth an operator's attention. */
const LATE_AFTER = 15 * MINUTE;

const NO_MAIL = 'MAIL_URL is not set: no mail leaves this server';

/** Hands waiting mails to the SMTP server that MAIL_URL names. Without it they stay in their table. */
@Injectable()
export class MailSender implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private readonly transport: Transporter | undefined;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly clock: Clock,
    private readonly repository: OutgoingMailRepository,
    private readonly jobs: Jobs,
    private readonly health: HealthChecks,
  ) {
    this.transport = env.MAIL_URL === undefined ? undefined : transportOf(env.MAIL_URL);
  }

  onModuleInit(): void {
    this.jobs.register(SEND_TASK, ({ id }) => this.send(String(id)));
    this.health.register('mail', () => this.state());
    if (this.transport || this.env.NODE_ENV === 'test') return;
    if (this.needed) this.logger.error(`${NO_MAIL}. Invitations and forgotten passwords need it.`);
    else this.logger.warn(`${NO_MAIL}; what would be sent is kept in the table outgoing_mail.`);
  }

  beforeApplicationShutdown(): void {
    this.transport?.close();
  }

  /** A service without DEMO has people who wait for their mails. */
  private get needed(): boolean {
    return this.env.NODE_ENV === 'production' && !this.env.DEMO;
  }

  private async state(): Promise<string> {
    if (!this.transport) return this.needed ? NO_MAIL : 'off';
    const { count, lastError } = await this.repository.waitingSince(this.ago(LATE_AFTER));
    return count === 0 ? 'ok' : `${count} wait (${lastError ?? 'not tried yet'})`;
  }

  /** The job. Run again after it was done it finds nothing to do. */
  private async send(id: string): Promise<void> {
    const mail = await this.repository.find(id);
    if (!mail) return;
    if (!this.transport) {
      // Kept for the day when the variable is set; a demonstration keeps it for good.
      if (this.needed) await this.postpone(mail, 'NO MAIL_URL', false);
      return;
    }
    try {
      await this.transport.sendMail(this.options(mail));
    } catch (error) {
      const { reason, final } = mailFailure(error);
      return this.postpone(mail, reason, final);
    }
    await this.repository.sent(id, this.clock.now());
    await this.repository.forget(this.ago(REMEMBERED));
  }

  /** Fails, so that the job is tried again; or gives up and ends. */
  private async postpone({ id, createdAt }: OutgoingMail, reason: string, final: boolean): Promise<void> {
    if (final || createdAt < this.ago(GIVE_UP_AFTER)) {
      this.logger.warn(`Mail ${id} is given up: ${reason}`);
      return this.repository.givenUp(id, reason, this.clock.now());
    }
    await this.repository.failed(id, reason);
    throw new Error(`Mail ${id} could not be sent: ${reason}`);
  }

  private options({ id, message }: OutgoingMail): SendMailOptions {
    const { to, subject, replyTo, fromName, thread, calendar } = message;
    const host = new URL(this.env.PUBLIC_URL).hostname;
    return {
      from: senderOf(this.env.MAIL_FROM ?? '', fromName),
      to: { address: to.address, name: to.name ?? '' },
      ...(replyTo === undefined ? {} : { replyTo: { address: replyTo, name: '' } }),
      subject,
      ...layOut(message, this.env.PUBLIC_URL),
      // The same at every attempt, so that a mail that was sent twice is seen once.
      messageId: `<${id}@${host}>`,
      ...(thread ? { references: `<${thread}@${host}>`, inReplyTo: `<${thread}@${host}>` } : {}),
      ...(calendar === undefined
        ? {}
        : { icalEvent: { method: 'PUBLISH', filename: 'kakehashi.ics', content: calendar } }),
      // Answering machines keep still (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.locale },
    };
  }

  private ago(milliseconds: number): Date {
    return new Date(this.clock.now().getTime() - milliseconds);
  }
}

/** The platform's own sender; in another's name the address stays the same. */
function senderOf(from: string, name: string | undefined): string | { name: string; address: string } {
  return name === undefined ? from : { name, address: /<([^<>]+)>/.exec(from)?.[1] ?? from };
}

/** SMTP with times short enough for a job; nothing in a message is ever read from a file or an address. */
function transportOf(url: string): Transporter {
  return createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
