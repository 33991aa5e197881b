import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { AuditAction } from '#shared';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { Jobs } from '../../core/jobs/index.js';
import { Mails } from '../../core/mail/index.js';
import { Audit } from '../audit/index.js';
import { LIFETIMES } from './account-link.js';
import { AccountLinkRepository, type LinkRequest } from './account-link.repository.js';
import { CredentialsLimits } from './credentials.limits.js';
import { hasPasswordMail, resetMail, signInMail } from './credentials.mails.js';
import { CredentialsRepository, type Account } from './credentials.repository.js';
import { addressProblems } from './credentials.rules.js';
import { Links } from './links.service.js';

const TASK = 'account-links.answer';
const MINUTE = 60_000;

/**
 * What visitors ask by an address alone. The request only notes what was asked: the same statements in the same time
 * for every address. Whether there is an account is looked up by the worker, and told to its mailbox only.
 */
@Injectable()
export class LinkRequests implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly limits: CredentialsLimits,
    private readonly links: Links,
    private readonly requests: AccountLinkRepository,
    private readonly accounts: CredentialsRepository,
    private readonly mails: Mails,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(TASK, ({ id }) => this.database.transaction(() => this.answer(String(id))));
  }

  async ask(purpose: LinkRequest['purpose'], email: string, clientAddress: string): Promise<void> {
    await this.limits.request(purpose, email, clientAddress);
    if (addressProblems(email).length > 0) return;
    await this.database.transaction(async () => {
      const id = uuid();
      await this.requests.insertRequest(id, { purpose, email: email.trim(), createdAt: this.clock.now() });
      await this.jobs.enqueue(TASK, { id }, { key: `${TASK}:${id}` });
    });
  }

  /** The job: a link to the account's own address, never to the one that was typed. */
  private async answer(id: string): Promise<void> {
    const request = await this.requests.takeRequest(id);
    if (!request) return;
    const account = await this.accounts.findByAddress(request.email);
    if (!account || account.suspended) return;
    // Who signs in elsewhere has no password to replace: choosing one would go round what protects them there.
    if (account.passwordHash === null) return this.sendSignInLink(account);
    if (request.purpose === 'sign-in') return this.mails.send(hasPasswordMail(account));
    const token = await this.links.make('password-reset', account.id);
    await this.mails.send(resetMail(account, token, LIFETIMES['password-reset'] / MINUTE));
    await this.record('password.reset-link-sent', account);
  }

  private async sendSignInLink(account: Account): Promise<void> {
    const token = await this.links.make('sign-in', account.id);
    await this.mails.send(signInMail(account, token, LIFETIMES['sign-in'] / MINUTE));
    await this.record('sign-in-link.sent', account);
  }

  private record(action: AuditAction, { id }: Account): Promise<void> {
    return this.audit.record({ actorId: null, action, subjectType: 'user', subjectId: id });
  }
}
