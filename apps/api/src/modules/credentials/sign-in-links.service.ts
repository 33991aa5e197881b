import { Injectable } from '@nestjs/common';
import { Database } from '../../core/database/index.js';
import { Audit } from '../audit/index.js';
import { CredentialsLimits } from './credentials.limits.js';
import { type LinkOutcome, refused } from './credentials.results.js';
import { Links } from './links.service.js';

/** Sign-in by the link of a mail, for people without a password. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly database: Database,
    private readonly limits: CredentialsLimits,
    private readonly links: Links,
    private readonly audit: Audit,
  ) {}

  /** Uses the link up; the session is opened by whoever answers the request. */
  async redeem(token: string, clientAddress: string): Promise<LinkOutcome> {
    await this.limits.link(clientAddress);
    return this.database.transaction(async () => {
      const link = await this.links.open('sign-in', token);
      if (!link) return refused;
      const { linkId, userId } = link;
      await this.links.use(linkId);
      await this.audit.record({ actorId: userId, action: 'sign-in-link.used', subjectType: 'user', subjectId: userId });
      return { kind: 'done', userId };
    });
  }
}
