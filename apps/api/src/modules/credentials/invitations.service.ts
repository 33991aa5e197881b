import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Locale, AuditAction } from '#shared';
import type { Viewer } from '../../core/auth/index.js';
import { Clock } from '../../core/clock/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import type { Page } from '../../core/graphql/index.js';
import { Mails } from '../../core/mail/index.js';
import { Audit } from '../audit/index.js';
import { CollectivitiesService, nameIn } from '../territories/index.js';
import { LIFETIMES, newToken, type Offer } from './account-link.js';
import { CredentialsLimits } from './credentials.limits.js';
import { invitationMail } from './credentials.mails.js';
import { invalid, type InviteOutcome } from './credentials.results.js';
import { addressProblems } from './credentials.rules.js';
import { mayInvite } from './invitation.policy.js';
import { type Invitation, InvitationRepository } from './invitation.repository.js';

const DAY = 86_400_000;

/** Invitations as those see them who send them. Nobody learns here whether an address has an account. */
@Injectable()
export class Invitations {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly limits: CredentialsLimits,
    private readonly invitations: InvitationRepository,
    private readonly collectivities: CollectivitiesService,
    private readonly mails: Mails,
    private readonly audit: Audit,
  ) {}

  /** Sends an invitation, in place of one that the address still has from the same collectivity. */
  async invite(viewer: Viewer, wanted: Offer): Promise<InviteOutcome> {
    const offer = { ...wanted, email: wanted.email.normalize('NFKC').trim() };
    if (!mayInvite(viewer, offer.collectivityId)) throw notFound();
    const problems = addressProblems(offer.email);
    if ((offer.collectivityId === null) !== (offer.role === null))
      problems.push({ field: 'role', code: 'input.required' });
    if (problems.length > 0) return invalid(problems);
    await this.limits.invitation(viewer.id, offer.email);
    return this.database.transaction(async () => {
      const collectivity = await this.nameOf(offer.collectivityId, offer.locale);
      const { token, hash } = newToken();
      const [id, now] = [uuid(), this.clock.now()];
      const expiresAt = new Date(now.getTime() + LIFETIMES.invitation);
      await this.invitations.replace({ ...offer, id, tokenHash: hash, invitedById: viewer.id, now, expiresAt });
      const words = { token, inviter: viewer.name, collectivity, days: LIFETIMES.invitation / DAY };
      await this.mails.send(invitationMail(offer, words));
      await this.record(viewer, 'invitation.sent', id, offer);
      const sender = { invitedById: viewer.id, inviterName: viewer.name };
      return { kind: 'invited', invitation: { ...offer, id, ...sender, createdAt: now, expiresAt } };
    });
  }

  /** Open invitations into a collectivity, or into all that the viewer may invite into. */
  list(viewer: Viewer, collectivityId: number | null, page: Page): Promise<{ items: Invitation[]; total: number }> {
    if (collectivityId !== null && !mayInvite(viewer, collectivityId)) throw notFound();
    const own = viewer.memberships.map((place) => place.collectivityId).filter((id) => mayInvite(viewer, id));
    const all = viewer.administrator ? null : own;
    return this.invitations.page(collectivityId === null ? all : [collectivityId], this.clock.now(), page);
  }

  async revoke(viewer: Viewer, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const invitation = await this.invitations.find(id, this.clock.now());
      if (!invitation || !mayInvite(viewer, invitation.collectivityId)) throw notFound();
      await this.invitations.delete(id);
      await this.record(viewer, 'invitation.revoked', id, invitation);
    });
  }

  private async nameOf(id: number | null, locale: Locale): Promise<string | null> {
    if (id === null) return null;
    const collectivity = (await this.collectivities.byIds([id])).get(id);
    if (!collectivity) throw notFound();
    return nameIn(collectivity, locale);
  }

  private record(viewer: Viewer, action: AuditAction, id: string, { collectivityId, role }: Offer): Promise<void> {
    const details = { collectivityId, role };
    return this.audit.record({ actorId: viewer.id, action, subjectType: 'invitation', subjectId: id, details });
  }
}
