import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Locale } from '#shared';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { hashPassword, nameProblems } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import { hashOfToken } from './account-link.js';
import { AccountLinkRepository } from './account-link.repository.js';
import { CredentialsLimits } from './credentials.limits.js';
import { CredentialsRepository } from './credentials.repository.js';
import { type AcceptOutcome, invalid, refused } from './credentials.results.js';
import { newPasswordProblems, timeZoneOf } from './credentials.rules.js';
import { mayInvite } from './invitation.policy.js';
import { InvitationNotices } from './invitation.notices.js';
import { type Invitation, InvitationRepository } from './invitation.repository.js';

/** What a newcomer says of themselves. Ignored where the address has an account already. */
export interface Newcomer {
  name: string;
  password: string;
  locale: Locale;
  timeZone?: string | null;
}

/** An invitation as its recipient sees it. */
export interface ReceivedInvitation {
  invitation: Invitation;
  /** The address has an account: it only joins. */
  hasAccount: boolean;
}

/** Invitations as those see them who get them: whoever has the token reads that mailbox. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly limits: CredentialsLimits,
    private readonly invitations: InvitationRepository,
    private readonly links: AccountLinkRepository,
    private readonly accounts: CredentialsRepository,
    private readonly audit: Audit,
    private readonly notices: InvitationNotices,
  ) {}

  /** Looks at an invitation without using it up; null where the link works no more. */
  async look(token: string, clientAddress: string): Promise<ReceivedInvitation | null> {
    await this.limits.link(clientAddress);
    return this.database.transaction(() => this.open(token));
  }

  async accept(token: string, newcomer: Newcomer, clientAddress: string): Promise<AcceptOutcome> {
    await this.limits.link(clientAddress);
    const passwordHash = await hashPassword(newcomer.password);
    return this.database.transaction(async () => {
      const received = await this.open(token);
      if (!received) return refused;
      const { invitation, hasAccount } = received;
      if (hasAccount) return this.join(invitation);
      const { email } = invitation;
      const name = newcomer.name.trim();
      const problems = [...nameProblems(name), ...newPasswordProblems(newcomer.password, { email, name })];
      if (problems.length > 0) return invalid(problems);
      const id = uuid();
      const timeZone = timeZoneOf(newcomer.timeZone, newcomer.locale);
      await this.accounts.insert({ id, email, name, locale: newcomer.locale, timeZone, passwordHash });
      await this.settle(invitation, id, name);
      return { kind: 'done', userId: id };
    });
  }

  /** The invitation of a token, if its sender may still invite and its recipient is not shut out. */
  private async open(token: string): Promise<ReceivedInvitation | null> {
    const found = await this.invitations.findByToken(hashOfToken(token), this.clock.now());
    if (!found?.inviter || !mayInvite(found.inviter, found.collectivityId)) return null;
    const account = await this.accounts.findByAddress(found.email);
    if (account?.suspended) return null;
    return { invitation: found, hasAccount: account !== undefined };
  }

  private async join(invitation: Invitation): Promise<AcceptOutcome> {
    const account = await this.accounts.findByAddress(invitation.email);
    if (!account) return refused;
    await this.settle(invitation, account.id, account.name);
    return { kind: 'joined' };
  }

  private async settle(invitation: Invitation, userId: string, name: string): Promise<void> {
    const { id, collectivityId, role } = invitation;
    if (collectivityId !== null && role !== null) await this.accounts.join(userId, collectivityId, role);
    await this.links.use(id, this.clock.now());
    const details = { collectivityId, role };
    const subject = { subjectType: 'invitation', subjectId: id };
    await this.audit.record({ actorId: userId, action: 'invitation.accepted', ...subject, details });
    await this.notices.accepted(invitation, name);
  }
}
