import { Injectable } from '@nestjs/common';
import type { AuditAction } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import { Mails } from '../../core/mail/index.js';
import { hashPassword, SessionsService, verifyPassword } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import { CredentialsLimits } from './credentials.limits.js';
import { noticeMail } from './credentials.mails.js';
import { CredentialsRepository } from './credentials.repository.js';
import { type ChangeOutcome, invalid, refused, type ResetOutcome } from './credentials.results.js';
import { newPasswordProblems } from './credentials.rules.js';
import { Links } from './links.service.js';

/** A new password, by the old one or by a link. Either ends every other way into the account. */
@Injectable()
export class Passwords {
  constructor(
    private readonly database: Database,
    private readonly limits: CredentialsLimits,
    private readonly links: Links,
    private readonly accounts: CredentialsRepository,
    private readonly sessions: SessionsService,
    private readonly mails: Mails,
    private readonly audit: Audit,
  ) {}

  /** Whether a password is the viewer's; guesses are counted, as at sign-in. */
  async confirms(viewer: Viewer, password: string): Promise<boolean> {
    await this.limits.password(viewer.id);
    const account = await this.accounts.find(viewer.id);
    const right = await verifyPassword(account?.passwordHash, password);
    if (right) await this.limits.passwordWasRight(viewer.id);
    return right;
  }

  async change(viewer: Viewer, current: string, next: string): Promise<ChangeOutcome> {
    const right = await this.confirms(viewer, current);
    if (!right) return invalid([{ field: 'currentPassword', code: 'password.wrong' }]);
    const problems = newPasswordProblems(next, viewer, 'newPassword');
    if (problems.length > 0) return invalid(problems);
    const hash = await hashPassword(next);
    await this.database.transaction(() => this.store(viewer.id, hash, 'password.changed', viewer.sessionId));
    return { kind: 'done', userId: viewer.id };
  }

  /** By the link of a mail. A password that can't be taken leaves the link good. */
  async reset(token: string, password: string, clientAddress: string): Promise<ResetOutcome> {
    await this.limits.link(clientAddress);
    // Before the transaction: hashing takes a while, and a row is locked within it.
    const hash = await hashPassword(password);
    return this.database.transaction(async () => {
      const link = await this.links.open('password-reset', token);
      if (!link) return refused;
      const problems = newPasswordProblems(password, link);
      if (problems.length > 0) return invalid(problems);
      await this.links.use(link.linkId);
      await this.store(link.userId, hash, 'password.reset', null);
      return { kind: 'done', userId: link.userId };
    });
  }

  private async store(userId: string, hash: string, action: AuditAction, keepSessionId: string | null): Promise<void> {
    const account = await this.accounts.find(userId);
    if (!account) throw notFound();
    await this.accounts.setPassword(userId, hash);
    await this.sessions.endAll(userId, keepSessionId);
    await this.links.revokeAll(userId);
    await this.mails.send(noticeMail(account, 'passwordChanged'));
    await this.audit.record({ actorId: userId, action, subjectType: 'user', subjectId: userId });
  }
}
