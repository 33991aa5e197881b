import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditDetails } from '#shared';
import type { MembershipRole, Viewer } from '../../core/auth/index.js';
import { Database } from '../../core/database/index.js';
import { notFound } from '../../core/errors/index.js';
import type { Page } from '../../core/graphql/index.js';
import { Belongings, type Counted, KeyHolders } from '../accounts/index.js';
import { Audit } from '../audit/index.js';
import { canManageMembers } from './membership.policy.js';
import type { HandOverOutcome, Member, RemoveOutcome, SetRoleOutcome } from './membership.results.js';
import { MembershipNotices } from './membership.notices.js';
import { MembershipsRepository } from './memberships.repository.js';

/** Whose place, where, as the caller saw it. */
export interface Place {
  userId: string;
  collectivityId: number;
  version: number;
}

/** What would move if a member left, and who could take it. */
export interface HandOverView {
  belongings: Counted;
  colleagues: Member[];
}

/** Who belongs to a collectivity: seen and changed by those who manage it. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly database: Database,
    private readonly memberships: MembershipsRepository,
    private readonly keyHolders: KeyHolders,
    private readonly belongings: Belongings,
    private readonly audit: Audit,
    private readonly notices: MembershipNotices,
  ) {}

  async list(viewer: Viewer, collectivityId: number, page: Page): Promise<{ items: Member[]; total: number }> {
    if (!canManageMembers(viewer, collectivityId)) throw notFound();
    return this.memberships.list(collectivityId, page.offset, page.size);
  }

  async setRole(viewer: Viewer, place: Place, role: MembershipRole): Promise<SetRoleOutcome> {
    const { userId, collectivityId, version } = place;
    return this.changing(viewer, collectivityId, async () => {
      const current = await this.member(place);
      if (current.version !== version) return { kind: 'stale', current };
      if (current.role === role) return { kind: 'saved', member: current };
      if (role === 'contributor' && !(await this.keyHolders.managerMayGo(userId, collectivityId)))
        return { kind: 'lastManager' };
      // Invitations of somebody who may not invite any more could not be accepted.
      if (role === 'contributor') await this.belongings.move({ userId, collectivityId }, null, ['invitations']);
      await this.memberships.setRole(userId, collectivityId, role);
      await this.record(viewer, 'membership.role-set', place, { before: current.role, after: role });
      if (userId !== viewer.id) await this.notices.changed(place);
      return { kind: 'saved', member: await this.member(place) };
    });
  }

  /** Takes a member out; what is in their care moves in the same transaction. @param to a colleague; null: the managers */
  async remove(viewer: Viewer, place: Place, to: string | null): Promise<RemoveOutcome> {
    const { userId, collectivityId, version } = place;
    return this.changing(viewer, collectivityId, async () => {
      const current = await this.member(place);
      if (current.version !== version) return { kind: 'stale', current };
      if (current.role === 'manager' && !(await this.keyHolders.managerMayGo(userId, collectivityId)))
        return { kind: 'lastManager' };
      if (!(await this.canTakeOver(place, to))) return { kind: 'noColleague' };
      const moved = await this.belongings.move({ userId, collectivityId }, to);
      await this.memberships.remove(userId, collectivityId);
      await this.record(viewer, 'membership.removed', place, { before: current.role, after: null, to, moved });
      if (userId !== viewer.id) await this.notices.ended(place);
      await this.tellTaker(viewer, place, to, moved);
      return { kind: 'removed', moved };
    });
  }

  /** What is in a member's care, and who could take it. */
  async previewHandOver(viewer: Viewer, userId: string, collectivityId: number): Promise<HandOverView> {
    if (!canManageMembers(viewer, collectivityId)) throw notFound();
    await this.member({ userId, collectivityId });
    const belongings = await this.belongings.of({ userId, collectivityId });
    return { belongings, colleagues: await this.memberships.colleagues(userId, collectivityId) };
  }

  /** Moves what is in a member's care while they stay: before a leave, or a change of post. */
  async handOver(viewer: Viewer, where: Omit<Place, 'version'>, to: string | null): Promise<HandOverOutcome> {
    return this.changing(viewer, where.collectivityId, async () => {
      await this.member(where);
      if (!(await this.canTakeOver(where, to))) return { kind: 'noColleague' };
      const moved = await this.belongings.move(where, to);
      await this.record(viewer, 'membership.handed-over', where, { to, moved });
      await this.tellTaker(viewer, where, to, moved);
      return { kind: 'handedOver', moved };
    });
  }

  private changing<Outcome>(viewer: Viewer, collectivityId: number, work: () => Promise<Outcome>): Promise<Outcome> {
    if (!canManageMembers(viewer, collectivityId)) throw notFound();
    return this.database.transaction(async () => {
      await this.keyHolders.lockMembers(collectivityId);
      return work();
    });
  }

  private async member({ userId, collectivityId }: Omit<Place, 'version'>): Promise<Member> {
    const member = await this.memberships.find(userId, collectivityId);
    if (!member) throw notFound();
    return member;
  }

  private async canTakeOver({ userId, collectivityId }: Omit<Place, 'version'>, to: string | null): Promise<boolean> {
    if (to === null) return true;
    return (await this.memberships.colleagues(userId, collectivityId)).some((one) => one.userId === to);
  }

  /** A colleague hears of cases that came to them, unless they took them over themselves. */
  private async tellTaker(
    viewer: Viewer,
    { collectivityId }: Pick<Place, 'collectivityId'>,
    to: string | null,
    moved: Counted,
  ) {
    const cases = moved.find(({ kind }) => kind === 'caseStudies')?.count ?? 0;
    if (to !== null && to !== viewer.id && cases > 0) await this.notices.handedOver(to, collectivityId, cases);
  }

  private record(viewer: Viewer, action: AuditAction, where: Omit<Place, 'version'>, details: AuditDetails) {
    return this.audit.record({
      actorId: viewer.id,
      action,
      subjectType: 'user',
      subjectId: where.userId,
      details: { collectivityId: where.collectivityId, ...details },
    });
  }
}
