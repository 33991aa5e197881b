import { Injectable } from '@nestjs/common';
import type { AuditAction } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { Mails } from '../../core/mail/index.js';
import { addressKey } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import { LIFETIMES } from './account-link.js';
import { CredentialsLimits } from './credentials.limits.js';
import { confirmAddressMail, noticeMail } from './credentials.mails.js';
import { CredentialsRepository } from './credentials.repository.js';
import { type ChangeOutcome, invalid, type LinkOutcome, refused } from './credentials.results.js';
import { addressProblems } from './credentials.rules.js';
import { Links } from './links.service.js';
import { Passwords } from './passwords.service.js';

const HOUR = 3_600_000;

/** A change of address: asked with the password, confirmed from the new mailbox, told to the old one. */
@Injectable()
export class EmailChange {
  constructor(
    private readonly database: Database,
    private readonly limits: CredentialsLimits,
    private readonly links: Links,
    private readonly accounts: CredentialsRepository,
    private readonly passwords: Passwords,
    private readonly mails: Mails,
    private readonly audit: Audit,
  ) {}

  /** The same answer where the address has an account: its owner alone could tell, and hears nothing. */
  async request(viewer: Viewer, email: string, password: string, clientAddress: string): Promise<ChangeOutcome> {
    const address = email.normalize('NFKC').trim();
    const problems = addressProblems(address);
    if (addressKey(address) === addressKey(viewer.email)) problems.push({ field: 'email', code: 'address.same' });
    if (problems.length > 0) return invalid(problems);
    await this.limits.request('email-change', address, clientAddress);
    if ((await this.needsPassword(viewer)) && !(await this.passwords.confirms(viewer, password))) {
      return invalid([{ field: 'password', code: 'password.wrong' }]);
    }
    await this.database.transaction(async () => {
      const token = await this.links.make('email-change', viewer.id, address);
      const taken = await this.accounts.findByAddress(address);
      const to = { email: address, name: viewer.name, locale: viewer.locale };
      if (!taken) await this.mails.send(confirmAddressMail(to, token, LIFETIMES['email-change'] / HOUR));
      await this.mails.send(noticeMail(viewer, 'addressAsked'));
      await this.record(viewer.id, 'email-change.requested');
    });
    return { kind: 'done', userId: viewer.id };
  }

  /** Links that were sent to the old address end with it. */
  async confirm(token: string, clientAddress: string): Promise<LinkOutcome> {
    await this.limits.link(clientAddress);
    return this.database.transaction(async () => {
      const link = await this.links.open('email-change', token);
      if (!link?.newEmail) return refused;
      if (!(await this.accounts.setEmail(link.userId, link.newEmail))) return refused;
      await this.links.use(link.linkId);
      await this.links.revokeAll(link.userId);
      await this.mails.send(noticeMail(link, 'addressChanged'));
      await this.record(link.userId, 'email.changed');
      return { kind: 'done', userId: link.userId };
    });
  }

  private async needsPassword(viewer: Viewer): Promise<boolean> {
    const account = await this.accounts.find(viewer.id);
    return account === undefined || account.passwordHash !== null;
  }

  private record(userId: string, action: AuditAction): Promise<void> {
    return this.audit.record({ actorId: userId, action, subjectType: 'user', subjectId: userId });
  }
}
